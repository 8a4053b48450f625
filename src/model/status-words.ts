/** The four states that readers can distinguish at a glance; an unknown word has no state. */
export type MilestoneState = 'complete' | 'active' | 'open' | 'stopped';

/**
 * Common status words by what they mean, with bars between them: those that the spreadsheet template offers, the labels
 * of the widgets, and what trackers write. Only words with one meaning in every language of the list belong here: any
 * other word is shown as given and not interpreted. `terminé/e` and `concluso/a` have a second form.
 */
export const STATUS_WORDS: readonly (readonly [lang: string, words: Readonly<Record<MilestoneState, string>>])[] = [
  [
    'en',
    {
      open: 'not started|not yet started|not yet begun|not begun|planned|to do|upcoming|scheduled',
      active:
        'active|in progress|started|underway|under way|ongoing|doing|limited progress|substantial progress|on track|on schedule|behind schedule|delayed|ahead of schedule',
      complete: 'complete|completed|done|finished|fully implemented',
      stopped: 'withdrawn|cancelled|canceled|abandoned|discontinued',
    },
  ],
  [
    'nl',
    {
      open: 'niet gestart|nog niet gestart|nog niet begonnen|niet begonnen|gepland',
      active: 'loopt|lopend|in uitvoering|gestart|actief|op schema|achter op schema|voor op schema|vertraagd',
      complete: 'afgerond|voltooid|gereed|klaar|uitgevoerd|gerealiseerd',
      stopped: 'ingetrokken|geannuleerd|vervallen|stopgezet',
    },
  ],
  [
    'da',
    {
      open: 'ikke begyndt|ikke påbegyndt|ikke startet|endnu ikke begyndt|planlagt',
      active: 'i gang|igangværende|igangsat|påbegyndt|følger tidsplanen|forsinket',
      complete: 'afsluttet|gennemført|færdig|fuldført',
      stopped: 'trukket tilbage|annulleret|aflyst|opgivet',
    },
  ],
  [
    'de',
    {
      open: 'nicht begonnen|noch nicht begonnen|nicht gestartet|noch nicht gestartet|geplant|noch nicht angelaufen',
      active:
        'in umsetzung|in bearbeitung|in arbeit|laufend|läuft|begonnen|gestartet|aktiv|im zeitplan|hinter dem zeitplan|dem zeitplan voraus|verzögert|im verzug',
      complete: 'abgeschlossen|erledigt|umgesetzt|fertiggestellt|fertig|vollständig umgesetzt',
      stopped: 'zurückgezogen|eingestellt|abgebrochen|gestrichen',
    },
  ],
  [
    'fr',
    {
      open: 'non commencé/e|pas commencé/e|pas encore commencé/e|non démarré/e|à faire|prévu/e|planifié/e',
      active:
        'en cours|commencé/e|démarré/e|engagé/e|en cours de réalisation|en cours d’exécution|en cours de mise en œuvre|actif|dans les temps|en avance sur le calendrier|en retard sur le calendrier|en retard|retardé/e',
      complete: 'terminé/e|achevé/e|réalisé/e|finalisé/e|mis en œuvre',
      stopped: 'retiré/e|abandonné/e|annulé/e',
    },
  ],
  [
    'es',
    {
      open: 'no iniciado/a|sin iniciar|no comenzado/a|por iniciar|aún por comenzar|planificado/a|previsto/a',
      active:
        'en curso|en proceso|en ejecución|en marcha|iniciado/a|en desarrollo|activo/a|retrasado/a|demorado/a|atrasado/a|con retraso|con retraso sobre el calendario|por delante del calendario|según lo previsto',
      complete: 'finalizado/a|terminado/a|cumplido/a|completado/a|completo/a|concluido/a|realizado/a',
      stopped: 'retirado/a|cancelado/a|abandonado/a',
    },
  ],
  [
    'pt',
    {
      open: 'não iniciado/a|por iniciar|a iniciar|planeado/a|planejado/a',
      active: 'em andamento|em curso|em execução|iniciado/a|em desenvolvimento|ativo/a|no prazo|atrasado/a|em atraso',
      complete: 'concluído/a|finalizado/a|terminado/a|cumprido/a|realizado/a|completo/a',
      stopped: 'retirado/a|cancelado/a|abandonado/a',
    },
  ],
  [
    'it',
    {
      open: 'non avviato/a|non iniziato/a|da avviare|pianificato/a|programmato/a',
      active: 'in corso|avviato/a|iniziato/a|in attuazione|in esecuzione|attivo/a|in linea con i tempi|in ritardo',
      complete: 'concluso/a|completato/a|terminato/a|realizzato/a|attuato/a',
      stopped: 'ritirato/a|annullato/a|abbandonato/a|revocato/a',
    },
  ],
];

/** Every word of a list, in its forms. */
export const formsIn = (list: string): readonly string[] =>
  list.split('|').flatMap((word) => {
    const [first = '', ending] = word.split('/');
    return ending === undefined ? [first] : [first, ending === 'a' ? first.replace(/o$/, 'a') : first + ending];
  });
