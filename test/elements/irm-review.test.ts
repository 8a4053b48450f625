import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {sendKeys} from '@web/test-runner-commands';
import demo from '../../demo/data/irm-review.json';
import nl from '../../demo/data/nl.json';
import showcase from '../../demo/data/showcase.json';
import '../../src/elements/irm-review/irm-review.define.js';
import {emulate} from '../helpers/emulate.js';
import {deep, markup, place, show, textOf, waitFor} from '../helpers/page.js';
import {heard, NEVER} from '../helpers/speech.js';

const review = async (data: unknown, commitment: string, settings: Record<string, unknown> = {}) => {
  const element = show('ogp-irm-review', {lang: 'en', commitment, '.data': data, ...settings});
  await waitFor(() => deep(element, '[part=heading]').length, 'a review');
  return element;
};
const texts = (element: HTMLElement, selector: string) => deep(element, selector).map(textOf);
/** Layout is done when somebody asks for it; frames do not come to a page in the background, as half of them are here. */
const resize = async (element: LitElement, width: number) => {
  element.style.width = `${width}px`;
  element.getBoundingClientRect();
  await element.updateComplete;
};

describe('a review', () => {
  it('has a heading, the commitment, and a heading one level below for each group', async () => {
    const element = await review(demo, 'NL0006', {'heading-level': '2'});
    expect(texts(element, 'h2')).to.deep.equal(['Ratings']);
    expect(texts(element, 'h3')).to.deep.equal(['Design', 'Implementation', 'Results']);
    expect(textOf(element)).to.contain('NL0006 More online consultation');
    element.headingLevel = 6;
    await element.updateComplete;
    expect(texts(element, 'h6')).to.deep.equal(['Ratings', 'Design', 'Implementation', 'Results']);
  });

  it('draws no rating once where two reviews gave none', async () => {
    const element = await review(nl, 'NL0025');
    const pair = deep(element, 'ul.several').find((list) => textOf(list).includes('Completion: Not stated'))!;
    expect(textOf(pair).match(/Completion: Not stated/g)).to.have.length(2);
    expect(deep(pair, '[part=steps]')).to.have.length(1);
    // Ratings keep their pictures.
    const rated = await review(demo, 'NL0006');
    const both = deep(rated, 'ul.several').find((list) => textOf(list).includes('Completion'))!;
    expect(deep(both, '[part=steps]')).to.have.length(2);
  });

  it('has a list for each voice, labelled with who says so', async () => {
    const element = await review(demo, 'VB0011');
    const lists = deep(element, 'ul.scales').map((list) => [
      element.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!)!.textContent,
      textOf(list).replaceAll(' What does this mean? Completion', ''),
    ]);
    expect(lists.filter(([, text]) => text!.startsWith('Completion'))).to.deep.equal([
      [
        'Independent Reporting Mechanism',
        'Completion: Limited (2 of 4) mid-term Completion: Complete (4 of 4) end of term · up from Limited at mid-term',
      ],
      [
        'Government self-assessment',
        'Completion: Complete (4 of 4) mid-term · Self-assessment · November 2017 Completion: Withdrawn end of term · Final self-assessment · December 2018 · was Complete at mid-term',
      ],
      ['Civil society', 'Completion: Not started (1 of 4)'],
    ]);
  });

  it('says that a rating fell', async () => {
    const text = textOf(await review(showcase, 'VB0004'));
    expect(text).to.contain('Completion: Not started (1 of 4)');
    expect(text).to.contain('down from Substantial at mid-term').and.to.contain('It fell by two steps.');
  });

  it('links the commitments that were assessed together, and the report', async () => {
    const cluster = await review(showcase, 'VB0005');
    expect(textOf(cluster)).to.contain('Assessed together with VB0004 and VB0006');
    expect(deep(cluster, 'a').map((link) => link.getAttribute('href'))).to.include.members(['#VB0004', '#VB0006']);
    const element = await review(demo, 'VB0010');
    expect(textOf(element)).to.contain(
      'IRM report: Available Independent Reporting Mechanism · IRM report 2016-2018 · 2018',
    );
    expect(deep(element, 'a').map((link) => [textOf(link), link.getAttribute('href')])).to.deep.include([
      'IRM report 2016-2018',
      'https://example.org/irm-report',
    ]);
  });

  it('shows every reason for no rating in its own words, and every pending one', async () => {
    const text = textOf(await review(showcase, 'VB0003'));
    for (const words of [
      ...['Pending IRM review', 'Not reviewed', 'Not part of this cycle: Early results', 'Not applicable'],
      ...['Unclear', 'Withdrawn', 'No evidence available', 'No early results to report yet', 'Not stated'],
      ...['1 (not a value of this scale)', 'public-value: Four out of five', 'Source not stated'],
    ])
      expect(text).to.contain(words);
    expect(textOf(await review(nl, 'NL0046')).split('Pending IRM review')).to.have.length(8);
  });

  it('says that there are no ratings', async () => {
    expect(textOf(await review(demo, 'VB0012'))).to.contain('No ratings are given for this commitment.');
  });

  it('opens a definition with the keyboard; each has a name of its own', async () => {
    const element = await review(demo, 'NL0006');
    await waitFor(() => deep(element, 'details li').length, 'definitions');
    const summaries = deep(element, 'summary');
    expect(texts(element, 'summary')[0]).to.equal('What does this mean? Specificity');
    expect(new Set(texts(element, 'summary')).size).to.equal(summaries.length);
    summaries[4]!.focus();
    await sendKeys({press: 'Enter'});
    await waitFor(() => /Not started \(end of term\).*Substantial \(mid-term\)/.test(textOf(element)));
  });

  describe('as a table', () => {
    const matrix = (commitment: string, data: unknown = demo) => review(data, commitment, {layout: 'matrix'});
    const grid = (element: HTMLElement) => (deep(element, 'table')[0] as HTMLTableElement).rows;

    it('has a caption, two rows of heads, a row header, and the word in the chosen cell', async () => {
      const element = await matrix('VB0010');
      await resize(element, 1200);
      expect(texts(element, 'caption')).to.deep.equal(['Commitment overview']);
      const [groups, values, row] = grid(element);
      expect([...groups!.cells].map((cell) => [textOf(cell), cell.scope, cell.colSpan, cell.rowSpan])).to.deep.equal([
        ['Commitment', 'col', 1, 2],
        ['Specificity', 'colgroup', 4, 1],
        ['Relevant to OGP values', 'colgroup', 4, 1],
        ['Potential impact', 'colgroup', 4, 1],
        ['On time?', 'col', 1, 2],
        ['Completion', 'colgroup', 4, 1],
      ]);
      expect([...values!.cells].map(({scope}) => scope)).to.deep.equal(Array(16).fill('col'));
      expect(textOf(row!.cells[0]!)).to.equal(
        '7 Training on public participation Independent Reporting Mechanism · mid-term',
      );
      expect(row!.cells[0]!.scope).to.equal('row');
      const words = [...row!.cells].map((cell) => textOf(cell));
      expect(words[2]).to.equal('Low published as “a. Low”');
      expect([words[6], words[10], words[13], words[15]]).to.deep.equal([
        'Civic participation',
        'Minor',
        'Yes',
        'Limited',
      ]);
      expect(words.filter(Boolean)).to.have.length(6);
      expect(textOf(element)).to.contain('Independent Reporting Mechanism · mid-term · Mid-term report · 2018');
      expect(textOf(element)).to.contain('Starred: 2015 criteria: No');
    });

    it('says below the table what each indicator and its values mean', async () => {
      const element = await matrix('VB0010');
      const list = deep(element, 'ul[aria-labelledby]').find((one) => textOf(one).includes('Specificity'))!;
      expect(element.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!)).to.have.text(
        'What does this mean?',
      );
      expect(deep(list, 'summary').map(textOf)).to.deep.equal([
        'Specificity',
        'Relevant to OGP values',
        'Potential impact',
        'On time?',
        'Completion',
      ]);
      await waitFor(() => deep(list, 'ol').length >= 3, 'the definitions');
      const completion = deep(list, 'details').at(-1)!;
      deep(completion, 'summary')[0]!.click();
      await waitFor(() => textOf(completion).includes('Limited (this rating)'), textOf(completion));
    });

    it('tells below the table which voice stands where', async () => {
      const element = await matrix('VB0011');
      const completion = deep(element, 'details').find((one) => textOf(one).startsWith('Completion'))!;
      deep(completion, 'summary')[0]!.click();
      await waitFor(() => /\((Independent Reporting Mechanism|Government self-assessment), /.test(textOf(completion)));
    });

    it('says across the columns why there is no rating', async () => {
      const element = await matrix('VB0003', showcase);
      const across = deep(element, 'td[data-label]').map((cell) => [
        textOf(cell),
        (cell as HTMLTableCellElement).colSpan,
      ]);
      expect(across).to.deep.include(['Not reviewed published as “NR”', 4]);
      expect(across).to.deep.include(['Not stated', 4]);
    });

    it('is one line for each indicator where there is little room, and stays a table', async () => {
      const element = await matrix('VB0011');
      for (const width of [1240, 300]) {
        await resize(element, width);
        const table = deep(element, 'table')[0]!;
        expect(table.scrollWidth, `${width}`).to.be.at.most(width);
        const tree = await heard();
        const roles = tree.map(({role}) => role);
        expect(
          roles.filter((role) => role === 'table'),
          `${width}`,
        ).to.have.length(1);
        expect(roles.filter((role) => role === 'row').length, `${width}`).to.equal(8);
        expect(roles.filter((role) => role === 'columnheader').length, `${width}`).to.equal(27);
        expect(
          tree.filter(({role}) => role === 'rowheader').map(({name}) => name.replace(/\s+/g, ' ')),
          `${width}`,
        )
          .to.have.length(3)
          .and.include('8 Open budget Civil society · end of term');
      }
      const lines = deep(element, 'td[data-label]').map((cell) => cell.getBoundingClientRect().top);
      expect(new Set(lines).size).to.equal(lines.length);
      expect(getComputedStyle(deep(element, 'td[data-label]')[0]!, '::before').content).to.match(/Specificity/);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });

    it('is the list again when its attribute is taken away', async () => {
      const element = await matrix('VB0010');
      element.removeAttribute('layout');
      await element.updateComplete;
      expect(deep(element, 'table')).to.have.length(0);
      expect(textOf(element)).to.contain('Specificity: Low (2 of 4) (published as “a. Low”)');
    });
  });

  it('is spoken with scale, value, position and who says so, never as a control or a picture', async () => {
    for (const layout of ['scales', 'matrix']) {
      const element = await review(demo, 'NL0006', {layout});
      const tree = await heard();
      expect(tree.map(({role}) => role)).not.to.include.oneOf(NEVER);
      const spoken = tree
        .filter(({role}) => role === 'StaticText')
        .map(({name}) => name)
        .join('')
        .replace(/\s+/g, '');
      const lists = tree.filter(({role}) => role === 'list').map(({name}) => name);
      if (layout === 'scales') {
        expect(spoken).to.contain('Completion:Notstarted(1of4)');
        expect(spoken).to.contain('NetherlandsEnd-of-TermReport2013-2014·2016·downfromSubstantialatmid-term');
        expect(lists.filter((name) => name === 'Independent Reporting Mechanism')).to.have.length(3);
        // The ends of the scale belong to the picture.
        expect(spoken).not.to.contain('Transformative');
      } else {
        const cells = tree.filter(({role, name}) => /cell/i.test(role) && name).map(({name}) => name);
        expect(cells.join('|')).to.contain('Not started');
        expect(tree.find(({role}) => role === 'rowheader')?.name).to.contain('Independent Reporting Mechanism');
        expect(tree.find(({role}) => role === 'table')?.name).to.equal('Commitment overview');
      }
      element.remove();
    }
  });

  it('has nothing that axe finds, on light and dark pages, in print and in forced colours', async () => {
    const section = place(
      markup('ogp-irm-review', demo, 'commitment="VB0011"') +
        markup('ogp-irm-review', demo, 'commitment="VB0011" layout="matrix"') +
        markup('ogp-irm-review', showcase, 'commitment="VB0003"'),
    );
    section.lang = 'en';
    await waitFor(() => deep(section, 'details li').length && textOf(section).includes('Four out of five'));
    for (const summary of deep(section, 'summary').slice(0, 3)) summary.click();
    for (const look of [
      'color-scheme: light; background: #fff; color: #1b1b1b',
      'color-scheme: dark; background: #14171c; color: #f2f2f2',
    ]) {
      section.style.cssText = look;
      await expect(section, look).to.be.accessible();
    }
    section.style.cssText = '';
    try {
      await emulate('print');
      await expect(section).to.be.accessible();
      await emulate('', {'forced-colors': 'active'});
      await expect(section).to.be.accessible();
    } finally {
      await emulate();
    }
  });

  it('speaks Dutch and Danish', async () => {
    const dutch = await review(demo, 'NL0006', {lang: 'nl'});
    await waitFor(() => textOf(dutch).includes('gedaald, eerder: Substantieel (tussentijds)'));
    expect(texts(dutch, 'h4')).to.deep.equal(['Ontwerp', 'Uitvoering', 'Resultaten']);
    const danish = await review(demo, 'NL0006', {lang: 'da'});
    await waitFor(() => textOf(danish).includes('faldet, tidligere: Gennemført i væsentlig grad'));
  });
});
