import {expect} from '@open-wc/testing';
import dialogues from '../../demo/data/dialogues.json';
import nl from '../../demo/data/nl.json';
import programmes from '../../demo/data/programme.json';
import showcase from '../../demo/data/showcase.json';
import updates from '../../demo/data/updates.json';
import '../../src/define.js';
import {deep, show, waitFor} from '../helpers/page.js';

/** Every widget with headings, and what draws it. */
const HEADED = {
  'ogp-commitment': {'.data': nl, commitment: 'NL0046'},
  'ogp-commitment-card': {'.data': showcase, commitment: 'VB0001'},
  'ogp-commitment-list': {'.data': showcase, layout: 'cards'},
  'ogp-dialogue-series': {'.data': dialogues, dialogue: 'open-gesprekken'},
  'ogp-irm-review': {'.data': nl, commitment: 'NL0025'},
  'ogp-milestone-timeline': {'.data': showcase, commitment: 'VB0001'},
  'ogp-plan-progress': {'.data': showcase},
  'ogp-programme': {'.data': programmes},
  'ogp-updates': {'.data': updates},
} as const;

const levelsOf = (element: Element) =>
  deep(element, 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));

describe('a heading level', () => {
  for (const [tag, settings] of Object.entries(HEADED) as [keyof typeof HEADED, (typeof HEADED)[keyof typeof HEADED]][])
    for (const given of ['0', '7', '-1', '2.5', 'x', '', '1', '6', undefined])
      it(`of ${String(given)} gives ${tag} an outline without gaps`, async () => {
        const element = show(tag, {
          ...settings,
          lang: 'en',
          ...(given === undefined ? {} : {'heading-level': given}),
        });
        const levels = await waitFor(() => {
          const found = levelsOf(element);
          return found.length ? found : undefined;
        }, 'a heading');
        // A list keeps a level for the headings below those of its groups.
        const most = tag === 'ogp-commitment-list' ? 5 : 6;
        const top = given === '1' || given === '6' ? Math.min(Number(given), most) : 3;
        expect(levels[0]).to.equal(top);
        levels.forEach((level, place) => {
          expect(level).to.be.at.least(top).and.at.most(6);
          // A heading goes down one step at a time.
          if (place) expect(level - levels[place - 1]!, levels.join()).to.be.at.most(1);
        });
      });
});
