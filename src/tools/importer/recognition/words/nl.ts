import type {Words} from './words.js';

export const nl: Words = {
  lang: 'nl',
  fillers: 'de|het|een|van|voor|om|te|in|dit|deze|onze|het|is',
  entities: {
    commitment:
      'actiepunt|actie|toezegging|maatregel|belofte|initiatief|voornemen|afspraak|verbintenis|actiepunten|acties|maatregelen|toezeggingen|initiatieven|voornemens',
    milestone:
      'mijlpaal|activiteit|stap|deelactie|subactie|taak|deliverable|product|mijlpalen|activiteiten|stappen|taken|op te leveren product|tussenstap|tussendoel',
  },
  roles: {
    id: 'id|kenmerk|code|referentie|identificatie|unieke code|sleutel|identificatienummer',
    number: 'nummer|nr|no|num|volgnummer',
    title: 'titel|naam|onderwerp|korte titel|benaming|wat|omschrijving kort|kop',
    description:
      'beschrijving|toelichting|omschrijving|korte beschrijving|samenvatting|tekst|inhoud|uitleg|details|volledige tekst|korte omschrijving|wat gaan we doen|wat houdt het in',
    status:
      'status|stand van zaken|voortgangsstatus|stand|huidige status|fase|stoplicht|actuele status|status uitvoering|huidige stand',
    progress:
      'voortgang|gereed|percentage gereed|percentage|procent gereed|voortgangspercentage|voltooid|percent gereed|afgerond|percentage voltooid|percent|procent|percentage afgerond|percent voltooid',
    url: 'link|webpagina|website|url|webadres|hyperlink|meer informatie|pagina|lees meer|internetadres|internetpagina',
    start:
      'startdatum|begindatum|start|begin|aanvang|aanvangsdatum|vanaf|ingangsdatum|geplande start|geplande startdatum|datum start|datum begin',
    end: 'einddatum|deadline|gereed op|uiterlijk|eind|einde|streefdatum|tot|tot en met|opleverdatum|planning gereed|geplande einddatum|uiterste datum|datum gereed|wanneer gereed|datum einde|t m|wanneer|vervaldatum|geplande afronding|afronding',
    date: 'datum',
    period: 'periode|looptijd|planning|tijdpad|doorlooptijd|tijdlijn|termijn|uitvoeringsperiode|data',
    actualStart: 'werkelijke start|werkelijke startdatum|gestart op|feitelijke start|gestart',
    actualEnd:
      'werkelijke einddatum|afgerond op|datum afgerond|werkelijk gereed|opgeleverd op|feitelijke einddatum|voltooid op|afgesloten op',
    lead: 'trekker|verantwoordelijke|verantwoordelijke organisatie|verantwoordelijk ministerie|ministerie|eigenaar|departement|organisatie|verantwoordelijke instelling|verantwoordelijk|verantwoordelijk departement|actiehouder|dienst|verantwoordelijke partij|instantie|uitvoerder|uitvoerende organisatie|wie|leidende organisatie|verantwoordelijke overheid|trekkende organisatie|directie|afdeling|probleemeigenaar|lead|opdrachtgever',
    support:
      'betrokken partijen|partners|samenwerkingspartners|betrokkenen|partner|betrokken organisaties|overige betrokkenen|overige partijen|ondersteunende organisatie|stakeholders|andere betrokkenen|maatschappelijke partners|betrokken organisatie|medewerking van|samen met|ondersteunende organisaties|andere partijen|belanghebbenden|met wie',
    areas:
      'beleidsterrein|thema|onderwerpen|categorie|beleidsterreinen|thema s|beleidsveld|domein|sector|label|trefwoorden|tags|beleidsgebied|portefeuille|beleidsthema|hoofdthema|themas|categorieen|pijler|programmalijn',
    plan: 'actieplan|plan|nationaal actieplan',
    evidence:
      'bewijs|bewijsstuk|bewijsstukken|documentatie|link naar bewijs|onderbouwing|resultaat link|documenten|vindplaats',
    part: 'probleem|doel|aanleiding|doelstelling|ambitie|verwacht resultaat|beoogd resultaat|achtergrond|resultaat|context|probleemstelling|welk probleem|beoogd effect|waarom|effect|bijdrage|relevantie|opgave|impact|maatschappelijk probleem|bijdrage aan oplossing',
    personal:
      'contact|contactpersoon|e mail|email|e mailadres|mailadres|telefoon|telefoonnummer|mail|contactgegevens|naam contactpersoon|verantwoordelijke persoon|medewerker|verantwoordelijke medewerker|tel|emailadres',
    own: 'budget|kosten|opmerking|opmerkingen|financiering|risico|risicos|volgende stap|bijgewerkt|laatst bijgewerkt|notities|begroting|prioriteit|bron|commentaar|volgende mijlpaal|knelpunten|indicator|type|soort|regio|land|bedrag|middelen|aandachtspunten|laatste wijziging|notitie|uitdagingen',
    counter: 'rij|regel',
  },
  totals: 'totaal|subtotaal|som|aantal|gemiddelde|eindtotaal',
  notes: 'bron|opmerking|toelichting|legenda|noot|peildatum|bijgewerkt|stand per|laatst bijgewerkt|let op',
};
