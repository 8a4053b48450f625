import {expect} from '@open-wc/testing';
import demo from '../../demo/data/programme.json';
import '../../src/elements/programme/programme.define.js';
import {emulate} from '../helpers/emulate.js';
import {deep, fresh, met, record, show, textOf, waitFor} from '../helpers/page.js';
import {heard, NEVER} from '../helpers/speech.js';

const programme = async (settings: Record<string, unknown> = {}) => {
  const element = show('ogp-programme', {lang: 'nl', '.data': demo, ...settings});
  await waitFor(() => deep(element, '[part=heading]').length, 'a programme');
  return element;
};
const funded = (funding: unknown, settings: Record<string, unknown> = {}) =>
  programme({lang: 'en', '.data': {programmes: [{title: 'P', funding}]}, ...settings});
const texts = (element: HTMLElement, selector: string) => deep(element, selector).map(textOf);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Every item of the checklist of the page that it rebuilds, in the words of the demo. */
const FACTS = [
  'Programma Ambtenaar 2.0',
  'Opgericht 20 januari 2010',
  'Duur 2 jaar',
  ...['Geen vaste locatie', 'Open werkwijze', 'Werken in netwerken', 'Anderen helpen', 'Techniek die meehelpt'],
  'werkprincipes',
  ...['Kennis- en discussieplatform', 'Opleidingsdienst', 'Advies- en onderzoeksdiensten'],
  'Medewerkers van het programma 2 personen · 2 fte',
  'Stuurgroep Overheid voor de Toekomst (Vernieuwing Rijksdienst) stuurgroep · tot 1 mei 2010',
  'Secretaris-generaal van het ministerie van LNV portefeuillehouder',
  'bedrijfsvoering en de administratie',
  'Programma Vernieuwing Rijksdienst 2010–2011 € 400.000',
  'Ministerie van Landbouw, Natuur en Voedselkwaliteit 2010 Meer informatie € 100.000',
  'Totaal van 2 bedragen in EUR € 500.000',
  'Meer over de financiering',
  ...[
    'samenwerking en kennisuitwisseling',
    'voorzieningen en ondersteuning',
    'laten zien hoe ver',
    'samenwerken met anderen',
  ],
  'diverse partijen',
  'Laatst bewerkt 10 jaar en 9 maanden geleden · medewerker van het programma',
];

