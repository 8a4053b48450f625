import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import nl from '../../demo/data/nl.json';
import showcase from '../../demo/data/showcase.json';
import '../../src/elements/commitment/commitment.define.js';
import '../../src/elements/data/data.define.js';
import {emulate} from '../helpers/emulate.js';
import {asked, deep, fresh, met, pause, place, record, show, textOf, waitFor} from '../helpers/page.js';

const page = async (settings: Record<string, unknown> = {}) => {
  const element = show('ogp-commitment', {lang: 'en', today: '2021-08-01', '.data': nl, ...settings});
  await waitFor(() => element.shadowRoot?.querySelector('article'), 'a page');
  // The widgets inside draw a moment later.
  await waitFor(() =>
    deep(element, 'ogp-milestone-timeline, ogp-irm-review').every(({shadowRoot}) =>
      shadowRoot?.querySelector('[part=base]'),
    ),
  );
  return element;
};
/** Text with plain spaces: dates have thin ones. */
const read = (element: Element) => textOf(element).replace(/\s/g, ' ');
const focused = (element: HTMLElement) => element.shadowRoot?.activeElement;
const long = (sentences: number) =>
  Array.from({length: sentences}, (_, n) => `Sentence ${n} of a long text that goes on and on.`).join(' ');
const reading = (text: string, more: object = {}) => ({
  '.data': {title: 'Long', description: [{heading: 'Why?', text}], ...more},
});

