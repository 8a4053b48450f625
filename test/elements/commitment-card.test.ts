import {expect} from '@open-wc/testing';
import nl from '../../demo/data/nl.json';
import showcase from '../../demo/data/showcase.json';
import '../../src/define.js';
import {deep, met, pause, place, record, show, textOf, waitFor} from '../helpers/page.js';

const card = async (settings: Record<string, unknown>) => {
  const element = show('ogp-commitment-card', {lang: 'en', today: '2021-04-01', '.data': nl, ...settings});
  await waitFor(() => element.shadowRoot?.querySelector('article'), 'a card');
  return element;
};
const count = (text: string, part: string) => text.split(part).length - 1;

describe('a commitment card', () => {
  it('tells in short what a reader looks for first', async () => {
    const text = textOf(await card({commitment: 'NL0046'}));
    for (const fact of [
      'NL0046 Netherlands Action Plan 2020-2022',
      'Training civil servants in active disclosure',
      'Lead Ministry of General Affairs Government Information Council',
      'Policy area Capacity Building',
      'Status Active',
      'Starred Pending IRM review',
      'Completion: Pending IRM review Independent Reporting Mechanism',
      'Next Assessment until 1 June 2021',
    ])
      expect(text).to.contain(fact);
    expect(text).not.to.contain('15,000');
    expect(text).not.to.contain('Several, to be determined');
  });

  it('tells every fact of NL0046 that is the card’s in full layout, with all seven pending reviews', async () => {
    const text = textOf(await card({commitment: 'nl0046', layout: 'full'}));
    for (const fact of [
      'NL0046 Netherlands Action Plan 2020-2022',
      'Training civil servants in active disclosure',
      'Status Active',
      'Lead Ministry of General Affairs Government Information Council',
      'Several, to be determined (State actors involved)',
      'To be determined (CSOs, private sector, multilaterals, working groups)',
      'Policy area Capacity Building',
      'Budget €15,000, Ministry of the Interior and Kingdom Relations',
      'IRM report: Pending IRM review',
      'Starred Pending IRM review',
      'Early results: Pending IRM review',
      'Verifiable: Pending IRM review',
      'Relevant to OGP values: Pending IRM review',
      'Potential impact: Pending IRM review',
      'Completion: Pending IRM review',
      'Next Assessment until 1 June 2021',
    ])
      expect(text).to.contain(fact);
    expect(count(text, 'Pending IRM review')).to.equal(7);
  });

  it('tells every fact of NL0025 that is the card’s in full layout, with both end dates and who gives them', async () => {
    const text = textOf(await card({commitment: 'NL0025', layout: 'full'}));
    const report = 'Independent Reporting Mechanism · mid-term · Netherlands Mid-Term Report 2016-2018 (Year 1) · 2018';
    for (const fact of [
      'NL0025 Netherlands 2016-2018 National Action Plan',
      'Training civil servants on public participation',
      'Number 07',
      'Lead Ministry of Infrastructure and the Environment',
      'Ministry of the Interior and Kingdom Relations Civil society',
      'Policy area Capacity Building',
      'until 31 December 2017 (OGP commitment page)',
      '1 January 2016 – 30 June 2018 (IRM mid-term report)',
      'Starred No (mid-term)',
      'Links Netherlands 2016-2018 National Action Plan',
      `Specificity: Low (2 of 4) ${report} Taken from the words of the report.`,
      `Relevant to OGP values: Civic participation ${report} Taken from the words of the report.`,
      `Potential impact: Not stated ${report}`,
      `On time?: Yes ${report}`,
      `Completion: Not stated ${report}`,
      'Completion: Not stated Independent Reporting Mechanism · end of term',
      'Did it open government?: Not stated Independent Reporting Mechanism · end of term',
      '6 milestones',
    ])
      expect(text).to.contain(fact);
  });

  it('gives both stars of NL0010 with their formulas, and that its completion fell', async () => {
    const text = textOf(await card({commitment: 'NL0010'}));
    expect(text).to.contain('Starred Yes (2015 criteria) No (current criteria)');
    expect(text).to.contain('Completion: Limited (2 of 4)');
    expect(text).to.contain('end of term · was Substantial at mid-term');
  });

  it('says a stretch of time, budgets in words and what the money is for in full layout', async () => {
    const element = await card({commitment: 'VB0001', layout: 'full', '.data': showcase});
    const text = textOf(element);
    for (const fact of [
      'Budget €48,500, City budget, 2024',
      'Grant, 2025 and 2026 Two officials for one day a week.',
      'Period January 2024 – 30 June 2026',
      'Neighbourhood councils (Civil society)',
      'Amber: at risk (2 of 3)',
      'Happy (3 of 3)',
      'Visitors of the town hall',
      'Folder on paper only',
    ])
      expect(text).to.contain(fact);
    const addresses = deep(element, 'a').map((link) => link.getAttribute('href'));
    expect(addresses).to.include.members([
      'https://example.org/plan',
      'mailto:open@example.org',
      '/documents/plan.pdf',
    ]);
  });

  it('says that a title is missing, and shows the rest', async () => {
    const element = await card({'.data': {commitments: [{id: 'X1', status: 'Active'}]}});
    expect(textOf(element)).to.contain('Untitled commitment').and.to.contain('Status Active');
  });

  it('is an article whose heading is the title', async () => {
    const element = await card({commitment: 'NL0039'});
    expect(deep(element, 'article')).to.have.length(1);
    const headings = (await met(element)).filter(({role}) => role === 'heading');
    expect(headings.map(({name, level}) => [name, level])).to.deep.equal([
      ['Present legislation on campaign finance transparency', 3],
    ]);
  });

  it('names the list of ratings', async () => {
    const element = await card({commitment: 'NL0046'});
    expect(deep(element, '[role=list][aria-label]').map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Ratings']);
  });

  for (const [given, level] of [
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['4', 4],
    ['5', 5],
    ['6', 6],
    ['0', 3],
    ['7', 3],
    ['-1', 3],
    ['2.5', 3],
    ['two', 3],
    ['', 3],
  ] as const)
    it(`has a heading of level ${level} with heading-level="${given}"`, async () => {
      const element = await card({commitment: 'NL0046', 'heading-level': given});
      expect(deep(element, 'h1,h2,h3,h4,h5,h6').map(({localName}) => localName)).to.deep.equal([`h${level}`]);
    });

  it('takes a new heading level later, and none as 3', async () => {
    const element = await card({commitment: 'NL0046', 'heading-level': '2'});
    element.headingLevel = 5;
    await element.updateComplete;
    expect(deep(element, 'h5')).to.have.length(1);
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(deep(element, 'h3')).to.have.length(1);
  });

  describe('with an address', () => {
    const data = {
      commitments: [
        {id: 'X1', title: 'Open council meetings', url: 'https://example.org/1', leadInstitutions: ['City council']},
      ],
    };

    it('has its title as the only link, and is no link itself', async () => {
      const element = await card({'.data': data});
      const links = (await met(element)).filter(({role}) => role === 'link');
      expect(links.map(({name}) => name)).to.deep.equal(['Open council meetings']);
      expect(deep(element, 'a')[0]).to.have.attribute('href', 'https://example.org/1');
      expect(deep(element, 'a')[0]!.closest('h3')).to.exist;
      expect(deep(element, '[tabindex],[role=link],button,[onclick]')).to.have.length(0);
    });

    it('tells the page what was chosen, across shadow roots', async () => {
      const heard = record('ogp-select');
      const outer = place('<div></div>').firstElementChild!;
      const root = outer.attachShadow({mode: 'open'});
      const element = document.createElement('ogp-commitment-card');
      element.data = {commitments: [{...data.commitments[0], url: '#chosen'}]};
      root.append(element);
      const link = await waitFor(() => element.shadowRoot?.querySelector('a'));
      link.click();
      // Not every browser is there at once.
      await waitFor(() => location.hash === '#chosen');
      history.replaceState(null, '', location.pathname + location.search);
      expect(heard).to.have.length(1);
      expect(heard[0]!.detail).to.deep.equal({commitment: 'X1', href: '#chosen'});
      expect(heard[0]).to.include({bubbles: true, composed: true, cancelable: true});
    });

    it('stays on the page where the page says so', async () => {
      const element = await card({'.data': {commitments: [{...data.commitments[0], url: '#away'}]}});
      element.addEventListener('ogp-select', (event) => {
        event.preventDefault();
      });
      deep(element, 'a')[0]!.click();
      await pause(100);
      expect(location.hash).to.equal('');
    });
  });

  it('has no link in its title where there is no address', async () => {
    expect(deep(await card({commitment: 'NL0039'}), 'a')).to.have.length(0);
  });

  it('has one link in short, also where plan, institutions and report have addresses, and all of them in full', async () => {
    const linksOf = async (settings: Record<string, unknown>) =>
      deep(await card({commitment: 'VB0001', '.data': showcase, ...settings}), 'a').map(({textContent}) => textContent);
    expect(await linksOf({})).to.deep.equal(['Open council meetings']);
    expect(await linksOf({layout: 'full'})).to.include.members([
      'Open Voorbeeldstad 2024-2026',
      'City council office',
      'Mid-term report',
    ]);
  });

  it('says the next milestone of the given day, and when all is over how many there were', async () => {
    const element = await card({commitment: 'NL0046', today: '2021-09-30'});
    expect(textOf(element)).to.contain('Next Analysis until 1 October 2021');
    element.today = '2022-06-01';
    await element.updateComplete;
    expect(textOf(element)).to.contain('Next Embedding until 1 June 2022');
    element.today = '2022-06-02';
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('Next');
    expect(textOf(element)).to.contain('3 milestones');
  });

  it('takes a day that is none as today', async () => {
    const element = await card({commitment: 'NL0046', today: 'tomorrow'});
    expect(textOf(element)).to.contain('3 milestones');
    element.removeAttribute('today');
    await element.updateComplete;
    expect(textOf(element)).to.contain('3 milestones');
  });

  it('draws ratings for the eye only: no slider, meter, progress bar or picture is announced', async () => {
    const element = await card({commitment: 'VB0002', layout: 'full', '.data': showcase});
    const roles = new Set((await met(element)).map(({role}) => role.toLowerCase()));
    expect([...roles]).not.to.include.oneOf(['slider', 'meter', 'progressbar', 'img', 'image', 'figure', 'radio']);
    const drawings = deep(element, '[part=steps], .ends');
    expect(drawings.length).to.be.greaterThan(20);
    for (const drawing of drawings) expect(drawing.ariaHidden).to.equal('true');
    expect(textOf(element)).to.contain('Potential impact: Transformative (4 of 4)');
  });

  it('shows another commitment when asked', async () => {
    const element = await card({commitment: 'NL0046'});
    element.commitment = 'NL0010';
    await element.updateComplete;
    expect(textOf(element)).to.contain('NL0010').and.not.to.contain('NL0046');
  });

  it('is drawn at once, whatever else stands before it on the page', async () => {
    const section = place(
      `${'<p>A paragraph</p>'.repeat(30)}<ogp-commitment-card commitment="NL0046"></ogp-commitment-card>`,
    );
    const element = section.querySelector('ogp-commitment-card')!;
    element.data = nl;
    await waitFor(() => element.shadowRoot?.querySelector('.card'), 'a card');
    expect(getComputedStyle(element.shadowRoot!.querySelector('.card')!).contentVisibility).to.equal('visible');
  });

  it('is drawn at once where it is one of few; of many, those out of sight may wait', async () => {
    const all = [
      ...place('<ogp-commitment-card commitment="NL0046"></ogp-commitment-card>'.repeat(26)).querySelectorAll(
        'ogp-commitment-card',
      ),
    ];
    for (const one of all) one.data = nl;
    await waitFor(() => all.every(({shadowRoot}) => shadowRoot?.querySelector('.card')), 'all cards');
    const waits = all.map((one) => getComputedStyle(one.shadowRoot!.querySelector('.card')!).contentVisibility);
    expect(waits.map((value) => value === 'auto')).to.deep.equal(all.map((_one, index) => index >= 24));
  });
});
