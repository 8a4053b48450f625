import {expect} from '@open-wc/testing';
import dialogues from '../../demo/data/dialogues.json';
import nl from '../../demo/data/nl.json';
import plans from '../../demo/data/plan-progress.json';
import programme from '../../demo/data/programme.json';
import showcase from '../../demo/data/showcase.json';
import town from '../../demo/data/updates.json';
import '../../src/define.js';
import {emulate} from '../helpers/emulate.js';
import {deep, fresh, markup, place, textOf, waitFor} from '../helpers/page.js';

const card = (id: string, more = '') => markup('ogp-commitment-card', showcase, `commitment="${id}" ${more}`);
const timeline = (id: string, more = '') =>
  markup('ogp-milestone-timeline', showcase, `commitment="${id}" today="2025-03-01" ${more}`);
const scale = (value: string, more = '') =>
  `<ogp-rating-scale scale="completion" value="${value}" voice="irm" stage="mid-term" ${more}></ogp-rating-scale>`;

/** Each state with a word by which it is known to be there. */
const STATES: Record<string, [markup: string, word: string | RegExp]> = {
  'a compact card': [card('VB0001'), 'VB0001'],
  'a full card': [card('VB0001', 'layout="full" heading-level="2"'), 'Visitors of the town hall'],
  'a card with every scale': [card('VB0002', 'layout="full"'), 'Overall level of progress'],
  'a card with every reason for no rating': [card('VB0003', 'layout="full"'), 'No evidence available'],
  'a card with a title alone': [markup('ogp-commitment-card', {title: 'Only a title'}), 'Only a title'],
  'a card with a very long title': [card('VB0006'), 'VB0006'],
  'a card in Dutch': [markup('ogp-commitment-card', nl, 'lang="nl" commitment="NL0046" layout="full"'), 'Wacht op'],
  'a card in Arabic from right to left': [
    `<div dir="rtl">${card('VB0007', 'lang="ar" layout="full"')}</div>`,
    'VB0007',
  ],
  'a timeline': [timeline('VB0001'), 'Overdue by'],
  'a list of milestones': [timeline('VB0001', 'layout="list"'), 'Overdue by'],
  'a table of milestones': [timeline('VB0001', 'layout="table"'), 'Overdue by'],
  'a timeline without milestones': [timeline('VB0004'), 'No milestones'],
  'a list of commitments': [markup('ogp-commitment-list', showcase), '9 commitments'],
  'a list of commitments as cards': [markup('ogp-commitment-list', showcase, 'layout="cards"'), '9 commitments'],
  'a list of commitments as table': [markup('ogp-commitment-list', showcase, 'layout="table"'), '9 commitments'],
  'a plan in numbers': [
    markup('ogp-plan-progress', plans, 'plan="VB-2022"') + markup('ogp-plan-progress', plans, 'plan="VB-2016"'),
    'add up to 16',
  ],
  'a programme': [markup('ogp-programme', programme, 'lang="nl"'), 'Totaal van 2 bedragen'],
  'a programme with an amount in words': [
    markup('ogp-programme', {
      programmes: [
        {
          title: 'P',
          staffing: ['Adviser'],
          funding: [{amount: 1}, {amount: 2, text: 'With staff'}, {amount: 'some', period: {text: 'soon'}}],
        },
      ],
    }),
    'excludes',
  ],
  'news with a timetable, a result, files and a box': [
    markup('ogp-updates', town, 'today="2025-03-20" new-since="2025-02-01" controls="year topic"'),
    '4 of 10 commitments complete',
  ],
  'news in short': [
    markup('ogp-updates', town, 'layout="compact" update-href-template="#{id}" all-news-href="#"'),
    'All news',
  ],
  'no news': [markup('ogp-updates', {updates: []}), 'No news has been published'],
  'a dialogue series': [
    markup(
      'ogp-dialogue-series',
      dialogues,
      'dialogue="begroting" today="2026-03-10T09:00:00Z" time-zone="Asia/Tokyo"',
    ),
    'Next session',
  ],
  'a dialogue series that is over': [
    markup('ogp-dialogue-series', dialogues, 'dialogue="begroting" today="2027-01-01T00:00:00Z"'),
    'All sessions in this series have taken place',
  ],
  'a dialogue series without a year': [
    markup('ogp-dialogue-series', dialogues, 'lang="nl" dialogue="open-gesprekken"'),
    'Open gesprek 5',
  ],
  'a rating': [scale('Limited'), 'Limited (2 of 4)'],
  'a compact rating': [scale('Limited', 'layout="compact"'), 'Limited (2 of 4)'],
  'a rating that was not given': [scale('Withdrawn'), 'Withdrawn'],
  'a value that nobody knows': [scale('Nearly'), 'not a value of this scale'],
  'a widget that waits': [`<ogp-commitment-card src="${fresh('never.json')}"></ogp-commitment-card>`, 'Loading'],
  'a failure with a fallback and a second try': [
    `<ogp-commitment-card src="${fresh('404.json')}"><p>See the <a href="#plan">plan</a>.</p></ogp-commitment-card>`,
    'Try again',
  ],
};

describe('axe finds nothing', () => {
  afterEach(() => emulate());

  for (const [name, [html, word]] of Object.entries(STATES))
    it(`in ${name}, on a light page, a dark one and a tinted one`, async () => {
      const section = place(html);
      section.lang = 'en';
      await waitFor(() => textOf(section).includes(String(word)), String(word));
      for (const summary of deep(section, 'summary')) summary.click();
      await waitFor(() => !deep(section, 'details').some((details) => /Loading/.test(textOf(details))));
      for (const look of [
        'color-scheme: light; background: #fff; color: #1b1b1b',
        'color-scheme: dark; background: #14171c; color: #f2f2f2',
        'color-scheme: light; background: #f3ead7; color: #2b1d0e',
      ]) {
        section.style.cssText = look;
        await expect(section, look).to.be.accessible();
      }
    });

  it('in a page that prints or where colours are forced', async () => {
    const section = place(card('VB0001', 'layout="full"') + timeline('VB0001') + scale('Limited'));
    section.lang = 'en';
    await waitFor(() => textOf(section).includes('Limited (2 of 4)') && textOf(section).includes('Overdue by'));
    await emulate('print');
    await expect(section).to.be.accessible();
    await emulate('', {'forced-colors': 'active'});
    await expect(section).to.be.accessible();
  });

  // Without this the tests above would pass as well if axe saw nothing.
  it('but does look inside the widgets', async () => {
    const section = place(scale('Limited'));
    await waitFor(() => textOf(section).includes('Limited'));
    const bad = document.createElement('div');
    bad.innerHTML = '<p style="color:#eee;background:#fff">Hard to read</p><img src="data:,"><button></button>';
    deep(section, '[part=base]')[0]!.append(bad);
    let report = '';
    try {
      await expect(section).to.be.accessible();
    } catch (error) {
      report = String(error);
    }
    expect(report).to.contain('color-contrast').and.to.contain('image-alt').and.to.contain('button-name');
  });
});
