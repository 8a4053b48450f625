import type {Words} from './words.js';

export const it: Words = {
  lang: 'it',
  fillers: 'il|lo|la|i|gli|le|l|di|del|della|dei|delle|dell|per|un|una|in|al|alla|da|questo|nostro|e|ed',
  entities: {
    commitment: 'impegno|azione|misura|promessa|iniziativa|progetto|riforma|impegni|azioni|misure|iniziative|progetti',
    milestone:
      'tappa|attività|milestone|fase intermedia|compito|risultato intermedio|traguardo|prodotto|sottoazione|passo|tappe|compiti|traguardi|passaggio|deliverable|consegna|milestone intermedia|tappa intermedia|fase attuativa|sotto attività|attività chiave|obiettivo intermedio|passaggio chiave',
  },
  roles: {
    id: 'identificativo|id|codice|riferimento|chiave|rif|codice univoco|codice identificativo|protocollo',
    number: 'numero|n|no|nr|num|numero progressivo|progressivo|numero impegno|numero azione|numero misura',
    title: 'titolo|nome|denominazione|titolo breve|oggetto|cosa|intestazione',
    description:
      'descrizione|dettagli|dettaglio|sintesi|testo|contenuto|spiegazione|testo completo|descrizione breve|breve descrizione|riassunto|illustrazione|descrizione dettagliata|descrizione sintetica|testo integrale|in cosa consiste|cosa faremo|cosa verrà fatto|qual è impegno|descrizione impegno|descrizione azione|abstract|presentazione|cosa prevede',
    status:
      'stato|situazione|stato avanzamento|stato attuale|fase|stato attuazione|situazione attuale|status|semaforo|stato lavori|stato realizzazione|livello attuazione|stato impegno|stato esecuzione|stato progetto|stato completamento|livello avanzamento|livello realizzazione|a che punto siamo|fase attuale|stato azione|stato corrente',
    progress:
      'avanzamento|progresso|percentuale|percentuale avanzamento|percent avanzamento|completamento|percentuale completamento|grado attuazione|percent completamento|percent|completato|realizzazione|livello completamento|percentuale completata|percent completato|grado completamento|percentuale realizzazione|progressi|grado realizzazione|percentuale attuazione|percent attuazione|percent realizzazione|percentuale realizzata|percent realizzato|grado avanzamento|livello completamento percent|avanzamento percent|tasso attuazione|tasso completamento|stato avanzamento percent',
    url: 'collegamento|pagina web|sito web|url|link|indirizzo web|sito|maggiori informazioni|ulteriori informazioni|pagina|collegamento ipertestuale|per saperne più|sito internet',
    start:
      'data inizio|inizio|data avvio|avvio|dal|inizio previsto|data prevista inizio|decorrenza|data inizio prevista|avvio previsto|data partenza|mese inizio|data inizio pianificata|data iniziale|data stimata inizio|inizio stimato|data prevista avvio|data avvio prevista|data lancio|lancio|a partire da|inizio pianificato|inizio attività|inizio lavori',
    end: 'data fine|scadenza|fine|termine|data scadenza|entro|data termine|data conclusione|fine prevista|conclusione|fino|data consegna|data prevista|conclusione prevista|data limite|data completamento|data fine prevista|termine previsto|quando|entro quando|termine ultimo|data prevista conclusione|data obiettivo|mese fine|data finale|completamento previsto|termine finale|data ultima|data stimata fine|data stimata conclusione|fine stimata|chiusura|data chiusura|chiusura prevista|consegna prevista|data consegna prevista|data di scadenza prevista|da completare entro|completare entro|completamento entro|termine attuazione|data realizzazione|data realizzazione prevista|realizzazione prevista|nuova scadenza|scadenza prevista|data fine pianificata|data fine stimata|data conclusione prevista|data completamento prevista|ultimazione',
    date: 'data',
    period:
      'periodo|calendario|tempi|durata|cronoprogramma|tempistica|periodo attuazione|tempistiche|date|periodo realizzazione|arco temporale|date inizio fine',
    actualStart: 'inizio effettivo|data effettiva inizio|avviato|data inizio effettiva|avvio effettivo',
    actualEnd:
      'fine effettiva|data effettiva conclusione|concluso|completato data|data fine effettiva|terminato|conclusione effettiva|data effettiva completamento|data conclusione effettiva',
    lead: 'amministrazione responsabile|responsabile|ente responsabile|ministero|istituzione responsabile|amministrazione|struttura responsabile|ente|capofila|ufficio responsabile|dipartimento|istituzione|ministero responsabile|organizzazione|referente istituzionale|responsabili|ufficio|ente capofila|titolare|amministrazione capofila|organizzazione responsabile|chi|direzione|soggetto responsabile|struttura|dipartimento responsabile|amministrazione titolare|soggetto attuatore|autorità responsabile|proprietario|assegnatario|ente attuatore|assessorato|servizio responsabile|agenzia|ente attuatore responsabile|amministrazione attuatrice|amministrazione competente|ente competente|ufficio competente|soggetto titolare|soggetto competente|soggetto capofila|istituzione capofila|ministero capofila|amministrazione proponente|amministrazione referente|unità responsabile|unità organizzativa|settore responsabile|area responsabile|comune|regione responsabile|dipartimento competente|chi è responsabile|coordinamento|struttura competente|soggetto attuatore responsabile|organismo responsabile|team|gruppo responsabile',
    support:
      'partner|altri attori|attori coinvolti|enti coinvolti|altre amministrazioni|soggetti coinvolti|collaboratori|parti interessate|amministrazioni coinvolte|altri soggetti|partecipanti|enti partner|stakeholder|altri enti|altri soggetti coinvolti|società civile|altre amministrazioni coinvolte|enti supporto|con chi|istituzioni coinvolte|altri partner|organizzazioni coinvolte|altri attori coinvolti|altri soggetti interessati|attori|altre istituzioni|altre istituzioni coinvolte|altri uffici|altri uffici coinvolti|collaborazione|in collaborazione con|collaborazioni|organizzazioni società civile|osc|enti partecipanti|soggetti partecipanti|soggetti partner|stakeholder coinvolti|parti coinvolte|portatori interesse|supporto|enti collaboratori|cofirmatari',
    areas:
      'area tematica|tema|ambito|categoria|settore|materia|asse|etichette|area|argomento|tematica|temi|politica pubblica|parole chiave|aree tematiche|ambito intervento|asse strategico|etichetta|dominio|pilastro|categorie|ambiti|area policy|settori|linea intervento|ambito tematico|ambito policy|ambito politico|area intervento|area di policy|linea azione|linea di intervento|macro area|macroarea|blocco tematico|capitolo|programma|settore intervento|sfida|tematiche|gruppo tematico',
    plan: 'piano azione|piano|piano azione nazionale|pan',
    evidence:
      'evidenza|documentazione|prova|documenti|evidenze|link evidenza|materiali|fonte verifica|prove|allegati|documento riferimento|link documento|documento|url evidenza|link documenti|allegato|riscontro|riscontri|documenti collegati|mezzi verifica|mezzo verifica',
    part: 'problema|obiettivo|criticità|risultato atteso|risultati attesi|contesto|ambizione|impatto|motivazione|finalità|obiettivi|risultato|rilevanza|impatto atteso|situazione iniziale|obiettivo generale|problematica|scopo|perché|contributo|problema affrontato|benefici attesi|situazione partenza|premessa|valore aggiunto|qual è problema pubblico|problema pubblico|problema da risolvere|come impegno contribuirà|rilevanza valori ogp|valori ogp|benefici|situazione attuale problema|obiettivo specifico|obiettivi specifici|obiettivi generali|motivazioni|esigenza|effetti attesi|contributo soluzione problema|a cosa serve',
    personal:
      'contatto|persona contatto|posta elettronica|email|e mail|telefono|referente|persona responsabile|recapito|contatti|tel|nome referente|nome responsabile|indirizzo email|punto contatto|funzionario|persona riferimento|cellulare|nome cognome|nome e cognome responsabile|responsabile procedimento|responsabile nome|referente nome|referenti|email referente|email responsabile|telefono referente|indirizzo posta elettronica|recapiti|creato da|modificato da|addetto|incaricato|contatto email|capo progetto',
    own: 'bilancio|costo|budget|osservazioni|commenti|commento|note|nota|rischio|rischi|prossimo passo|prossimi passi|prossima tappa|ultimo aggiornamento|aggiornato|priorità|fonte|finanziamento|importo|risorse|indicatore|tipo|regione|paese|difficoltà|aggiornamento|beneficiari|sfide|costi|ostacoli|ultima modifica|copertura finanziaria|spesa|tipologia|commento stato|descrizione avanzamento|note avanzamento|note stato|attività svolte|risultati raggiunti|prossime azioni|prossime attività|fonte finanziamento|fonti finanziamento|risorse necessarie|lezioni apprese|indicatori|indicatore risultato|indicatore realizzazione|target|valore target|valore obiettivo|destinatari|nuovo o in corso|creato|data creazione|data modifica|data aggiornamento|localizzazione|territorio|comuni coinvolti|oss|rischi criticità',
    counter: 'riga|posizione',
  },
  sheets: {commitment: 'Impegni', milestone: 'Tappe'},
  statuses: 'Non avviato|In corso|In ritardo|Concluso|Ritirato',
  totals: 'totale|totale generale|subtotale|somma|conteggio|media|totali',
  notes: 'fonte|nota|note|legenda|aggiornato|ultimo aggiornamento|aggiornamento|dati al|a cura di|avvertenza',
};
