import type {Words} from './words.js';

export const de: Words = {
  lang: 'de',
  fillers: 'der|die|das|des|dem|den|ein|eine|fur|von|zur|zum|zu|im|in|unsere|diese|ist',
  entities: {
    commitment:
      'maßnahme|verpflichtung|vorhaben|zusage|selbstverpflichtung|initiative|aktion|projekt|maßnahmen|verpflichtungen|zusagen|versprechen|selbstverpflichtungen|initiativen|projekte|aktionspunkt',
    milestone:
      'meilenstein|aktivität|schritt|teilmaßnahme|arbeitsschritt|teilschritt|aufgabe|arbeitspaket|meilensteine|aktivitäten|schritte|aufgaben|teilprojekt|zwischenziel|umsetzungsschritt|teilmaßnahmen|meilensteine und aktivitäten|teilziel|teilaktivität|etappe|etappenziel|umsetzungsmaßnahme|konkreter schritt',
  },
  roles: {
    id: 'id|kennung|kürzel|code|referenz|kennzeichen|schlüssel|aktenzeichen|kennziffer|ident',
    number:
      'nummer|nr|no|num|lfd nr|laufende nummer|laufende nr|lfdnr|maßnahmennummer|nummer maßnahme|maßnahmen nr|projektnummer|ordnungsnummer|ziffer',
    title: 'titel|name|bezeichnung|kurztitel|überschrift|betreff|was|kurzbezeichnung',
    description:
      'beschreibung|kurzbeschreibung|erläuterung|inhalt|text|zusammenfassung|volltext|details|langtext|was wird getan|ausführliche beschreibung|kurze beschreibung|inhaltliche beschreibung|maßnahmenbeschreibung|projektbeschreibung|was wollen wir tun|was wir tun|was ist geplant|inhalte|beschreibung vorhaben|worum geht es|kurzfassung|inhalt maßnahme|abstract',
    status:
      'status|stand|umsetzungsstand|bearbeitungsstand|sachstand|umsetzungsstatus|aktueller stand|zustand|phase|ampel|stand umsetzung|aktueller status|bearbeitungsstatus|projektstatus|status umsetzung|stand bearbeitung|umsetzungsphase|projektphase|projektstand|realisierungsstand|stand der dinge|derzeitiger stand|erledigungsstand|ampelstatus|bewertung status|umsetzungsstand aktuell|fortschrittsstatus|wo stehen wir',
    progress:
      'fortschritt|fertig|erledigt|fertigstellungsgrad|prozent|prozent erledigt|umsetzungsgrad|erfüllungsgrad|prozent fertig|fortschritt prozent|abgeschlossen prozent|anteil erledigt|grad umsetzung|erreichungsgrad|zielerreichung|realisierungsgrad|erledigungsgrad|prozent abgeschlossen|prozent umgesetzt|umgesetzt prozent|umgesetzt|fortschritt percent|percent|percent erledigt|percent abgeschlossen|fertigstellung percent|abschlussgrad|stand prozent|umsetzung percent',
    url: 'link|webseite|website|url|internetseite|webadresse|internetadresse|weitere informationen|mehr informationen|hyperlink|seite|homepage|verweis|webauftritt',
    start:
      'startdatum|beginn|anfangsdatum|start|anfang|von|startzeitpunkt|geplanter beginn|geplanter start|ab|projektbeginn|datum beginn|datum start|starttermin|geplantes startdatum|anfangstermin|voraussichtlicher beginn|umsetzungsbeginn|start datum|startdatum geplant|beginn geplant|start geplant|soll beginn|beginn datum|laufzeitbeginn|zeitpunkt beginn|ab wann|umsetzung ab|geplanter starttermin',
    end: 'enddatum|frist|fällig|ende|termin|fälligkeit|fälligkeitsdatum|fällig am|bis|zieldatum|geplantes ende|abgabetermin|fertigstellung|deadline|endtermin|geplanter abschluss|geplante fertigstellung|umsetzung bis|zieltermin|abschluss|bis wann|datum ende|projektende|fertigstellungstermin|wann|geplantes enddatum|stichtag|laufzeit bis|geplantes projektende|voraussichtliches ende|voraussichtlicher abschluss|voraussichtliche fertigstellung|umsetzungsfrist|umsetzungstermin|abzuschließen bis|abschlussdatum|abschluss bis|ende datum|enddatum geplant|ende geplant|liefertermin|lieferdatum|fertig bis|erledigen bis|zu erledigen bis|neuer termin|revidierte frist|soll ende|zeitpunkt abschluss|geplanter endtermin|laufzeitende',
    date: 'datum',
    period:
      'zeitraum|laufzeit|zeitplan|dauer|umsetzungszeitraum|zeitrahmen|projektlaufzeit|durchführungszeitraum|termine',
    actualStart: 'tatsächlicher beginn|tatsächlicher start|begonnen am|gestartet am',
    actualEnd:
      'tatsächliches ende|abgeschlossen am|erledigt am|tatsächlicher abschluss|fertiggestellt am|beendet am|abgeschlossen|tatsächliches enddatum',
    lead: 'zuständigkeit|federführung|verantwortlich|zuständig|zuständige stelle|ressort|ministerium|zuständiges ministerium|behörde|verantwortliche stelle|verantwortliche behörde|federführendes ressort|verantwortlichkeit|institution|organisation|zuständige behörde|federführende stelle|amt|abteilung|verantwortliche institution|federführend|federführendes ministerium|verantwortliche organisation|verantwortliches ressort|fachbereich|dezernat|wer|träger|verantwortliche|hauptverantwortlich|referat|zuständige institution|federführende behörde|dienststelle|zuständiges ressort|zuständiges amt|zuständige abteilung|zuständige organisation|zuständige einheit|zuständiger fachbereich|verantwortliches ministerium|verantwortliches amt|verantwortliche abteilung|verantwortlicher akteur|verantwortliche einheit|umsetzende stelle|umsetzende behörde|umsetzende organisation|durchführende stelle|durchführende behörde|ausführende stelle|federführende organisation|federführende institution|lead|owner|eigentümer|team|einrichtung|zuständige einrichtung|projektträger|organisationseinheit|geschäftsbereich|bundesministerium|kommune|land zuständig|bundesland|wer ist verantwortlich|koordinierende stelle|koordination',
    support:
      'beteiligte|partner|kooperationspartner|mitwirkende|weitere beteiligte|unterstützende stellen|beteiligte akteure|mitwirkung|weitere akteure|beteiligte institutionen|stakeholder|beteiligte stellen|andere beteiligte|zivilgesellschaft|partnerorganisationen|beteiligte organisationen|mit wem|weitere partner|unterstützende organisationen|einbindung|beteiligte partner|beteiligte ressorts|beteiligte behörden|weitere stellen|weitere ressorts|mitwirkende stellen|akteure|weitere zuständige|kooperation|kooperation mit|zusammenarbeit|zusammenarbeit mit|in zusammenarbeit mit|externe partner|projektpartner|zivilgesellschaftliche partner|zivilgesellschaftliche akteure|unterstützung durch|unterstützer|interessengruppen|einbezogene akteure|mitverantwortlich',
    areas:
      'themenbereich|politikfeld|thema|themenfeld|kategorie|bereich|handlungsfeld|themen|sachgebiet|schlagwort|schlagwörter|schlagworte|sektor|politikbereich|stichworte|stichwörter|kategorien|themengebiet|rubrik|schwerpunkt|säule|oberthema|handlungsfelder|politikfelder|themencluster|cluster|thematischer schwerpunkt|schwerpunktthema|themenschwerpunkt|fachgebiet|fachthema|kapitel|programm|aktionsfeld|politikthema|gruppe|themenblock|aufgabenbereich',
    plan: 'aktionsplan|plan|nationaler aktionsplan|nap',
    evidence:
      'nachweis|beleg|belege|nachweise|dokumentation|link zum nachweis|dokumente|unterlagen|fundstelle|link zum dokument|dokument|dokumentenlink|nachweislink|anlage|anlagen|quellenlink',
    part: 'problem|ziel|ausgangslage|hintergrund|zielsetzung|erwartetes ergebnis|ergebnis|nutzen|ambition|wirkung|erwartete wirkung|problemstellung|begründung|anlass|ziele|beitrag|herausforderung|kontext|relevanz|warum|erwartete ergebnisse|angestrebtes ergebnis|zweck|problemlage|problembeschreibung|welches problem|zielbild|hauptziel|erwarteter nutzen|mehrwert|erwartete wirkungen|beabsichtigte wirkung|ist zustand|soll zustand|ausgangssituation|motivation|gesellschaftlicher nutzen|bezug zu ogp werten|ogp werte|relevanz ogp',
    personal:
      'ansprechpartner|kontakt|ansprechperson|e mail|email|telefon|e mail adresse|telefonnummer|kontaktperson|mail|tel|kontaktdaten|ansprechpartnerin|bearbeiter|sachbearbeiter|verantwortliche person|zuständige person|ansprechpartner in|projektleiter|projektleitung|name ansprechpartner|verantwortliche r|kontakt e mail|kontakt mail|kontakt telefon|ansprechpersonen|projektverantwortliche|projektverantwortlicher|verantwortlicher mitarbeiter|mitarbeiter|mobil|handy|telefon nr|zuständiger mitarbeiter|zuständige mitarbeiterin|bearbeiterin|ansprechstelle|erstellt von|geändert von',
    own: 'budget|kosten|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|notizen|notiz|finanzierung|risiko|risiken|nächster schritt|nächste schritte|nächster meilenstein|aktualisiert|zuletzt aktualisiert|priorität|quelle|mittel|aufwand|hinweise|hinweis|indikator|typ|art|region|land|betrag|ressourcen|haushaltsmittel|hemmnisse|letzte änderung|kommentare|herausforderungen|bemerkung zum stand|kommentar zum status|statuskommentar|sachstandsbericht|statusbericht|letzter stand|letztes update|nächste meilensteine|haushaltstitel|finanzierungsquelle|kostenschätzung|personalaufwand|personal|abhängigkeiten|maßnahmentyp|zielgruppe|indikatoren|kpi|kennzahl|kennzahlen|erfolgskriterien|erstellt am|geändert am|angelegt am|wiedervorlage|evaluierung|evaluation|bezug|rechtsgrundlage|interne notiz',
    counter: 'zeile|pos|position',
  },
  sheets: {commitment: 'Maßnahmen', milestone: 'Meilensteine'},
  statuses: 'Nicht begonnen|In Umsetzung|Verzögert|Abgeschlossen|Zurückgezogen',
  totals: 'gesamt|summe|insgesamt|zwischensumme|total|anzahl|durchschnitt|gesamtsumme',
  notes: 'quelle|hinweis|anmerkung|stand|legende|fußnote|bemerkung|letzte aktualisierung|herausgeber|datenstand',
};
