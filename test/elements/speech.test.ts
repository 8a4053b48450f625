// What a screen reader gets of each widget, from the browser's own accessibility tree: the scale, the value, its position
// and who says so, as words; never a control that cannot be set, never a picture.
import {expect} from '@open-wc/testing';
import nl from '../../demo/data/nl.json';
import plans from '../../demo/data/plan-progress.json';
import showcase from '../../demo/data/showcase.json';
import town from '../../demo/data/updates.json';
import '../../src/define.js';
import {deep, show, waitFor} from '../helpers/page.js';
import {heard, NEVER, wordsOf, type Spoken} from '../helpers/speech.js';

interface Row {
  readonly tag: keyof HTMLElementTagNameMap;
  readonly settings: Record<string, unknown>;
  /** Drawn when this is there. */
  readonly drawn: string;
  /** Said in this order. */
  readonly says: readonly string[];
  /** Roles with the names under which one finds the way. */
  readonly finds: readonly (readonly [role: string, name: RegExp])[];
}

const ROWS: Readonly<Record<string, Row>> = {
  'a card': {
    tag: 'ogp-commitment-card',
    settings: {'.data': nl, commitment: 'NL0010'},
    drawn: 'article',
    says: ['NL0010', 'Starred', 'Completion: Limited (2 of 4)', 'Independent Reporting Mechanism · end of term'],
    finds: [
      ['article', /^$/],
      ['heading', /./],
      ['list', /^Ratings$/],
    ],
  },
  'a full card with a pending review': {
    tag: 'ogp-commitment-card',
    settings: {'.data': nl, commitment: 'NL0046', layout: 'full'},
    drawn: 'article',
    says: ['Completion: Pending IRM review', 'Independent Reporting Mechanism'],
    finds: [['list', /^Ratings$/]],
  },
  'a rating': {
    tag: 'ogp-rating-scale',
    settings: {'.data': nl, commitment: 'NL0010', scale: 'completion'},
    drawn: '[part=rating]',
    says: [
      'Completion: Limited (2 of 4)',
      'Independent Reporting Mechanism · end of term · was Substantial at mid-term',
      'What does this mean?',
    ],
    finds: [['DisclosureTriangle', /^What does this mean\?$/]],
  },
  'a timeline': {
    tag: 'ogp-milestone-timeline',
    settings: {'.data': showcase, commitment: 'VB0001', today: '2025-03-01'},
    drawn: 'ol',
    says: [
      '12 milestones · 3 complete · 2 overdue',
      '1.1 Agendas seven days ahead Complete',
      'Progress 100%',
      'Responsible City council office',
      '1.3 All committees recorded In progress · Overdue by 1 month',
      'Progress 50%',
      'Today: 1 March 2025',
    ],
    finds: [
      ['list', /^$/],
      ['group', /^Layout$/],
      ['radio', /^Table$/],
    ],
  },
  'a timeline as a table': {
    tag: 'ogp-milestone-timeline',
    settings: {'.data': showcase, commitment: 'VB0001', today: '2025-03-01', layout: 'table'},
    drawn: 'table',
    says: ['1.3 All committees recorded', 'In progress · Overdue by 1 month', '50%'],
    finds: [
      ['table', /^Open council meetings$/],
      ['columnheader', /^Progress$/],
      ['rowheader', /^1\.3 All committees recorded/],
      ['cell', /^50%$/],
    ],
  },
  'a commitment page': {
    tag: 'ogp-commitment',
    settings: {'.data': nl, commitment: 'NL0010', today: '2025-03-01'},
    drawn: '[part=rating]',
    says: [
      'NL0010',
      'At a glance',
      'Ratings',
      'Independent Reporting Mechanism',
      'Completion: Limited (2 of 4)',
      'end of term',
    ],
    finds: [
      ['heading', /^At a glance$/],
      ['list', /^Independent Reporting Mechanism$/],
    ],
  },
  'a list': {
    tag: 'ogp-commitment-list',
    settings: {'.data': showcase},
    drawn: '[part=item]',
    says: ['9 commitments', 'VB0001', 'Completion: Limited (2 of 4), Independent Reporting Mechanism'],
    finds: [
      ['search', /^Commitments$/],
      ['searchbox', /^Search$/],
      ['combobox', /^Completion$/],
      ['status', /^$/],
      ['link', /./],
    ],
  },
  'a list of cards': {
    tag: 'ogp-commitment-list',
    settings: {'.data': showcase, layout: 'cards'},
    drawn: 'article',
    says: ['Completion: Limited (2 of 4)', 'Independent Reporting Mechanism'],
    finds: [
      ['article', /^$/],
      ['list', /^Ratings$/],
    ],
  },
  'a list as a table': {
    tag: 'ogp-commitment-list',
    settings: {'.data': showcase, layout: 'table'},
    drawn: 'table',
    says: ['Completion', 'Limited (2 of 4), Independent Reporting Mechanism'],
    finds: [
      ['table', /^Commitments$/],
      ['columnheader', /^Completion$/],
      ['cell', /^Completion: Limited \(2 of 4\), Independent Reporting Mechanism$/],
    ],
  },
  'a plan in numbers': {
    tag: 'ogp-plan-progress',
    settings: {'.data': plans, plan: 'VB-2022'},
    drawn: '[part=legend]',
    says: [
      '2 of 10 commitments complete, 1 with substantial progress, 1 with limited progress and 6 without a rating',
      'Complete: 2',
      'Pending IRM review: 3',
      'No rating given: 1',
      'Independent Reporting Mechanism',
    ],
    finds: [
      ['heading', /^2 of 10 commitments complete/],
      ['list', /^Completion$/],
    ],
  },
  'news with a timetable that is under way': {
    tag: 'ogp-updates',
    settings: {'.data': town, today: '2025-03-20', 'new-since': '2025-02-01'},
    drawn: '[part=timetable]',
    says: [
      '2 news items (1 new since 1 February 2025)',
      '4 March 2025 Inspraak over het algoritmeregister New',
      'Now Inspraak',
      'Het ontwerp van het register (PDF, 2.4 MB)',
      'Contact Team Open Voorbeeldstad',
      'January 2025 Tussenstand',
      '4 of 10 commitments complete',
      'Government self-assessment',
      'Wat is een actieplan?',
    ],
    finds: [
      ['heading', /^Inspraak over het algoritmeregister$/],
      ['list', /^Timetable$/],
      ['link', /^Link to “Inspraak over het algoritmeregister”$/],
      ['link', /^Het ontwerp van het register \(PDF, 2\.4 MB\)$/],
    ],
  },
};

