import {expect} from '@open-wc/testing';
import dialogues from '../../demo/data/dialogues.json';
import nl from '../../demo/data/nl.json';
import programmes from '../../demo/data/programme.json';
import showcase from '../../demo/data/showcase.json';
import updates from '../../demo/data/updates.json';
import '../../src/define.js';
import {deep, show, textOf, waitFor} from '../helpers/page.js';

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

describe('the words of a heading', () => {
  for (const [tag, settings] of Object.entries(HEADED) as [
    keyof typeof HEADED,
    (typeof HEADED)[keyof typeof HEADED],
  ][]) {
    const drawn = async (heading?: string) => {
      const element = show(tag, {...settings, lang: 'en', ...(heading === undefined ? {} : {heading})});
      await waitFor(() => deep(element, '[part~=base]').length, 'the widget');
      return {
        element,
        headings: deep(element, 'h1, h2, h3, h4, h5, h6').map((one) => textOf(one)),
        levels: levelsOf(element),
      };
    };

    it(`of the page replace those of ${tag}, and its own come back without them`, async () => {
      const own = await drawn();
      const {element, headings, levels} = await drawn('Words of the page');
      expect(headings[0]).to.equal('Words of the page');
      expect(levels[0]).to.equal(3);
      expect(levels.indexOf(3, 1), 'a second heading of that level').to.equal(-1);
      element.removeAttribute('heading');
      await element.updateComplete;
      expect(deep(element, 'h1, h2, h3, h4, h5, h6').map((one) => textOf(one))).to.deep.equal(own.headings);
    });

    it(`leave no heading in ${tag} when they are empty, and those below move up`, async () => {
      const own = await drawn();
      const {headings, levels} = await drawn('');
      expect(headings).to.not.include(tag === 'ogp-commitment-list' ? 'Words of the page' : own.headings[0]);
      if (levels.length) expect(Math.min(...levels)).to.equal(3);
    });
  }
});
