import type {Words} from './words.js';

export const it: Words = {
  lang: 'it',
  fillers: 'il|lo|la|i|gli|le|l|di|del|della|dei|delle|dell|per|un|una|in|al|alla|da|questo|nostro|e|ed',
  entities: {
    commitment: 'impegno|azione|misura|promessa|iniziativa|progetto|riforma|impegni|azioni|misure|iniziative|progetti',
    milestone:
      'tappa|attività|milestone|fase intermedia|compito|risultato intermedio|traguardo|prodotto|sottoazione|passo|tappe|compiti|traguardi|passaggio|deliverable|consegna',
  },
  roles: {
    id: 'identificativo|id|codice|riferimento|chiave|rif|codice univoco|codice identificativo|protocollo',
    number: 'numero|n|no|nr|num|numero progressivo|progressivo',
    title: 'titolo|nome|denominazione|titolo breve|oggetto|cosa|intestazione',
    description:
      'descrizione|dettagli|dettaglio|sintesi|testo|contenuto|spiegazione|testo completo|descrizione breve|breve descrizione|riassunto|illustrazione|descrizione dettagliata|descrizione sintetica|testo integrale',
    status:
      'stato|situazione|stato avanzamento|stato attuale|fase|stato attuazione|situazione attuale|status|semaforo|stato lavori|stato realizzazione|livello attuazione',
    progress:
      'avanzamento|progresso|percentuale|percentuale avanzamento|percent avanzamento|completamento|percentuale completamento|grado attuazione|percent completamento|percent|completato|realizzazione|livello completamento|percentuale completata|percent completato|grado completamento|percentuale realizzazione|progressi|grado realizzazione|percentuale attuazione',
    url: 'collegamento|pagina web|sito web|url|link|indirizzo web|sito|maggiori informazioni|ulteriori informazioni|pagina|collegamento ipertestuale|per saperne più|sito internet',
    start:
      'data inizio|inizio|data avvio|avvio|dal|inizio previsto|data prevista inizio|decorrenza|data inizio prevista|avvio previsto|data partenza|mese inizio|data inizio pianificata|data iniziale',
    end: 'data fine|scadenza|fine|termine|data scadenza|entro|data termine|data conclusione|fine prevista|conclusione|fino|data consegna|data prevista|conclusione prevista|data limite|data completamento|data fine prevista|termine previsto|quando|entro quando|termine ultimo|data prevista conclusione|data obiettivo|mese fine|data finale|completamento previsto',
    date: 'data',
    period:
      'periodo|calendario|tempi|durata|cronoprogramma|tempistica|periodo attuazione|tempistiche|date|periodo realizzazione|arco temporale|date inizio fine',
    actualStart: 'inizio effettivo|data effettiva inizio|avviato|data inizio effettiva|avvio effettivo',
    actualEnd:
      'fine effettiva|data effettiva conclusione|concluso|completato data|data fine effettiva|terminato|conclusione effettiva|data effettiva completamento|data conclusione effettiva',
    lead: 'amministrazione responsabile|responsabile|ente responsabile|ministero|istituzione responsabile|amministrazione|struttura responsabile|ente|capofila|ufficio responsabile|dipartimento|istituzione|ministero responsabile|organizzazione|referente istituzionale|responsabili|ufficio|ente capofila|titolare|amministrazione capofila|organizzazione responsabile|chi|direzione|soggetto responsabile|struttura|dipartimento responsabile|amministrazione titolare|soggetto attuatore|autorità responsabile|proprietario|assegnatario|ente attuatore|assessorato|servizio responsabile|agenzia',
    support:
      'partner|altri attori|attori coinvolti|enti coinvolti|altre amministrazioni|soggetti coinvolti|collaboratori|parti interessate|amministrazioni coinvolte|altri soggetti|partecipanti|enti partner|stakeholder|altri enti|altri soggetti coinvolti|società civile|altre amministrazioni coinvolte|enti supporto|con chi|istituzioni coinvolte|altri partner|organizzazioni coinvolte|altri attori coinvolti',
    areas:
      'area tematica|tema|ambito|categoria|settore|materia|asse|etichette|area|argomento|tematica|temi|politica pubblica|parole chiave|aree tematiche|ambito intervento|asse strategico|etichetta|dominio|pilastro|categorie|ambiti|area policy|settori|linea intervento',
    plan: 'piano azione|piano|piano azione nazionale|pan',
    evidence:
      'evidenza|documentazione|prova|documenti|evidenze|link evidenza|materiali|fonte verifica|prove|allegati|documento riferimento',
    part: 'problema|obiettivo|criticità|risultato atteso|risultati attesi|contesto|ambizione|impatto|motivazione|finalità|obiettivi|risultato|rilevanza|impatto atteso|situazione iniziale|obiettivo generale|problematica|scopo|perché|contributo|problema affrontato|benefici attesi|situazione partenza|premessa|valore aggiunto',
    personal:
      'contatto|persona contatto|posta elettronica|email|e mail|telefono|referente|persona responsabile|recapito|contatti|tel|nome referente|nome responsabile|indirizzo email|punto contatto|funzionario|persona riferimento|cellulare',
    own: 'bilancio|costo|budget|osservazioni|commenti|commento|note|nota|rischio|rischi|prossimo passo|prossimi passi|prossima tappa|ultimo aggiornamento|aggiornato|priorità|fonte|finanziamento|importo|risorse|indicatore|tipo|regione|paese|difficoltà|aggiornamento|beneficiari|sfide|costi|ostacoli|ultima modifica|copertura finanziaria|spesa|tipologia',
    counter: 'riga|posizione',
  },
  totals: 'totale|totale generale|subtotale|somma|conteggio|media|totali',
  notes: 'fonte|nota|note|legenda|aggiornato|ultimo aggiornamento|aggiornamento|dati al|a cura di|avvertenza',
};
