// Every widget and layout of dist/cdn/ on a phone, a tablet and a desk, with large text and with wide spacing: nothing
// scrolls sideways, nothing is cut off, and every word of the sources is there. On real data where they are.
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {messyDocument} from '../data/messy-document.js';
import {realSamples} from '../data/real-samples.js';
import {inPage, openShipped, type Origin, type Shipped} from './shipped.js';
import {pageOf, type Sample} from './widget-pages.js';

const INVENTED: Sample = {
  name: 'an invented document',
  lang: 'en',
  today: '2021-08-01',
  document: messyDocument,
  commitments: ['XX0001', 'XX0002', 'XX0003'],
};

/** WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
/** WCAG 2.2, 1.4.4, in the browsers that make only text larger. */
const LARGE = 'html { font-size: 200%; } body { font-size: 1em !important; }';

/** What a reader does to the text, as a style sheet. */
const TEXT: Readonly<Record<string, string>> = {'as it is': '', 'at 200 %': LARGE, 'with wide spacing': SPACING};
const WIDTHS = [320, 768, 1280];
/** Pages that put widgets into narrow places. */
const PLACES: Readonly<Record<string, string>> = {
  'the width of the window': '',
  'a column of 104 px, right to left': 'html { direction: rtl; } ogp-data { display: block; inline-size: 104px; }',
};

/** What is wrong, by place, width and text; and what is to be read. */
async function look(shipped: Shipped, origin: Origin, sample: Sample) {
  const faults: string[] = [];
  const text: string[][] = [];
  const {page, close} = await shipped.open(origin, pageOf(sample, 'ogp-widgets.js'));
  for (const [place, style] of Object.entries(PLACES))
    for (const width of WIDTHS.slice(0, style ? 1 : undefined))
      for (const [way, css] of Object.entries(TEXT).slice(0, style ? 1 : undefined)) {
        await page.setViewport({width, height: 800});
        await page.evaluate(`undo = rendering.addStyles(${JSON.stringify(`${style} ${css}`)})`);
        await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
        if (origin === 'dist')
          for (const fault of await inPage(page, 'layoutFaults'))
            faults.push(`${String(width)} px, ${place}, text ${way}: ${fault}`);
        text.push((await page.evaluate('rendering.visibleText(document.body)')) as string[]);
        await page.evaluate('undo()');
      }
  await close();
  return {faults, text};
}

describe('the published files, at every width and size of text', () => {
  let shipped: Shipped;
  before(async () => {
    shipped = await openShipped();
  });
  after(() => shipped.close());

  const check = async (sample: Sample) => {
    const {faults, text} = await look(shipped, 'dist', sample);
    assert.deepEqual(faults, []);
    const {text: wanted} = await look(shipped, 'sources', sample);
    assert.ok(
      wanted.every((one) => one.length > 100),
      'there is text to compare',
    );
    assert.deepEqual(text, wanted);
  };

  it('sees what sticks out', async () => {
    const {page, close} = await shipped.open(
      'dist',
      pageOf(INVENTED, 'ogp-widgets.js', {tags: ['ogp-commitment-card']}),
    );
    assert.deepEqual(await inPage(page, 'layoutFaults'), []);
    const planted = `ogp-commitment-card { inline-size: 1400px; } .kicker { margin-inline-start: 1390px; }
      .foot { block-size: 2px; overflow: hidden; }`;
    await page.evaluate(`rendering.addStyles(${JSON.stringify(planted)})`);
    const faults = (await inPage(page, 'layoutFaults')).join('\n');
    for (const kind of [/scrolls \d+ px sideways/, /out of the widget/, /cut off/]) assert.match(faults, kind);
    await close();
  });

  it(`hold ${INVENTED.name}`, () => check(INVENTED));

  for (const [name, sample] of realSamples())
    it(`hold ${name}`, async (context: TestContext) => {
      const real = await sample();
      if (real) await check(real);
      else context.skip(`There is no ../shared/data beside the repository.`);
    });
});