const plain = (text: string) => text.replace(/[\s\u2068\u2069]+/g, '');

describe('a screen reader', () => {
  for (const [name, {tag, settings, drawn, says, finds}] of Object.entries(ROWS))
    it(`gets ${name} in words`, async () => {
      const element = show(tag, {lang: 'en', ...settings});
      await waitFor(() => deep(element, drawn).length, drawn);
      let tree: Spoken[] = [];
      // The browser fills the tree in its own time.
      await waitFor(async () => {
        tree = await heard();
        let rest = plain(wordsOf(tree));
        for (const words of says) {
          const at = rest.indexOf(plain(words));
          if (at < 0) throw new Error(`“${words}” is not in, or comes too early in: ${wordsOf(tree)}`);
          rest = rest.slice(at + plain(words).length);
        }
        return true;
      });
      for (const [role, like] of finds)
        expect(
          tree.some(
            (one) => one.role.toLowerCase() === role.toLowerCase() && like.test(one.name.replace(/\s+/g, ' ').trim()),
          ),
          `${role} ${like}: ${tree
            .filter((one) => one.role.toLowerCase() === role.toLowerCase())
            .map((one) => one.name)
            .join(' | ')}`,
        ).to.equal(true);
      expect(tree.map(({role}) => role)).not.to.include.oneOf(NEVER);
      for (const one of tree) expect(one.name).not.to.match(/\b(slider|progress ?bar|meter|graphic|image)\b/i);
    });
});
