/** Every widget, in each of its layouts, with the documents that say most in it: for rules that hold in all of them. */
import dialogues from '../../demo/data/dialogues.json';
import plans from '../../demo/data/plan-progress.json';
import programme from '../../demo/data/programme.json';
import showcase from '../../demo/data/showcase.json';
import updates from '../../demo/data/updates.json';
import {messyDocument} from '../data/messy-document.js';
import {deep, markup, waitFor} from './page.js';

const DRAWING = [
  'ogp-commitment',
  'ogp-commitment-card',
  'ogp-commitment-list',
  'ogp-dialogue-series',
  'ogp-irm-review',
  'ogp-milestone-timeline',
  'ogp-plan-progress',
  'ogp-programme',
  'ogp-rating-scale',
  'ogp-updates',
];
const ONE = 'commitment="XX0001" scale="completion" heading-level="6"';

const WIDGETS = [
  ...DRAWING.map((tag) => markup(tag, messyDocument, ONE)),
  ...['cards', 'table'].map((layout) => markup('ogp-commitment-list', showcase, `layout="${layout}"`)),
  ...['list', 'table'].map((layout) => markup('ogp-milestone-timeline', messyDocument, `${ONE} layout="${layout}"`)),
  markup('ogp-commitment-card', messyDocument, `${ONE} layout="full"`),
  markup('ogp-irm-review', messyDocument, `${ONE} layout="matrix"`),
  markup('ogp-updates', updates),
  markup('ogp-updates', updates, 'layout="compact"'),
  markup('ogp-dialogue-series', dialogues, 'dialogue="begroting"'),
  markup('ogp-programme', programme),
  markup('ogp-plan-progress', plans, 'plan="VB-2022"'),
  '<ogp-rating-scale scale="completion" value="Substantial"></ogp-rating-scale>',
  // What says that there are no data is text, too.
  '<ogp-commitment-card src="/nowhere.json"><p>Fallback</p></ogp-commitment-card>',
].join('');

/** Draws them all in one place, with what can be opened open. */
export async function fillWithWidgets(home: HTMLElement): Promise<void> {
  home.innerHTML = WIDGETS;
  const widgets = [...home.children];
  await waitFor(
    // Not the text that is seen: asking for styles of everything, again and again, takes longer than drawing.
    () => widgets.every((widget) => widget.shadowRoot?.textContent.trim() && !deep(widget, '[aria-busy]').length),
    'the widgets',
    25_000,
  );
  await waitFor(() => deep(home, 'details li').length > 10, 'definitions', 25_000);
  for (const details of deep(home, 'details')) (details as HTMLDetailsElement).open = true;
}
