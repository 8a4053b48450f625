import type {Words} from './words.js';

export const da: Words = {
  lang: 'da',
  fillers: 'den|det|en|et|af|for|til|i|vores|denne|dette|er|pa',
  entities: {
    commitment:
      'forpligtelse|tilsagn|indsats|initiativ|tiltag|handling|løfte|indsatser|initiativer|forpligtelser|handlinger|løfter|indsatsomrade',
    milestone:
      'milepæl|delmal|aktivitet|trin|delaktivitet|opgave|leverance|milepæle|aktiviteter|leverancer|opgaver|delopgave|skridt|delmål|delresultat|arbejdspakke|konkret handling|delopgaver',
  },
  roles: {
    id: 'id|kode|reference|identifikation|sagsnummer|journalnummer|nøgle|løbekode',
    number: 'nummer|nr|no|num|løbenummer|lb nr|løbenr',
    title: 'titel|navn|overskrift|emnetitel|kort titel|betegnelse|hvad',
    description:
      'beskrivelse|kort beskrivelse|tekst|resume|uddybning|indhold|forklaring|fuld tekst|detaljer|hvad gør vi|sammenfatning|indsatsbeskrivelse|hvad vil vi gøre|hvad skal der ske|kort om indsatsen|indhold i indsatsen|projektbeskrivelse',
    status:
      'status|tilstand|nuværende status|aktuel status|fase|stade|statusbeskrivelse|implementeringsstatus|trafiklys|gennemførelsesstatus|status pa indsats|status for gennemførelse|fremdriftsstatus|status nu|implementeringsgrad status|hvor er vi|stadie|projektfase',
    progress:
      'fremdrift|procent færdig|fremskridt|procent|færdiggørelsesgrad|færdig|procent gennemført|fremdriftsprocent|gennemført procent|gennemførelsesgrad|færdiggjort|implementeringsgrad|gennemførelse|andel gennemført|grad af gennemførelse|realiseret|fremdrift procent|fremdrift i procent|procentvis fremdrift',
    url: 'link|webside|hjemmeside|url|internetadresse|webadresse|mere information|læs mere|hyperlink|side|websted',
    start:
      'startdato|start|begyndelse|fra|pabegyndes|starttidspunkt|planlagt start|begyndelsesdato|planlagt startdato|opstart|igangsættes|forventet start|forventet startdato|start dato|fra dato|dato for start|starttermin|igangsættelse|begynder|starter',
    end: 'slutdato|frist|deadline|slut|forfaldsdato|til|afsluttes|sluttidspunkt|planlagt slut|planlagt slutdato|færdig senest|senest|tidsfrist|forventet afslutning|afslutning|forfalder|forventet færdig|hvornar|måldato|maldato|forventet slutdato|forventet slut|forventet afsluttet|færdiggørelse|forventet færdiggørelse|færdiggørelsesdato|afslutningsdato|skal være færdig|sluttermin|afleveringsdato|leveringsdato|levering|revideret frist|ny frist|slut dato|til dato|dato for afslutning|gennemføres senest|gennemført senest',
    date: 'dato',
    period: 'periode|tidsplan|tidsramme|tidsperiode|varighed|løbetid|tidshorisont|datoer',
    actualStart: 'faktisk start|faktisk startdato|pabegyndt|igangsat',
    actualEnd: 'faktisk slut|faktisk slutdato|afsluttet|afsluttet den|gennemført den|faktisk afslutning',
    lead: 'ansvarlig myndighed|ansvarlig|ansvarligt ministerium|ministerium|styrelse|ejer|myndighed|ansvarlig institution|ansvarlig organisation|organisation|ansvarlige myndigheder|ansvarlige|institution|afdeling|hovedansvarlig|ansvarlig styrelse|hvem|ledende myndighed|ansvarlig enhed|enhed|tovholder|forvaltning|ansvarlig forvaltning|ressortministerium|kontor|ansvarligt kontor|ansvarlig part|ansvarlig aktør|udførende myndighed|ressort|ressortmyndighed|ansvarlig afdeling|ansvarlig direktorat|direktorat|koordinerende myndighed|ledende ministerium|kommune|ansvarlig kommune|hvem er ansvarlig|ejerskab|opgaveejer|ansvarlige ministerium|ansvarlig for indsatsen|team',
    support:
      'samarbejdspartnere|partnere|øvrige parter|deltagere|andre aktører|samarbejdspartner|øvrige aktører|involverede parter|interessenter|støttende institutioner|andre deltagere|medvirkende|øvrige involverede|involverede aktører|civilsamfund|sammen med|partner|andre parter|andre interessenter|samarbejdende myndigheder|bidragydere|eksterne parter|i samarbejde med|samarbejde|samarbejde med|øvrige partnere|civilsamfundsorganisationer|øvrige myndigheder|medansvarlige|inddragede aktører',
    areas:
      'politikomrade|tema|emne|kategori|omrade|emner|temaer|kategorier|sektor|politikomrader|indsatsomrader|etiketter|fagomrade|mærkat|hovedtema|søjle|spor|temaomrade|politisk omrade|indsatsspor|fokusomrade|hovedomrade|fagligt omrade|nøgleord|program|kapitel|temaspor',
    plan: 'handlingsplan|plan|national handlingsplan',
    evidence:
      'dokumentation|bevis|bilag|link til dokumentation|dokumenter|kildelink|link til dokument|dokument|kildehenvisning|dokumentationslink',
    part: 'problem|formal|mal|baggrund|forventet resultat|resultat|ambition|udfordring|relevans|hvorfor|effekt|forventet effekt|malsætning|begrundelse|sammenhæng|virkning|samfundsproblem|problemstilling|problemet|hvilket problem|formålet|succeskriterier|succeskriterium|gevinst|gevinster|ønsket effekt|nuværende situation|forventede resultater|bidrag',
    personal:
      'kontakt|kontaktperson|e mail|email|mail|telefon|telefonnummer|tlf|kontaktoplysninger|ansvarlig person|medarbejder|sagsbehandler|ansvarlig medarbejder|mailadresse|kontakt navn|kontakt e mail|kontakttelefon|projektleder|navn pa kontaktperson|mobil|kontaktinformation|ansvarlig medarbejder navn',
    own: 'budget|økonomi|bemærkning|bemærkninger|kommentar|kommentarer|noter|risiko|risici|næste skridt|finansiering|opdateret|sidst opdateret|prioritet|kilde|omkostning|næste milepæl|indikator|type|art|region|land|beløb|udfordringer|ressourcer|udgifter|statusbemærkning|kommentar til status|seneste opdatering|næste skridt og risici|ressourcebehov|evaluering|malgruppe|afhængigheder|finansieringskilde|oprettet|ændret|sidst ændret|prioritering|kpi|indikatorer',
    counter: 'række|linje',
  },
  sheets: {commitment: 'Forpligtelser', milestone: 'Milepæle'},
  statuses: 'Ikke begyndt|I gang|Forsinket|Afsluttet|Trukket tilbage',
  totals: 'i alt|total|sum|ialt|samlet|antal|gennemsnit|subtotal',
  notes: 'kilde|note|bemærk|bemærkning|opdateret|signaturforklaring|sidst opdateret|status pr|anm|opgjort pr',
};
