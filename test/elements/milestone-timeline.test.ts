import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import nl from '../../demo/data/nl.json';
import showcase from '../../demo/data/showcase.json';
import '../../src/define.js';
import {deep, met, show, textOf, waitFor} from '../helpers/page.js';

const timeline = async (settings: Record<string, unknown> = {}) => {
  const element = show('ogp-milestone-timeline', {
    lang: 'en',
    today: '2021-08-01',
    commitment: 'NL0046',
    '.data': nl,
    ...settings,
  });
  await waitFor(() => element.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6'), 'a timeline');
  return element;
};
const withMilestones = (...milestones: unknown[]) => ({
  commitment: 'M1',
  '.data': {commitments: [{id: 'M1', title: 'Steps', milestones}]},
});
const items = (element: HTMLElement) => deep(element, '[part=milestone]').map((item) => textOf(item));
const layoutOf = (element: HTMLElement) =>
  deep(element, 'table').length ? 'table' : deep(element, '[part=today]').length ? 'timeline' : 'list';
const chosen = async (element: HTMLElement) =>
  (await met(element)).filter(({role, checked}) => role === 'radio' && checked).map(({name}) => name);

describe('a milestone timeline', () => {
  it('tells every milestone of NL0046 with its words and both its dates', async () => {
    const element = await timeline();
    expect(items(element)).to.deep.equal([
      '1 Mar – 1 Jun 2021 Assessment Status not stated · Planned end has passed A flash panel (survey) shows what officials know, how they think and where they hesitate.',
      '1 Jun – 1 Oct 2021 Analysis Status not stated Two meetings of officials, administrators and others concerned sharpen the picture.',
      'Today : 1 August 2021 1 Oct 2021 – 1 Jun 2022 Embedding Status not stated Practical guidance, in modules, becomes part of courses, handbooks and the like, preferably in channels and platforms that exist.',
    ]);
    expect(textOf(element)).to.contain('Training civil servants in active disclosure 3 milestones');
  });

  it('tells the six milestones of NL0025 with the plan’s own words for their dates, and which have none', async () => {
    const element = await timeline({commitment: 'NL0025', layout: 'list'});
    const [first, second, third, fourth, fifth, sixth, ...more] = items(element);
    expect(more).to.have.length(0);
    expect(first).to.contain('Professionalisation course “The Art of Connecting”').and.to.contain('in 2018');
    expect(first).to.contain('six of 11 groups');
    expect(second).to.contain('Work processes').and.to.contain('By the end of 2017').and.to.contain('10 to 15');
    expect(third).to.contain('Approach Strengthening Professional Skills').and.to.contain('in 2017');
    expect(fourth).to.contain('Communities of Practice').and.to.contain('No date given');
    expect(fifth).to.contain('Management professionalisation').and.to.contain('by the end of 2017');
    expect(sixth).to.contain('Input for public sector ambitions').and.to.contain('No date given');
    expect(sixth).to.contain('12 December 2016').and.to.contain('“Energetic Civil Servant”');
    // The publisher's words come with the date that they mean.
    const quotes = deep(element, 'time[dir=auto]').map((time) => [time.textContent, time.getAttribute('datetime')]);
    expect(quotes).to.deep.include(['By the end of 2017', '2017-12-31']);
    // They are English wherever the page is not, and are to be spoken so.
    element.lang = 'nl';
    await waitFor(() => textOf(element).includes('Geen datum'));
    const languages = deep(element, 'time[dir=auto]').map((time) => time.getAttribute('lang'));
    expect(languages).to.deep.equal(['en', 'en', 'en', 'en']);
  });

  it('puts milestones in order of time on the axis, undated ones apart from it, and keeps the plan’s order elsewhere', async () => {
    const element = await timeline({commitment: 'NL0025'});
    const titles = () =>
      deep(element, '[part=milestone] :is(strong, th) > bdi:not(.id)').map(({textContent}) => textContent);
    expect(titles().slice(0, 3)).to.deep.equal([
      'Communities of Practice',
      'Input for public sector ambitions',
      'Approach Strengthening Professional Skills',
    ]);
    expect(textOf(element)).to.match(/Without a calendar date.*Communities of Practice.*Input for.*Approach/);
    expect(deep(element, '.axis [part=milestone]')).to.have.length(4);
    element.layout = 'table';
    await element.updateComplete;
    expect(titles()[0]).to.equal('Professionalisation course “The Art of Connecting”');
    expect(titles()).to.have.length(6);
  });

  it('tells the number that the plan gives a milestone, in every layout, and its place where it has neither', async () => {
    const element = await timeline(withMilestones({id: '1.a', title: 'Named'}, {id: '2.b', text: 'Only text'}, {}));
    for (const layout of ['timeline', 'list', 'table'] as const) {
      element.layout = layout;
      await element.updateComplete;
      const [named, untitled, bare] = items(element);
      expect(named, layout).to.contain('1.a Named');
      expect(untitled, layout).to.contain('Milestone 2.b').and.not.to.contain('2.b Milestone');
      expect(bare, layout).to.contain('Milestone 3');
    }
  });

  it('does not call complete what is yet to end', async () => {
    const element = await timeline(withMilestones({title: 'Soon', actual: {start: '2021-07', end: '2021-08-02'}}));
    expect(textOf(element)).not.to.contain('Complete').and.not.to.contain('complete');
    element.today = '2021-08-02';
    await element.updateComplete;
    expect(textOf(element)).to.contain('1 complete');
  });

  it('marks today once, where it falls', async () => {
    const element = await timeline();
    const order = () => textOf(element).replace(/.*?(Assessment|Today)/, '$1');
    expect(deep(element, '[part=today] time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2021-08-01',
    ]);
    expect(textOf(element)).to.match(/Analysis.*Today.*Embedding/);
    element.today = '2020-01-01';
    await element.updateComplete;
    expect(order()).to.match(/^Today.*Assessment/);
    element.today = '2030-01-01';
    await element.updateComplete;
    expect(textOf(element)).to.match(/Embedding.*Today : 1 January 2030$/);
  });

  it('marks no today where no milestone has a date', async () => {
    expect(textOf(await timeline(withMilestones('One', 'Two')))).not.to.contain('Today');
  });

  it('says in words what is overdue, by how much, and counts it', async () => {
    const element = await timeline({commitment: 'VB0001', '.data': showcase, today: '2025-03-01'});
    const of = (title: string) => items(element).find((item) => item.includes(title))!;
    expect(of('All committees recorded')).to.contain('In progress').and.to.contain('Overdue by 1 month');
    expect(of('Subtitles')).to.contain('Not started').and.to.contain('Overdue by 4 weeks');
    expect(of('Agendas seven days ahead')).to.contain('Complete').and.not.to.contain('Overdue');
    expect(of('Sign language')).to.contain('Waiting for the council').and.not.to.contain('Overdue');
    expect(of('Live stream')).to.contain('Withdrawn').and.not.to.contain('Overdue');
    expect(of('Search in recordings')).to.contain('Status not stated');
    // 1.1, 1.2 and the visitors' desk, of which an actual end is known
    expect(textOf(element)).to.contain('12 milestones · 3 complete · 2 overdue');
  });

  it('never says that an unknown progress is 0 %', async () => {
    const element = await timeline(
      withMilestones(
        {title: 'Unknown'},
        {title: 'None', progress: 0},
        {title: 'Half', progress: 0.5},
        {
          title: 'Odd',
          progress: 50,
        },
        {title: 'Worded', progress: 'about 50%'},
      ),
    );
    for (const layout of ['timeline', 'list', 'table'] as const) {
      element.layout = layout;
      await element.updateComplete;
      const [unknown, none, half, odd, worded] = items(element);
      expect(unknown).not.to.contain('%');
      expect(none).to.contain('0%');
      expect(half).to.contain('50%');
      // As written, and drawn nowhere.
      expect(odd).to.match(/\b50$/).and.not.to.contain('%');
      expect(worded).to.match(/about 50%$/);
      expect(deep(element, 'svg')).to.have.length(2);
    }
  });

  it('tells planned and actual dates, who is responsible and the evidence apart', async () => {
    const element = await timeline({commitment: 'VB0001', '.data': showcase, layout: 'table'});
    const heads = deep(element, 'thead th').map(({textContent}) => textContent);
    expect(heads).to.deep.equal(['Milestone', 'Planned', 'Actual', 'Status', 'Progress', 'Responsible', 'Evidence']);
    expect(items(element)[0]).to.equal(
      '1.1 Agendas seven days ahead Every agenda is online a week before the meeting. 15 Jan – 31 Mar 2024 20 Jan – 12 Mar 2024 Complete 100% City council office Agendas of 2024 https://example.org/evidence/1',
    );
    expect(deep(element, 'tbody th')).to.have.length(12);
    for (const head of deep(element, 'tbody th')) expect(head).to.have.attribute('scope', 'row');
    expect(textOf(deep(element, 'caption')[0]!)).to.equal('Open council meetings');
  });

  it('is an ordered list of which every item is a milestone', async () => {
    const element = await timeline({commitment: 'NL0025'});
    expect(deep(element, 'ol > li')).to.have.length(6);
    expect(deep(element, 'ol')[0]).to.have.attribute('role', 'list');
  });

  it('draws markers and bars for the eye only', async () => {
    const element = await timeline({commitment: 'VB0001', '.data': showcase, today: '2025-03-01'});
    const roles = (await met(element)).map(({role}) => role.toLowerCase());
    expect(roles).not.to.include.oneOf(['slider', 'meter', 'progressbar', 'img', 'image', 'graphics-document']);
    for (const drawing of deep(element, 'span:empty, svg')) expect(drawing).to.have.attribute('aria-hidden', 'true');
  });

  it('says that there are no milestones, without a choice of layouts', async () => {
    const element = await timeline({commitment: 'NL0010'});
    expect(textOf(element)).to.contain('No milestones are published for this commitment.');
    expect(deep(element, 'fieldset, ol, table')).to.have.length(0);
  });

  describe('of many', () => {
    const many = (n: number) => withMilestones(...Array.from({length: n}, (_, i) => ({title: `Step ${i + 1}`})));

    it('shows one', async () => {
      const element = await timeline(many(1));
      expect(items(element)).to.have.length(1);
      expect(textOf(element)).to.contain('1 milestone ');
    });

    it('shows 1,000 without a button', async () => {
      const element = await timeline(many(1000));
      expect(items(element)).to.have.length(1000);
      expect(deep(element, 'button')).to.have.length(0);
    });

    it('shows the first 1,000 of 10,000, and all when the reader asks', async () => {
      const element = await timeline({...many(10_000), layout: 'list'});
      expect(deep(element, '[part=milestone]')).to.have.length(1000);
      expect(textOf(element)).to.contain('10,000 milestones');
      const [button] = deep(element, 'button');
      expect(button).to.have.text('Show all 10,000');
      button!.click();
      await element.updateComplete;
      expect(deep(element, '[part=milestone]')).to.have.length(10_000);
      expect(deep(element, 'button')).to.have.length(0);
    });

    it('marks today behind all milestones, not behind the first 1,000 of them', async () => {
      const dated = Array.from({length: 1001}, () => ({title: 'Step', planned: {end: '2020-01'}}));
      const element = await timeline({...withMilestones(...dated), today: '2999-01-01'});
      expect(deep(element, '[part=today]')).to.have.length(0);
      deep(element, 'button')[0]!.click();
      await element.updateComplete;
      expect(deep(element, '[part=today]')).to.have.length(1);
    });
  });

  describe('in several layouts', () => {
    for (const layout of ['timeline', 'list', 'table'])
      it(`starts as ${layout} when told so, and says so`, async () => {
        const element = await timeline({layout});
        expect(layoutOf(element)).to.equal(layout);
        expect(await chosen(element)).to.deep.equal([layout[0]!.toUpperCase() + layout.slice(1)]);
        for (const fact of ['Assessment', 'Analysis', 'Embedding', '2021', 'flash panel', 'Planned end has passed'])
          expect(textOf(element)).to.contain(fact);
      });

    it('starts as timeline when told nonsense', async () => {
      expect(layoutOf(await timeline({layout: 'calendar'}))).to.equal('timeline');
    });

    it('lets the reader choose with the keyboard, and keeps the focus there', async () => {
      const element = await timeline();
      expect(deep(element, 'fieldset legend')[0]).to.have.text('Layout');
      deep(element, 'input')[0]!.focus();
      await sendKeys({press: 'ArrowRight'});
      await element.updateComplete;
      expect(layoutOf(element)).to.equal('list');
      expect(await chosen(element)).to.deep.equal(['List']);
      await sendKeys({press: 'ArrowDown'});
      await element.updateComplete;
      expect(layoutOf(element)).to.equal('table');
      expect(textOf(element.shadowRoot!.activeElement!.parentElement!)).to.equal('Table');
      await sendKeys({press: 'ArrowRight'});
      await element.updateComplete;
      expect(layoutOf(element)).to.equal('timeline');
    });

    it('shows where the keyboard is', async () => {
      const element = await timeline();
      deep(element, 'input')[0]!.focus();
      await sendKeys({press: 'ArrowRight'});
      const label = element.shadowRoot?.activeElement?.closest('label');
      expect([...label!.querySelectorAll('*'), label!].map((part) => getComputedStyle(part).outlineStyle)).to.include(
        'solid',
      );
    });

    it('follows the page again when the page changes the layout', async () => {
      const element = await timeline();
      deep(element, 'input')[2]!.click();
      await element.updateComplete;
      expect(layoutOf(element)).to.equal('table');
      element.layout = 'list';
      await element.updateComplete;
      expect(layoutOf(element)).to.equal('list');
      expect(await chosen(element)).to.deep.equal(['List']);
    });

    it('keeps two timelines apart', async () => {
      const [one, two] = [await timeline(), await timeline()];
      deep(one, 'input')[2]!.click();
      await one.updateComplete;
      expect([layoutOf(one), layoutOf(two)]).to.deep.equal(['table', 'timeline']);
    });

    it('offers only the layouts that the page allows, in its order', async () => {
      const element = await timeline({layouts: 'table  list calendar'});
      expect((await met(element)).filter(({role}) => role === 'radio').map(({name}) => name)).to.deep.equal([
        'Table',
        'List',
      ]);
    });

    for (const layouts of ['table', '', 'nonsense'])
      it(`offers no choice with layouts="${layouts}"`, async () => {
        expect(deep(await timeline({layouts}), 'input, fieldset')).to.have.length(0);
      });

    it('offers all layouts again when the attribute is taken away', async () => {
      const element = await timeline({layouts: 'table'});
      element.removeAttribute('layouts');
      await element.updateComplete;
      expect(deep(element, 'input')).to.have.length(3);
    });
  });

  it('says texts in lists and emphasis, and never as markup', async () => {
    const element = await timeline(
      withMilestones({title: '<b>Bold</b>', text: 'One **two** <i>three</i>\n\n- four\n- [five](https://example.org)'}),
    );
    expect(textOf(element)).to.contain('<b>Bold</b>').and.to.contain('One two <i>three</i> four five');
    expect(deep(element, 'b, i')).to.have.length(0);
    expect(deep(element, 'ul li, a')).to.have.length(3);
  });
});
