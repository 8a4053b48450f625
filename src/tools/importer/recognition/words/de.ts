import type {Words} from './words.js';

export const de: Words = {
  lang: 'de',
  fillers: 'der|die|das|des|dem|den|ein|eine|fur|von|zur|zum|zu|im|in|unsere|diese|ist',
  entities: {
    commitment:
      'maßnahme|verpflichtung|vorhaben|zusage|selbstverpflichtung|initiative|aktion|projekt|maßnahmen|verpflichtungen|zusagen|versprechen|selbstverpflichtungen|initiativen|projekte|aktionspunkt',
    milestone:
      'meilenstein|aktivität|schritt|teilmaßnahme|arbeitsschritt|teilschritt|aufgabe|arbeitspaket|meilensteine|aktivitäten|schritte|aufgaben|teilprojekt|zwischenziel|umsetzungsschritt|teilmaßnahmen',
  },
  roles: {
    id: 'id|kennung|kürzel|code|referenz|kennzeichen|schlüssel|aktenzeichen|kennziffer|ident',
    number: 'nummer|nr|no|num|lfd nr|laufende nummer|laufende nr|lfdnr',
    title: 'titel|name|bezeichnung|kurztitel|überschrift|betreff|was|kurzbezeichnung',
    description:
      'beschreibung|kurzbeschreibung|erläuterung|inhalt|text|zusammenfassung|volltext|details|langtext|was wird getan|ausführliche beschreibung|kurze beschreibung|inhaltliche beschreibung',
    status:
      'status|stand|umsetzungsstand|bearbeitungsstand|sachstand|umsetzungsstatus|aktueller stand|zustand|phase|ampel|stand umsetzung|aktueller status|bearbeitungsstatus|projektstatus',
    progress:
      'fortschritt|fertig|erledigt|fertigstellungsgrad|prozent|prozent erledigt|umsetzungsgrad|erfüllungsgrad|prozent fertig|fortschritt prozent|abgeschlossen prozent|anteil erledigt|grad umsetzung|erreichungsgrad|zielerreichung',
    url: 'link|webseite|website|url|internetseite|webadresse|internetadresse|weitere informationen|mehr informationen|hyperlink|seite|homepage|verweis|webauftritt',
    start:
      'startdatum|beginn|anfangsdatum|start|anfang|von|startzeitpunkt|geplanter beginn|geplanter start|ab|projektbeginn|datum beginn|datum start|starttermin|geplantes startdatum|anfangstermin',
    end: 'enddatum|frist|fällig|ende|termin|fälligkeit|fälligkeitsdatum|fällig am|bis|zieldatum|geplantes ende|abgabetermin|fertigstellung|deadline|endtermin|geplanter abschluss|geplante fertigstellung|umsetzung bis|zieltermin|abschluss|bis wann|datum ende|projektende|fertigstellungstermin|wann|geplantes enddatum|stichtag|laufzeit bis',
    date: 'datum',
    period:
      'zeitraum|laufzeit|zeitplan|dauer|umsetzungszeitraum|zeitrahmen|projektlaufzeit|durchführungszeitraum|termine',
    actualStart: 'tatsächlicher beginn|tatsächlicher start|begonnen am|gestartet am',
    actualEnd:
      'tatsächliches ende|abgeschlossen am|erledigt am|tatsächlicher abschluss|fertiggestellt am|beendet am|abgeschlossen|tatsächliches enddatum',
    lead: 'zuständigkeit|federführung|verantwortlich|zuständig|zuständige stelle|ressort|ministerium|zuständiges ministerium|behörde|verantwortliche stelle|verantwortliche behörde|federführendes ressort|verantwortlichkeit|institution|organisation|zuständige behörde|federführende stelle|amt|abteilung|verantwortliche institution|federführend|federführendes ministerium|verantwortliche organisation|verantwortliches ressort|fachbereich|dezernat|wer|träger|verantwortliche|hauptverantwortlich|referat|zuständige institution|federführende behörde|dienststelle',
    support:
      'beteiligte|partner|kooperationspartner|mitwirkende|weitere beteiligte|unterstützende stellen|beteiligte akteure|mitwirkung|weitere akteure|beteiligte institutionen|stakeholder|beteiligte stellen|andere beteiligte|zivilgesellschaft|partnerorganisationen|beteiligte organisationen|mit wem|weitere partner|unterstützende organisationen|einbindung',
    areas:
      'themenbereich|politikfeld|thema|themenfeld|kategorie|bereich|handlungsfeld|themen|sachgebiet|schlagwort|schlagwörter|schlagworte|sektor|politikbereich|stichworte|stichwörter|kategorien|themengebiet|rubrik|schwerpunkt|säule|oberthema|handlungsfelder|politikfelder',
    plan: 'aktionsplan|plan|nationaler aktionsplan|nap',
    evidence: 'nachweis|beleg|belege|nachweise|dokumentation|link zum nachweis|dokumente|unterlagen|fundstelle',
    part: 'problem|ziel|ausgangslage|hintergrund|zielsetzung|erwartetes ergebnis|ergebnis|nutzen|ambition|wirkung|erwartete wirkung|problemstellung|begründung|anlass|ziele|beitrag|herausforderung|kontext|relevanz|warum|erwartete ergebnisse|angestrebtes ergebnis|zweck',
    personal:
      'ansprechpartner|kontakt|ansprechperson|e mail|email|telefon|e mail adresse|telefonnummer|kontaktperson|mail|tel|kontaktdaten|ansprechpartnerin|bearbeiter|sachbearbeiter|verantwortliche person|zuständige person|ansprechpartner in|projektleiter|projektleitung',
    own: 'budget|kosten|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|notizen|notiz|finanzierung|risiko|risiken|nächster schritt|nächste schritte|nächster meilenstein|aktualisiert|zuletzt aktualisiert|priorität|quelle|mittel|aufwand|hinweise|hinweis|indikator|typ|art|region|land|betrag|ressourcen|haushaltsmittel|hemmnisse|letzte änderung|kommentare|herausforderungen',
    counter: 'zeile|pos|position',
  },
  totals: 'gesamt|summe|insgesamt|zwischensumme|total|anzahl|durchschnitt|gesamtsumme',
  notes: 'quelle|hinweis|anmerkung|stand|legende|fußnote|bemerkung|letzte aktualisierung|herausgeber|datenstand',
};