describe('a programme', () => {
  afterEach(() => emulate());

  it('shows every fact of the page that it rebuilds', async () => {
    const element = await programme({style: 'inline-size: 70em; display: block'});
    const text = plain(textOf(element));
    for (const fact of FACTS) expect(text).to.contain(fact);
  });

  it('has one outline: a heading, and one level below it for each part', async () => {
    const element = await programme({'heading-level': '2'});
    expect(texts(element, 'h2')).to.deep.equal(['Programma Ambtenaar 2.0']);
    expect(texts(element, 'h3')).to.deep.equal([
      ...['Uitgangspunten', 'Activiteiten', 'Bemensing', 'Besturing', 'Werkwijze', 'Financiering', 'Partners'],
      ...['Actiepunten', 'Links'],
    ]);
    element.headingLevel = 6;
    await element.updateComplete;
    expect(deep(element, 'h6')).to.have.length(10);
    element.headingLevel = 9;
    await element.updateComplete;
    expect(deep(element, 'h3, h4')).to.have.length(10);
  });

  it('numbers principles and activities in a list that says its numbers', async () => {
    const element = await programme();
    const lists = deep(element, 'ol');
    expect(lists.map((list) => list.children.length)).to.deep.equal([5, 3]);
    for (const list of lists) expect(getComputedStyle(list.children[0]!).listStyleType).to.equal('decimal');
  });

  it('tells a screen reader a table with heads, numbers and totals, and nothing of pictures or controls', async () => {
    const element = await programme({style: 'inline-size: 60em; display: block'});
    const table = deep(element, 'table')[0]!;
    expect([...table.querySelectorAll('thead th')].map((head) => [textOf(head), head.getAttribute('scope')])).to.eql([
      ['Gefinancierd door', 'col'],
      ['Looptijd', 'col'],
      ['Opmerking', 'col'],
      ['Bedrag', 'col'],
    ]);
    expect(textOf(table.querySelector('tfoot th')!)).to.equal('Totaal van 2 bedragen in EUR');
    expect(table.querySelector('tfoot th')!.getAttribute('colspan')).to.equal('3');
    const names = (await met(element)).map(({name}) => plain(name));
    expect(names.join(' ')).to.contain('€ 500.000').and.to.contain('Geen vaste locatie');
    const spoken = await heard();
    const roles = spoken.map(({role}) => role);
    for (const role of ['table', 'columnheader', 'rowheader', 'cell', 'list', 'listitem'])
      expect(roles).to.include(role);
    for (const role of NEVER) expect(roles).to.not.include(role);
    const said = spoken.map(({role, name}) => `${role}: ${plain(name).trim()}`);
    expect(said).to.include.members([
      'table: Financiering',
      'columnheader: Gefinancierd door',
      'rowheader: Programma Vernieuwing Rijksdienst',
      'cell: € 400.000',
      'rowheader: Totaal van 2 bedragen in EUR',
      'cell: € 500.000',
    ]);
  });

  it('becomes labelled lines where it is narrow, and stays a table to a screen reader', async () => {
    const element = await programme({style: 'inline-size: 18em; display: block'});
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    const cell = deep(element, 'td.amount')[0]!;
    // Some browsers compute attr(), some do not.
    const {content} = getComputedStyle(cell, '::before');
    expect(content.replace('attr(data-label)', cell.dataset['label']!)).to.match(/Bedrag.*: "$/);
    expect(getComputedStyle(cell).display).to.equal('block');
    expect(deep(element, 'table')[0]!.getAttribute('role')).to.equal('table');
  });

  it('shows mixed currencies with a total each, words in none, and tells one issue for each', async () => {
    const events = record('ogp-issues');
    const element = await funded([
      {amount: 400_000, currency: 'EUR', source: 'Ministry'},
      {amount: 100_000, currency: 'EUR', source: 'Province'},
      {amount: 750_000, currency: 'DKK', source: 'Partner'},
      {amount: 'about a third', currency: 'EUR', source: 'Municipalities'},
    ]);
    expect(texts(element, 'tfoot th').map(plain)).to.deep.equal([
      'Total of 2 amounts in EUR (excludes 1 entry without an amount)',
      'Total of 1 amount in DKK',
    ]);
    expect(texts(element, 'tfoot td').map(plain)).to.deep.equal(['€500,000', 'DKK 750,000']);
    expect(textOf(element)).to.contain('about a third EUR');
    const event = await waitFor(() => events[0]);
    const issues = (event.detail as {issues: {path: string; code: string; message: string}[]}).issues;
    expect(issues.map(({path, code}) => `${path} ${code}`)).to.deep.equal(['/programmes/0/funding/3/amount type']);
    expect(issues[0]!.message).to.contain('about a third');
  });

  it('says that no amounts are published', async () => {
    expect(textOf(await funded([]))).to.equal('P Funding No amounts are published.');
    expect(deep(await funded({text: 'To be told later.'}), 'table, .empty')).to.have.length(0);
  });

  it('shows the parts that the page asks for', async () => {
    const element = await programme({sections: 'funding updated'});
    expect(texts(element, 'h4')).to.deep.equal(['Financiering']);
    expect(textOf(element)).to.contain('Laatst bewerkt').and.not.to.contain('Opgericht');
    element.sections = undefined;
    await element.updateComplete;
    expect(textOf(element)).to.contain('Opgericht');
  });

  it('shows the one of several that is asked for, and says what is wrong where it cannot', async () => {
    const data = {
      programmes: [
        {id: 'a', title: 'First'},
        {id: 'b', title: 'Second'},
      ],
    };
    expect(textOf(await programme({'.data': data, programme: 'B'}))).to.equal('Second');
    for (const [lang, settings, code, words] of [
      ['en', {'.data': data}, 'choose-programme', 'has several programmes'],
      ['nl', {'.data': data, programme: 'c'}, 'programme-not-found', 'bevat geen programma “c”'],
      ['da', {'.data': {commitments: [{title: 'x'}]}}, 'no-programme', 'indeholder ingen programmer'],
      ['en', {src: fresh('404.json')}, 'status', 'answered with error 404'],
    ] as const) {
      const failures = record('ogp-error');
      const element = show('ogp-programme', {lang, ...settings, children: '<p>Fallback</p>'});
      await waitFor(() => textOf(element).includes(words), words);
      expect(textOf(element)).to.contain('Fallback');
      expect(failures.map(({detail}) => (detail as {code: string}).code)).to.deep.equal([code]);
      element.parentElement!.remove();
    }
  });

  it('tells texts of another language as such, and turns with the page', async () => {
    const element = await programme({lang: 'en', dir: 'rtl', style: 'inline-size: 60em; display: block'});
    expect(deep(element, '[part=text]').every((text) => text.lang === 'nl')).to.equal(true);
    const [source, amount] = deep(element, 'tbody tr:first-child > *').filter(
      (cell) => !cell.matches('.period, .remark'),
    );
    expect(source!.getBoundingClientRect().left).to.be.greaterThan(amount!.getBoundingClientRect().left);
    expect(textOf(element)).to.contain('Founded').and.to.contain('Last edited');
  });

  it('shows mark-up in data as text, and no link that could run', async () => {
    const text = '<img src=x onerror="globalThis.hit=1">';
    const point = {title: text, text, reason: text, aim: text};
    const element = await programme({
      '.data': {
        lang: text,
        programmes: [
          {
            ...{title: text, text, duration: text, founded: {text}, url: 'javascript:alert(1)'},
            ...{principles: [point], activities: [point], workingMethod: [point]},
            ...{staffing: [{title: text, name: text, organisation: text, count: text, fte: text}]},
            governance: [{name: text, role: text, period: {text}, text, url: 'javascript:alert(2)'}],
            funding: {
              text,
              items: [{amount: text, currency: text, source: {name: text, url: ' java\nscript:x'}, text}],
            },
            ...{partners: [text], commitments: [text], links: [{label: text, url: 'data:text/html,x'}]},
            ...{updated: {text}, updatedBy: text},
          },
        ],
      },
    });
    await waitFor(() => textOf(element).split(text).length > 20);
    expect(deep(element, 'img, script, a')).to.have.length(0);
    expect((globalThis as {hit?: number}).hit).to.equal(undefined);
  });

  it('prints whole, with addresses', async () => {
    const element = await programme();
    await emulate('print');
    expect(textOf(element)).to.contain('Laatst bewerkt');
    const address = deep(element, 'a')[0]!;
    expect(getComputedStyle(address, '::after').content).to.contain('example.org');
  });
});
