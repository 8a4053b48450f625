import {expect} from '@open-wc/testing';
import da from '../../demo/data/da.json';
import plans from '../../demo/data/plan-progress.json';
import '../../src/define.js';
import {emulate} from '../helpers/emulate.js';
import {deep, fresh, met, place, record, show, textOf, waitFor} from '../helpers/page.js';

const progress = async (settings: Record<string, unknown> = {}) => {
  const element = show('ogp-plan-progress', {lang: 'en', plan: 'VB-2022', '.data': plans, ...settings});
  await waitFor(() => element.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6'), 'a plan in numbers');
  return element;
};
const danish = (settings: Record<string, unknown> = {}) => progress({plan: 'DK-2017', '.data': da, ...settings});
const keys = (element: HTMLElement) => deep(element, '[part=legend] li').map((item) => textOf(item));
const boxes = (element: HTMLElement) => deep(element, '.bar .hatch').map((box) => box.getBoundingClientRect());

describe('a plan in numbers', () => {
  afterEach(() => emulate());

  it('says the sentence as a heading, every number in a list, and who says so', async () => {
    const element = await danish({'heading-level': 2});
    expect(deep(element, 'h2')[0]).to.have.text(
      '2 of 14 commitments complete, 5 with substantial progress and 7 with limited progress',
    );
    expect(keys(element)).to.deep.equal(['Complete: 2', 'Substantial: 5', 'Limited: 7']);
    expect(textOf(element)).to.match(/^OGP-handlingsplan 2017-2019 2 of 14/);
    expect(textOf(element)).to.match(
      /Government self-assessment · mid-term · Midtvejsevaluering af handlingsplanen 2017-2019$/,
    );
  });

  it('draws what is no rating in the tone of quiet text, which stands out on dark pages too', async () => {
    const element = await progress();
    element.parentElement!.style.cssText = 'color-scheme: dark; background: #14171c; color: #f2f2f2';
    const {color} = getComputedStyle(deep(element, '.provenance')[0]!);
    for (const piece of deep(element, '.other')) expect(getComputedStyle(piece).color).to.equal(color);
    for (const piece of deep(element, '.rated')) expect(getComputedStyle(piece).color).not.to.equal(color);
  });

  it('tells a screen reader scale, values and numbers, and never of a picture or a control', async () => {
    const element = await danish();
    const all = await met(element);
    expect(all.map(({role}) => role)).to.not.include.members(['img', 'image', 'meter', 'progressbar', 'slider']);
    expect(JSON.stringify(all)).to.not.match(/graphic|progressbar|slider|meter|"img"|image/i);
    expect(deep(element, 'ul')[0]!.getAttribute('aria-label')).to.equal('Completion');
    expect(deep(element, 'svg').every((svg) => svg.closest('[aria-hidden=true]'))).to.equal(true);
    expect(all.map(({name}) => name).join(' '))
      .to.contain('Substantial')
      .and.to.contain('5');
  });

  it('counts reviews that are pending, and every other reason, apart', async () => {
    const element = await progress();
    expect(keys(element)).to.deep.equal([
      'Complete: 2',
      'Substantial: 1',
      'Limited: 1',
      'Not started: 0',
      'Pending IRM review: 3',
      'Not reviewed: 1',
      'Withdrawn: 1',
      'No rating given: 1',
    ]);
    // What nobody reached has a line in the key and no piece of the bar.
    expect(boxes(element)).to.have.length(7);
  });

  it('draws the bar in the proportions of the numbers, with gaps, in the direction of reading', async () => {
    const [complete, substantial, limited] = boxes(await danish());
    expect(substantial!.width / complete!.width).to.be.closeTo(2.5, 0.05);
    expect(limited!.width / complete!.width).to.be.closeTo(3.5, 0.05);
    expect(substantial!.left - complete!.right).to.be.greaterThan(0);
    const [first, second] = boxes(await danish({dir: 'rtl'}));
    expect(first!.left).to.be.greaterThan(second!.left);
  });

  it('shows two stages side by side, and under each other where it is narrow', async () => {
    const element = await progress({plan: 'VB-2018'});
    expect(textOf(deep(element, 'h3')[0]!)).to.equal(
      '3 of 7 commitments complete, 2 with substantial progress and 2 with limited progress (end of term)',
    );
    expect(deep(element, 'ul').map((list) => list.getAttribute('aria-label'))).to.deep.equal([
      'Completion: mid-term',
      'Completion: end of term',
    ]);
    const tops = () => deep(element, '[part=figures]').map((tally) => tally.getBoundingClientRect().top);
    expect(new Set(tops()).size).to.equal(1);
    element.style.cssText = 'display: block; inline-size: 18em';
    expect(new Set(tops()).size).to.equal(2);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('says that figures do not add up, and tells it as an issue', async () => {
    const heard = record('ogp-issues');
    const element = await progress({plan: 'VB-2016'});
    expect(textOf(element)).to.contain('These figures add up to 16, but the published total is 14.');
    expect(keys(element)).to.deep.equal(['Complete: 2', 'Substantial: 5', 'Limited: 9']);
    await waitFor(() => heard.length);
    const [issue] = (heard[0]!.detail as {issues: {code: string; message: string}[]}).issues;
    expect(issue!.code).to.equal('sum-mismatch');
    expect(issue!.message).to.contain('do not add up to the total (9 + 5 + 2 ≠ 14)');
  });

  it('says that there is nothing to count yet', async () => {
    const element = await progress({plan: 'VB-2026'});
    expect(textOf(element)).to.equal('Open Voorbeeldstad 2026-2028 No commitments are published here yet.');
    expect(deep(element, 'svg, ul')).to.have.length(0);
  });

  it('follows its attributes', async () => {
    const element = await progress();
    element.plan = 'VB-2018';
    element.voice = 'government';
    await element.updateComplete;
    expect(textOf(element)).to.contain('3 of 7 commitments complete and 4 with substantial progress');
    element.voice = undefined;
    element.stage = 'Midterm';
    await element.updateComplete;
    expect(textOf(element)).to.contain('1 of 7 commitments complete, 3 with');
    element.plan = 'VB-2022';
    element.stage = undefined;
    element.scale = 'potential-impact';
    await element.updateComplete;
    expect(textOf(element)).to.contain('Potential impact – 10 commitments: 1 Transformative, 3 Moderate, 3 Minor');
  });

  it('says what is wrong with a plan or a scale that is not there, and keeps the fallback', async () => {
    const heard = record('ogp-error');
    const element = show('ogp-plan-progress', {
      lang: 'en',
      plan: 'VB-1999',
      '.data': plans,
      children: '<p>Fallback</p>',
    });
    await waitFor(() => textOf(element).includes('has no plan “VB-1999”'));
    expect(textOf(element)).to.contain('Fallback');
    expect(heard.at(-1)!.detail).to.include({code: 'no-plan', wanted: 'VB-1999'});
    element.plan = 'VB-2022';
    element.scale = 'completeness';
    await waitFor(() => textOf(element).includes('There is no rating “completeness” here.'));
  });

  it('speaks the language of its place', async () => {
    const element = await danish({lang: 'da'});
    await waitFor(() => textOf(element).includes('2 af 14 initiativer afsluttet, 5 gennemført i væsentlig grad og 7'));
    const dutch = await progress({lang: 'nl'});
    await waitFor(() => textOf(dutch).includes('2 van de 10 actiepunten volledig afgerond'));
    expect(keys(dutch)).to.include('Wacht op IRM-beoordeling: 3');
  });

  it('takes its data from a file, and from the element around it', async () => {
    const element = show('ogp-plan-progress', {lang: 'en', src: fresh('ok.json')});
    await waitFor(() => textOf(element).includes('1 commitment: No rating given'));
    const section = place(
      `<ogp-data><script type="application/json">${JSON.stringify(da)}</script><ogp-plan-progress lang="en"></ogp-plan-progress></ogp-data>`,
    );
    await waitFor(() => textOf(section).includes('2 of 14 commitments complete'));
  });

  it('differs in lightness on screen, in hatching on paper and where colours are forced', async () => {
    const element = await progress();
    const seen = () =>
      deep(element, '.bar g.rated').map((piece) =>
        [...piece.children].map((box) => getComputedStyle(box).fill !== 'none').join(),
      );
    // First the tone, then the hatching.
    expect([...new Set(seen())]).to.deep.equal(['true,false']);
    const tones = deep(element, '.bar .tone').map((box) => Number(getComputedStyle(box).fillOpacity));
    expect(tones).to.deep.equal([...tones].sort((a, b) => b - a));
    expect(new Set(tones).size).to.equal(3);
    for (const [media, features] of [
      ['print', {}],
      ['', {'forced-colors': 'active'}],
    ] as const) {
      await emulate(media, features);
      expect([...new Set(seen())], media || 'forced colours').to.deep.equal(['false,true']);
    }
    const hatches = deep(element, '.bar pattern').map(({outerHTML}) => outerHTML.replace(/ id="[^"]*"/, ''));
    expect(new Set(hatches).size).to.equal(hatches.length);
  });

  it('has nothing that axe finds, in any state', async () => {
    for (const settings of [
      {},
      {plan: 'VB-2018'},
      {plan: 'VB-2016'},
      {plan: 'VB-2026'},
      {lang: 'nl', scale: 'potential-impact'},
    ])
      await expect(await progress(settings)).to.be.accessible();
  });

  it('needs no style attribute, so that a strict policy changes nothing', async () => {
    expect(deep(await progress(), '[style]')).to.have.length(0);
  });
});
