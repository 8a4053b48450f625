import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {emulate} from '../helpers/emulate.js';
import {fillWithWidgets} from '../helpers/every-widget.js';
import {deep, place} from '../helpers/page.js';
import {smallText} from '../helpers/rendering.js';

describe('small print', () => {
  afterEach(() => emulate());

  for (const size of ['12px', '11px', '9px', '0'])
    it(`has 11 px at least in a text of ${size}, on screen and on paper`, async () => {
      const home = place();
      home.style.fontSize = size;
      await fillWithWidgets(home);
      expect(smallText(11)).to.deep.equal([]);
      // The floor is no ceiling.
      expect(smallText(100).length).to.be.greaterThan(500);
      await emulate('print');
      expect(smallText(11)).to.deep.equal([]);
    });
});

describe('on paper', () => {
  afterEach(() => emulate());

  it('boxes and rows stay whole, and what names something stays with it', async () => {
    const home = place();
    home.style.inlineSize = '1000px';
    await fillWithWidgets(home);
    await emulate('print');
    const shown = deep(home, '*').filter((element) => element.getRootNode() !== document && element.checkVisibility());
    const named = (elements: HTMLElement[]) => [
      ...new Set(
        elements.map((one) => `${(one.getRootNode() as ShadowRoot).host.localName} ${one.localName}.${one.className}`),
      ),
    ];
    // A border on all sides, around text that can fill more than one line.
    const boxes = shown.filter((element) => {
      const {borderBlockStartWidth, borderBlockEndWidth, display, whiteSpace} = getComputedStyle(element);
      const bordered = parseFloat(borderBlockStartWidth) > 0 && parseFloat(borderBlockEndWidth) > 0;
      const sides = parseFloat(getComputedStyle(element).borderInlineStartWidth) > 0;
      return bordered && sides && display !== 'inline' && whiteSpace !== 'nowrap' && element.textContent.trim() !== '';
    });
    const rows = shown.filter(({localName}) => localName === 'tr');
    const heads = shown.filter(
      ({localName, part}) => ['thead', 'caption'].includes(localName) || part.contains('heading'),
    );
    expect(boxes.length).to.be.greaterThan(5);
    expect(rows.length).to.be.greaterThan(10);
    expect(heads.length).to.be.greaterThan(50);
    expect(named([...boxes, ...rows].filter((one) => getComputedStyle(one).breakInside !== 'avoid'))).to.deep.equal([]);
    expect(named(heads.filter((one) => getComputedStyle(one).breakAfter !== 'avoid'))).to.deep.equal([]);
  });
});
