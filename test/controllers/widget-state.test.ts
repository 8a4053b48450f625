import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {asked, fresh, pause, show, textOf, waitFor} from '../helpers/page.js';

const TAGS = [
  'ogp-commitment',
  'ogp-commitment-card',
  'ogp-commitment-list',
  'ogp-data',
  'ogp-dialogue-series',
  'ogp-irm-review',
  'ogp-milestone-timeline',
  'ogp-plan-progress',
  'ogp-programme',
  'ogp-rating-scale',
  'ogp-updates',
] as const;

/** Something for every widget to draw. */
const DOCUMENT = {
  commitments: [{id: 'X1', title: 'One', assessments: [{scale: 'completion', value: 'Complete', voice: 'irm'}]}],
  dialogues: [{title: 'Talks', commitments: ['X1'], sessions: []}],
  programmes: [{title: 'Programme', commitments: ['X1']}],
  updates: [{date: '2026-01-01', title: 'News'}],
};

const stateOf = (element: Element) =>
  (['loading', 'ready', 'error'] as const).filter((state) => element.matches(`:state(${state})`));

describe('who comes late can ask', () => {
  for (const tag of TAGS) {
    it(`${tag} for its document, what is odd in it, and whether all is well`, async () => {
      const element = show(tag, {lang: 'en'});
      await pause(0);
      expect([element.document, element.error, element.issues]).to.deep.equal([undefined, undefined, []]);
      expect(stateOf(element)).to.deep.equal([]);
      element.data = {...DOCUMENT, commitments: [{...DOCUMENT.commitments[0], number: 7}]};
      await waitFor(() => stateOf(element).includes('ready'), `ready: ${String(element.error?.code)}`);
      expect(stateOf(element)).to.deep.equal(['ready']);
      expect(element.document?.commitments[0]?.id).to.equal('X1');
      expect(element.error).to.equal(undefined);
      await waitFor(() => element.issues.some(({path}) => path === '/commitments/0/number'), 'the issue');
      element.data = {nothing: 'known'};
      await waitFor(() => stateOf(element).includes('error'), 'the error');
      expect([element.document, element.error?.code, element.issues]).to.deep.equal([undefined, 'not-a-document', []]);
    });

    it(`${tag} while it loads, and to load anew`, async () => {
      const src = fresh('flaky.json?fail=1&ms=50');
      const element = show(tag, {lang: 'en', src});
      await waitFor(() => stateOf(element).includes('loading'), 'loading');
      await waitFor(() => stateOf(element).includes('error'), 'the error');
      expect(element.error?.code).to.equal('status');
      const reloaded = element.reload();
      await waitFor(() => stateOf(element).join() === 'loading', 'loading again');
      await reloaded;
      expect(element.document?.commitments[0]?.id).to.equal('XX0001');
      const before = await asked(src);
      const first = element.document;
      await element.reload();
      expect(await asked(src)).to.equal(before + 1);
      expect(element.document).not.to.equal(first);
    });
  }

  it('a widget inside an ogp-data, which loads anew for all', async () => {
    const src = fresh('ok.json');
    const provider = show('ogp-data', {
      src,
      children: '<ogp-commitment-card></ogp-commitment-card><ogp-milestone-timeline></ogp-milestone-timeline>',
    });
    const [card, timeline] = [
      provider.querySelector('ogp-commitment-card')!,
      provider.querySelector('ogp-milestone-timeline')!,
    ];
    await waitFor(() => textOf(card).includes('network'), 'the card');
    await card.reload();
    expect(await asked(src)).to.equal(2);
    expect(timeline.document).to.equal(provider.document);
    expect(card.document).to.equal(provider.document);
  });

  it('for data that were given: they are drawn as they are', async () => {
    const element = show('ogp-commitment-card', {'.data': DOCUMENT});
    await element.updateComplete;
    await element.reload();
    expect(element.document?.commitments[0]?.title).to.equal('One');
  });
});
