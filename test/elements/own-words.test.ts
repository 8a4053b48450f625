import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {deep, place, show, textOf, waitFor} from '../helpers/page.js';

const data = (terms?: object) => ({
  lang: 'en',
  terms,
  commitments: [
    {
      id: 'X1',
      title: 'Open',
      status: 'active',
      leadInstitutions: ['Ministry'],
      milestones: ['One', 'Two'],
      assessments: [{scale: 'completion', value: 'Limited', voice: 'irm'}],
    },
  ],
});
const card = (settings: Record<string, unknown>) => show('ogp-commitment-card', {lang: 'en', ...settings});
const says = (element: Element, text: string) =>
  waitFor(() => textOf(element).includes(text), `${text} in “${textOf(element)}”`);

describe('a publisher’s own words', () => {
  const warnings: string[] = [];
  const {warn} = console;
  before(() => {
    console.warn = (...all: unknown[]) => warnings.push(all.join(' '));
  });
  after(() => {
    console.warn = warn;
  });
  beforeEach(() => {
    warnings.length = 0;
  });
  const own = () => warnings.filter((text) => text.includes('labels'));

  it('are those of the attribute, then of the file, then the widget’s; and change with them', async () => {
    const element = card({
      '.data': data({en: {'fact.lead': 'In charge', 'fact.status': 'State'}, nl: {'fact.lead': 'Trekker'}}),
      labels: '{"fact.lead": "Who"}',
      layout: 'full',
    });
    await says(element, 'Who');
    expect(textOf(element)).to.contain('State').and.not.contain('In charge');
    element.removeAttribute('labels');
    await says(element, 'In charge');
    element.setAttribute('lang', 'nl');
    await says(element, 'Trekker');
    element.setAttribute('labels', '{"fact.lead": "Wie"}');
    await says(element, 'Wie');
    expect(own()).to.deep.equal([]);
  });

  it('reach the widgets that a widget is made of', async () => {
    const element = show('ogp-commitment', {
      lang: 'en',
      '.data': data({en: {'timeline.milestone': 'Step'}}),
      labels: '{"timeline.show-all": "Everything", "layout.table": "As a table"}',
      commitment: 'X1',
    });
    await waitFor(() => deep(element, '[part=layouts]')[0]?.textContent.includes('As a table'), 'labels inside');
    element.setAttribute('labels', '{"layout.table": "In columns"}');
    await waitFor(() => deep(element, '[part=layouts]')[0]?.textContent.includes('In columns'), 'new labels inside');
  });

  it('may be in a language that the widgets do not speak; the rest is marked as English', async () => {
    const element = card({
      lang: 'fy',
      '.data': data({fy: {'fact.lead': 'Trekker', 'completion.limited': 'Beheind'}}),
      layout: 'full',
    });
    await says(element, 'Trekker');
    const root = element.shadowRoot!;
    expect(root.querySelector('.base')!.getAttribute('lang')).to.equal('fy');
    // OGP's word stands beside a rating in other words.
    expect(textOf(element)).to.contain('Beheind').and.contain('Limited');
    const labelled = (text: string) =>
      [...root.querySelectorAll('*')].find((one) => !one.children.length && one.textContent.trim() === text);
    await waitFor(() => labelled('Status')?.getAttribute('lang') === 'en', 'English marked');
    expect(labelled('Trekker')!.closest('[lang]')!.getAttribute('lang')).to.equal('fy');
    element.setAttribute('lang', 'nl');
    await waitFor(() => root.querySelector('.base')!.getAttribute('lang') === 'nl', 'Dutch');
    await waitFor(() => labelled('Status')?.hasAttribute('lang') === false, 'the mark is taken back');
  });

  it('that cannot be used leave the usual ones, with one warning, and never stop a widget', async () => {
    const used = card({
      '.data': data(),
      layout: 'full',
      labels: '{"fact.leed": "Who", "fact.status": "{n", "completion.limited": "Complete", "fact.lead": 3}',
    });
    await says(used, 'Lead');
    expect(textOf(used)).to.contain('Status').and.contain('Limited').and.not.contain('Complete');
    // The check is a file of its own.
    // Those about another test's widget may come now.
    const about = () => own().filter((text) => text.includes('fact.leed'));
    await waitFor(() => about().length > 0, 'a warning', 15_000);
    expect(about()).to.have.length(1);
    expect(about()[0]).to.match(/fact\.leed \(unknown; did you mean fact\.lead\?\)/);
    warnings.length = 0;
    for (const broken of ['{', '[]', '3', 'null', '"words"', 'Promises']) {
      const element = card({'.data': data(), labels: broken, layout: 'full'});
      await says(element, 'Lead');
    }
    expect(own().filter((text) => text.includes('this is none'))).to.have.length(6);
    for (const value of [null, 3, 'words', [], {}, undefined]) {
      const element = card({'.data': data(), '.labels': value, layout: 'full'});
      await says(element, 'Lead');
    }
    place('');
  });
});
