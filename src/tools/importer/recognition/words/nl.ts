import type {Words} from './words.js';

export const nl: Words = {
  lang: 'nl',
  fillers: 'de|het|een|van|voor|om|te|in|dit|deze|onze|het|is',
  entities: {
    commitment:
      'actiepunt|actie|toezegging|maatregel|belofte|initiatief|voornemen|afspraak|verbintenis|actiepunten|acties|maatregelen|toezeggingen|initiatieven|voornemens',
    milestone:
      'mijlpaal|activiteit|stap|deelactie|subactie|taak|deliverable|product|mijlpalen|activiteiten|stappen|taken|op te leveren product|tussenstap|tussendoel|deelactiviteit|concrete actie|tussenresultaat|deelresultaat|resultaatgebied|werkpakket|tussentijdse mijlpaal|concrete stap',
  },
  roles: {
    id: 'id|kenmerk|code|referentie|identificatie|unieke code|sleutel|identificatienummer|actiecode|zaaknummer|dossiernummer|uniek nummer|uniek kenmerk|referentienummer',
    number: 'nummer|nr|no|num|volgnummer|actienummer|nummer actie|nummer van de actie|actie nr|volgnr',
    title: 'titel|naam|onderwerp|korte titel|benaming|wat|omschrijving kort|kop',
    description:
      'beschrijving|toelichting|omschrijving|korte beschrijving|samenvatting|tekst|inhoud|uitleg|details|volledige tekst|korte omschrijving|wat gaan we doen|wat houdt het in|actieomschrijving|inhoudelijke beschrijving|inhoud van de actie|nadere toelichting|samenvatting van de actie|wat|wat doen we|beschrijving van de actie|uitwerking',
    status:
      'status|stand van zaken|voortgangsstatus|stand|huidige status|fase|stoplicht|actuele status|status uitvoering|huidige stand|voortgang status|uitvoeringsstatus|status actie|status toezegging|stand uitvoering|status voortgang|actuele stand van zaken|kleur|rapportcijfer status|hoe staat het ervoor|tussenstand|fase uitvoering',
    progress:
      'voortgang|gereed|percentage gereed|percentage|procent gereed|voortgangspercentage|voltooid|percent gereed|afgerond|percentage voltooid|percent|procent|percentage afgerond|percent voltooid|percentage realisatie|realisatiegraad|gerealiseerd|voortgang percent|voortgang in percent|mate van realisatie|percentage voortgang|percentage uitgevoerd',
    url: 'link|webpagina|website|url|webadres|hyperlink|meer informatie|pagina|lees meer|internetadres|internetpagina',
    start:
      'startdatum|begindatum|start|begin|aanvang|aanvangsdatum|vanaf|ingangsdatum|geplande start|geplande startdatum|datum start|datum begin|verwachte start|geplande aanvang|datum aanvang|startmoment|gestart per|beoogde start|verwachte startdatum|start uitvoering|planning start|ingang',
    end: 'einddatum|deadline|gereed op|uiterlijk|eind|einde|streefdatum|tot|tot en met|opleverdatum|planning gereed|geplande einddatum|uiterste datum|datum gereed|wanneer gereed|datum einde|t m|wanneer|vervaldatum|geplande afronding|afronding|verwachte einddatum|verwachte afronding|beoogde einddatum|afgerond in|gereed in|klaar op|klaar in|datum afronding|datum oplevering|oplevering|realisatiedatum|geplande oplevering|uiterste opleverdatum|planning afronding|planning einde|verwachte opleverdatum|nieuwe einddatum|herziene einddatum|gereeddatum|wanneer klaar|deadline datum|afdoeningstermijn|gepland gereed',
    date: 'datum',
    period: 'periode|looptijd|planning|tijdpad|doorlooptijd|tijdlijn|termijn|uitvoeringsperiode|data',
    actualStart: 'werkelijke start|werkelijke startdatum|gestart op|feitelijke start|gestart',
    actualEnd:
      'werkelijke einddatum|afgerond op|datum afgerond|werkelijk gereed|opgeleverd op|feitelijke einddatum|voltooid op|afgesloten op',
    lead: 'trekker|verantwoordelijke|verantwoordelijke organisatie|verantwoordelijk ministerie|ministerie|eigenaar|departement|organisatie|verantwoordelijke instelling|verantwoordelijk|verantwoordelijk departement|actiehouder|dienst|verantwoordelijke partij|instantie|uitvoerder|uitvoerende organisatie|wie|leidende organisatie|verantwoordelijke overheid|trekkende organisatie|directie|afdeling|probleemeigenaar|lead|opdrachtgever|verantwoordelijke dienst|verantwoordelijke afdeling|verantwoordelijke directie|verantwoordelijke instantie|verantwoordelijke eenheid|eerstverantwoordelijke|eindverantwoordelijke|penvoerder|coordinator organisatie|coördinerend ministerie|eerst verantwoordelijke|team|cluster|bestuursorgaan|overheidsorganisatie|regie|eigenaar actie|uitvoerende partij|uitvoerende dienst|door wie|gemeente|provincie|waterschap|wie doet het|leidend departement',
    support:
      'betrokken partijen|partners|samenwerkingspartners|betrokkenen|partner|betrokken organisaties|overige betrokkenen|overige partijen|ondersteunende organisatie|stakeholders|andere betrokkenen|maatschappelijke partners|betrokken organisatie|medewerking van|samen met|ondersteunende organisaties|andere partijen|belanghebbenden|met wie|betrokken|overige betrokken partijen|partijen|betrokken departementen|betrokken ministeries|andere organisaties|partnerorganisaties|medeverantwoordelijk|externe partijen|in samenwerking met|samenwerking|samenwerking met|samenwerkende partijen|maatschappelijke organisaties|overige partners|ondersteuning door',
    areas:
      'beleidsterrein|thema|onderwerpen|categorie|beleidsterreinen|thema s|beleidsveld|domein|sector|label|trefwoorden|tags|beleidsgebied|portefeuille|beleidsthema|hoofdthema|themas|categorieen|pijler|programmalijn|speerpunt|programma|opgave thema|beleidsdomein|cluster thema|hoofdstuk|spoor|themagebied|categorieën|beleidsonderwerp|domeinen|trefwoord',
    plan: 'actieplan|plan|nationaal actieplan',
    evidence:
      'bewijs|bewijsstuk|bewijsstukken|documentatie|link naar bewijs|onderbouwing|resultaat link|documenten|vindplaats|bewijslink|link naar document|document|documentlink|bewijsmateriaal|bewijs van realisatie|bijlage|bijlagen',
    part: 'probleem|doel|aanleiding|doelstelling|ambitie|verwacht resultaat|beoogd resultaat|achtergrond|resultaat|context|probleemstelling|welk probleem|beoogd effect|waarom|effect|bijdrage|relevantie|opgave|impact|maatschappelijk probleem|bijdrage aan oplossing',
    personal:
      'contact|contactpersoon|e mail|email|e mailadres|mailadres|telefoon|telefoonnummer|mail|contactgegevens|naam contactpersoon|verantwoordelijke persoon|medewerker|verantwoordelijke medewerker|tel|emailadres|contactpersonen|projectleider|ambtenaar|behandelend ambtenaar|verantwoordelijk ambtenaar|dossierhouder|naam|aanspreekpunt|beleidsmedewerker|mobiel|telefoon contactpersoon|e mail contactpersoon|naam verantwoordelijke|behandelaar',
    own: 'budget|kosten|opmerking|opmerkingen|financiering|risico|risicos|volgende stap|bijgewerkt|laatst bijgewerkt|notities|begroting|prioriteit|bron|commentaar|volgende mijlpaal|knelpunten|indicator|type|soort|regio|land|bedrag|middelen|aandachtspunten|laatste wijziging|notitie|uitdagingen|afgehandeld|status toelichting|toelichting status|toelichting op status|datum toezegging|datum laatste wijziging|laatste update|bron van financiering|capaciteit|benodigde middelen|prioritering|vervolgstappen|vervolg|actie nodig|evaluatie|lessen|doelgroep|nieuw of doorlopend|kpi|indicatoren|randvoorwaarden|afhankelijkheden|gewijzigd op|aangemaakt op|datum invoer|financiele middelen|kosten en dekking',
    counter: 'rij|regel',
  },
  sheets: {commitment: 'Actiepunten', milestone: 'Mijlpalen'},
  statuses: 'Niet gestart|Loopt|Vertraagd|Afgerond|Ingetrokken',
  totals: 'totaal|subtotaal|som|aantal|gemiddelde|gemiddeld|eindtotaal',
  notes: 'bron|opmerking|toelichting|legenda|noot|peildatum|bijgewerkt|stand per|laatst bijgewerkt|let op',
};