describe('a commitment page', () => {
  it('tells everything of NL0046', async () => {
    const element = await page({commitment: 'nl0046'});
    // Whether spaces stand in a range of years depends on the age of the engine's locale data.
    const text = read(element).replace(/(\d{4})\s*–\s*(\d{4})/g, '$1–$2');
    for (const fact of [
      'NL0046 Netherlands',
      'Training civil servants in active disclosure',
      'Action plan Netherlands Action Plan 2020-2022',
      'Plan period 2020–2022',
      'Status Active',
      'Lead Ministry of General Affairs Government Information Council',
      'Several, to be determined (State actors involved)',
      'To be determined (CSOs, private sector, multilaterals, working groups)',
      'Policy area Capacity Building',
      'Budget €15,000, Ministry of the Interior and Kingdom Relations',
      'What is the public problem?',
      'What is the commitment?',
      'How will it help?',
      'Why is it relevant to OGP values?',
      'Additional information',
      '1 Mar – 1 Jun 2021',
      '1 Jun – 1 Oct 2021',
      '1 Oct 2021 – 1 Jun 2022',
      'IRM report: Pending IRM review',
      'Starred: Pending IRM review',
      'Early results: Pending IRM review',
      'Verifiable: Pending IRM review',
      'Relevant to OGP values: Pending IRM review',
      'Potential impact: Pending IRM review',
      'Completion: Pending IRM review',
      'NL0029 Dilemma Logic',
      'Previous: NL0045 Determine balance',
      'Next: NL0047 Develop contract monitoring register',
      'Source Open Government Partnership',
    ])
      expect(text).to.contain(fact);
    expect(text.split('Pending IRM review').length - 1).to.equal(7);
  });

  it('tells everything of NL0025, what the plan says apart from what the reviewers say', async () => {
    const element = await page({commitment: 'NL0025'});
    const text = read(element);
    for (const fact of [
      'NL0025 Netherlands',
      'Number 07',
      'Action plan Netherlands 2016-2018 National Action Plan',
      'until 31 December 2017 (OGP commitment page)',
      '1 January 2016 – 30 June 2018 (IRM mid-term report)',
      'Specificity: Low (2 of 4)',
      'Relevant to OGP values: Civic participation',
      'On time?: Yes',
      'Starred: No',
      'six of 11 groups',
      '10 to 15 policy files',
      '12 December 2016',
      'no records are public',
      'Editorial note The milestones are shorter here than in the action plan.',
    ])
      expect(text).to.contain(fact);
    const places = ['From the action plan', 'Milestones', 'Ratings', 'From the IRM review', 'Next steps', 'Notes'];
    expect(places.map((word) => text.indexOf(word))).to.deep.equal(
      places.map((word) => text.indexOf(word)).sort((a, b) => a - b),
    );
  });

  it('has one outline: title, parts, questions, through the widgets inside', async () => {
    const element = await page({commitment: 'NL0046', 'heading-level': 2});
    const outline = (await met(element)).filter(({role}) => role === 'heading').map(({name, level}) => [level, name]);
    expect(outline).to.deep.include.members([
      [2, 'Training civil servants in active disclosure'],
      [3, 'At a glance'],
      [3, 'From the action plan'],
      [4, 'What is the public problem?'],
      [3, 'Milestones'],
      [3, 'Ratings'],
      [4, 'Design'],
      [3, 'Related commitments'],
    ]);
    expect(outline.filter(([level]) => level === 2)).to.have.length(1);
  });

  it('ends its outline at level 6 and starts at 3 where the level is none', async () => {
    const element = await page({commitment: 'NL0046', 'heading-level': 6});
    expect(new Set(deep(element, 'h1,h2,h3,h4,h5,h6').map(({localName}) => localName))).to.deep.equal(new Set(['h6']));
    element.headingLevel = 9;
    await element.updateComplete;
    expect(deep(element, 'h3').map(textOf)).to.deep.equal(['Training civil servants in active disclosure']);
  });

  it('lists the facts at a glance as terms and values', async () => {
    const element = await page({commitment: 'NL0046', sections: 'glance'});
    const [list] = deep(element, '[part=facts]');
    expect(list!.localName).to.equal('dl');
    expect(deep(list!, 'dt').map(textOf)).to.deep.equal([
      'Action plan',
      'Plan period',
      'Lead',
      'Support',
      'Policy area',
      'Status',
      'Budget',
      'Starred',
    ]);
    expect(deep(list!, 'dd')).to.have.length(8);
  });

  it('shows the parts that are asked for', async () => {
    const element = await page({commitment: 'NL0025', sections: 'milestones notes'});
    const text = textOf(element);
    expect(text).to.contain('Training civil servants').and.contain('6 milestones').and.contain('Editorial note');
    for (const other of [
      'At a glance',
      'From the action plan',
      'From the IRM review',
      'Specificity',
      'Related',
      'Previous',
    ])
      expect(text).to.not.contain(other);
    element.sections = 'review';
    await waitFor(() => textOf(element).includes('Specificity'));
    expect(textOf(element)).to.contain('From the IRM review').and.not.contain('6 milestones');
  });

  it('hands its data, day and layouts to the widgets inside, and tells the page once', async () => {
    const heard = record('ogp-load');
    const element = await page({commitment: 'NL0046', 'milestone-layout': 'table'});
    await waitFor(() => deep(element, 'table').length);
    await pause(30);
    expect(heard).to.have.length(1);
    expect(textOf(element)).to.contain('Planned end has passed');
    expect(deep(element, 'ogp-milestone-timeline')[0]!.getAttribute('today')).to.equal('2021-08-01');
  });

  it('asks once for one address, with all its widgets and another beside it', async () => {
    const src = fresh('ok.json');
    const section = place(
      `<ogp-data src="${src}"><ogp-commitment lang="en"></ogp-commitment><ogp-commitment lang="en"></ogp-commitment></ogp-data>`,
    );
    await waitFor(() => deep(section, 'article').length === 2);
    expect(await asked(src)).to.equal(1);
  });

  describe('with a long text', () => {
    it('shows its beginning, and the rest on request by keyboard', async () => {
      const element = await page({...reading(long(600)), sections: 'description'});
      expect(textOf(element)).to.contain('Sentence 0 ').and.not.contain('Sentence 599 ');
      const [summary] = deep(element, 'summary');
      expect(textOf(summary!)).to.equal('View more: Why?');
      summary!.focus();
      await sendKeys({press: 'Enter'});
      await waitFor(() => textOf(element).includes('Sentence 599 '));
      expect(textOf(summary!)).to.equal('View less: Why?');
      await sendKeys({press: 'Enter'});
      await waitFor(() => !textOf(element).includes('Sentence 599 '));
    });

    it('has all of it on the page: nothing is lost or doubled', async () => {
      const text = long(600);
      const element = await page({...reading(text), sections: 'description'});
      expect(text.length).to.be.greaterThan(28_000);
      const all = deep(element, '[part=text]')
        .map(({textContent}) => textContent)
        .join(' ');
      expect(all.replace(/\s+/g, ' ').trim()).to.equal(text);
    });

    // No driver can press Ctrl+F. What it needs is this: closed by `details`, not taken out of the page.
    it('is there for a search in the page, which opens it', async () => {
      const element = await page({...reading(long(600)), sections: 'description'});
      const [details] = deep(element, 'details') as HTMLDetailsElement[];
      const [rest] = deep(details!, '[part=text]');
      expect(details!.open).to.equal(false);
      expect(getComputedStyle(rest!).display).to.not.equal('none');
      expect(rest!.hidden).to.equal(false);
    });

    it('is printed whole', async () => {
      const element = await page({...reading(long(600)), sections: 'description'});
      const height = element.offsetHeight;
      await emulate('print');
      try {
        await waitFor(() => element.offsetHeight > 4 * height);
      } finally {
        await emulate();
      }
    });

    it('has no button where it is short', async () => {
      const element = await page({...reading(long(12)), sections: 'description'});
      expect(deep(element, 'summary')).to.have.length(0);
    });
  });

  describe('with notes', () => {
    const open = async () => {
      const element = await page({commitment: 'NL0025', sections: 'description review notes'});
      const mark = deep(element, '[role=doc-noteref]').find((one) => textOf(one) === '98')!;
      return {element, mark};
    };

    it('leads from the text to the note and back, by keyboard', async () => {
      const {element, mark} = await open();
      const before = location.href;
      mark.focus();
      await sendKeys({press: 'Enter'});
      expect(textOf(focused(element)!)).to.contain('98 Mid-term self-assessment report of the government');
      // The note's own link comes first, then the way back.
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Tab'});
      expect(focused(element)).to.have.attribute('role', 'doc-backlink');
      await sendKeys({press: 'Enter'});
      expect(focused(element)).to.equal(mark);
      expect(location.href).to.equal(before);
    });

    it('names marks and ways back', async () => {
      const {element} = await open();
      const names = (await met(element)).filter(({role}) => /link|noteref/.test(role)).map(({name}) => name);
      expect(names).to.include.members(['Note 97', 'Note 98', 'Note 99', 'Back to reference 1 to note 98']);
    });

    it('has ways back that a finger can meet, each apart from the other', async () => {
      const element = await page({
        ...reading('One.[^1] Two.[^1] Three.[^1]', {notes: [{id: '1', text: 'A note.', url: 'https://example.org/'}]}),
        sections: 'description notes',
      });
      element.style.width = '200px';
      await element.updateComplete;
      const boxes = deep(element, '[role=doc-backlink]').map((link) => link.getBoundingClientRect());
      expect(boxes).to.have.length(3);
      for (const [nth, {width, height, left, top}] of boxes.entries()) {
        expect(Math.min(width, height)).to.be.at.least(24);
        const next = boxes[nth + 1];
        if (next) expect(next.left >= left + width || next.top >= top + height).to.equal(true);
      }
    });

    it('opens the closed text that a note belongs to', async () => {
      const element = await page({
        ...reading(`${long(600)}[^1]`, {notes: [{id: '1', text: 'A note.'}]}),
        sections: 'description notes',
      });
      deep(element, '[role=doc-backlink]')[0]!.click();
      expect((deep(element, 'details')[0] as HTMLDetailsElement).open).to.equal(true);
      expect(focused(element)).to.have.attribute('role', 'doc-noteref');
    });

    it('has every id once', async () => {
      const {element} = await open();
      const ids = [...element.shadowRoot!.querySelectorAll('[id]')].map(({id}) => id);
      expect(ids).to.have.length.greaterThan(5);
      expect(new Set(ids)).to.have.property('size', ids.length);
    });

    it('has marks that are no links where the notes are not shown', async () => {
      const element = await page({commitment: 'NL0025', sections: 'review'});
      expect(deep(element, 'sup').map(textOf)).to.deep.equal(['97', '98', '99']);
      expect(deep(element, 'sup a')).to.have.length(0);
    });
  });

  describe('with others beside it', () => {
    it('tells the page which was chosen, and stays where the page says so', async () => {
      const heard = record('ogp-select');
      const element = await page({commitment: 'NL0046', sections: 'links'});
      element.addEventListener('ogp-select', (event) => {
        event.preventDefault();
        element.commitment = event.detail.commitment;
      });
      const before = location.hash;
      deep(element, 'nav a')[1]!.click();
      expect(heard[0]!.detail).to.deep.equal({commitment: 'NL0047', href: '#NL0047'});
      expect(location.hash).to.equal(before);
      await waitFor(() => textOf(element).includes('Previous: NL0046'));
      expect(textOf(element)).to.contain('Next: NL0048');
    });

    it('has each label on the side of its link, also where the page runs the other way', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const element = await page({commitment: 'NL0046', sections: 'links', dir});
        for (const [nth, label] of deep(element, 'nav .label').entries()) {
          const own = label.getBoundingClientRect();
          const text = document.createRange();
          text.selectNodeContents(label.nextElementSibling!);
          const link = text.getBoundingClientRect();
          const side = (dir === 'ltr') === (nth === 0) ? 'left' : 'right';
          expect(own[side], `${dir} ${textOf(label)}`).to.be.closeTo(link[side], 2);
        }
      }
    });

    it('names its landmark', async () => {
      const element = await page({commitment: 'NL0046', sections: 'links'});
      expect((await met(element)).find(({role}) => role === 'navigation')?.name).to.equal('Action plan');
    });
  });

  it('says when the data are older than the end of the plan', async () => {
    const element = await page({
      today: '2026-01-01',
      '.data': {
        source: {name: 'City', updated: '2022-06', license: 'CC0 1.0'},
        plans: [{id: 'P', title: 'Plan', period: {start: '2020', end: '2022'}}],
        commitments: [{title: 'Old', plan: 'P'}],
      },
    });
    expect(textOf(element)).to.contain(
      'Last updated: June 2022. The plan ran until 2022; later developments may be missing.',
    );
    expect(textOf(element)).to.contain('Source City Last updated June 2022 Licence CC0 1.0');
  });

  it('shows what there is where almost nothing is known', async () => {
    const element = await page({'.data': {commitments: [{title: 'Only a title'}]}});
    const text = textOf(element);
    expect(text).to.contain('Only a title').and.contain('No milestones are published');
    for (const absent of ['At a glance', 'undefined', 'Notes', 'Links', 'Source']) expect(text).to.not.contain(absent);
    expect(deep(element, 'nav')).to.have.length(0);
  });

  it('shows odd data as given and throws nothing', async () => {
    const element = await page({
      '.data': {
        commitments: [
          {
            id: 'X1',
            plan: 'nowhere',
            url: 'javascript:alert(1)',
            description: [null, 'Only text', {heading: 'Only a heading'}, {text: 7}, {text: '<b>x</b>[^1]'}],
            notes: [null, 'A bare note', {id: '1', url: 'javascript:alert(2)'}],
            related: ['X1', 'gone', null],
            links: [{url: 'javascript:alert(3)', label: 'Bad'}],
          },
          {id: 'X1', plan: 'nowhere', title: 'The same id'},
        ],
      },
      commitment: 'X1',
    });
    const text = textOf(element);
    for (const given of [
      'Untitled commitment',
      'Action plan nowhere',
      'Only text',
      'Only a heading',
      '<b>x</b>',
      'A bare note',
      'javascript:alert(2)',
      'Bad (javascript:alert(3))',
      'gone',
    ])
      expect(text).to.contain(given);
    expect(deep(element, 'a[href^=javascript]')).to.have.length(0);
  });

  it('keeps every heading on paper with what it heads', async () => {
    const element = await page({commitment: 'NL0025'});
    await emulate('print');
    try {
      const heads = deep(element, '[part=heading], .voice > .who, .group > div:first-child');
      expect(heads.length).to.be.greaterThan(15);
      for (const head of heads) expect(getComputedStyle(head).breakAfter, textOf(head)).to.equal('avoid');
    } finally {
      await emulate();
    }
  });

  it('draws nothing that is announced as slider, meter, progress bar or picture', async () => {
    const element = await page({commitment: 'VB0001', '.data': showcase});
    const roles = new Set((await met(element)).map(({role}) => role.toLowerCase()));
    expect([...roles]).not.to.include.oneOf(['slider', 'meter', 'progressbar', 'img', 'image', 'figure']);
  });

  for (const [name, settings] of Object.entries({
    NL0025: {commitment: 'NL0025'},
    'NL0046 in Dutch': {commitment: 'NL0046', lang: 'nl'},
    'a long text': reading(long(600)),
    'every kind of fact': {commitment: 'VB0001', '.data': showcase},
  }))
    it(`leaves nothing for axe to find: ${name}, light and dark`, async () => {
      const element = await page(settings);
      const section = element.closest('section')!;
      section.lang = 'en';
      for (const look of [
        'background: #fff; color: #1b1b1b',
        'color-scheme: dark; background: #14171c; color: #f2f2f2',
      ]) {
        section.style.cssText = look;
        await expect(section).to.be.accessible();
      }
    });

  it('does not scroll sideways at 320 pixels, whatever the words', async () => {
    const element = await page({
      '.data': {
        title: 'Rijksvoorlichtingsdienstverleningsovereenkomstenregister',
        id: 'X'.repeat(60),
        description: [{heading: 'Waarom?'.repeat(9), text: `https://example.org/${'a'.repeat(200)}`}],
        notes: [{id: '1'.repeat(40), text: 'b'.repeat(200)}],
        links: [{url: `https://example.org/${'c'.repeat(200)}`}],
      },
    });
    element.style.width = '320px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
