import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import nl from '../../demo/data/nl-list.json';
import showcase from '../../demo/data/showcase.json';
import '../../src/define.js';
import {emulate} from '../helpers/emulate.js';
import {deep, met, pause, place, record, show, textOf, waitFor} from '../helpers/page.js';
import {skip} from '../helpers/skip.js';

const list = async (settings: Record<string, unknown> = {}) => {
  const element = show('ogp-commitment-list', {lang: 'en', today: '2025-03-01', '.data': nl, ...settings});
  await waitFor(() => deep(element, '[part=count], [part=error]').length, 'a list');
  return element;
};
type List = Awaited<ReturnType<typeof list>>;
const items = (element: List) => deep(element, '[part=item]');
const count = (element: List) => textOf(deep(element, '[part=count]')[0]!);
const many = (n: number) => ({
  '.data': {commitments: Array.from({length: n}, (_, i) => ({id: `X${i}`, title: `Commitment ${i}`}))},
});
/** The control with that label, as a reader finds it. */
const control = (element: List, label: string) =>
  deep(element, 'label')
    .find((one) => textOf(one).startsWith(label))!
    .querySelector<HTMLInputElement>('input, select')!;
async function type(element: List, text: string): Promise<void> {
  control(element, 'Search').focus();
  await sendKeys({type: text});
  await element.updateComplete;
}
async function choose(element: List, label: string, text: string): Promise<void> {
  const select = control(element, label) as unknown as HTMLSelectElement;
  select.value = [...select.options].find((option) => option.text.startsWith(text))!.value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}
const press = async (element: List, name: string) => {
  deep(element, 'button')
    .find((button) => textOf(button) === name)!
    .click();
  await element.updateComplete;
};
/** The browser's own search in the page, which the types do not know. */
const find = (text: string) => (window as unknown as {find: (text: string) => boolean}).find(text);
const address = location.href;
afterEach(() => {
  history.replaceState(null, '', address);
});

describe('a commitment list', () => {
  it('tells all 51 commitments of four plans: id, title as link, policy area', async () => {
    const element = await list();
    expect(count(element)).to.equal('51 commitments');
    expect(items(element).map((item) => textOf(item))).to.deep.equal(
      nl.commitments.map(({id, title, policyAreas}) => `${id} ${title} ${policyAreas.join()}`),
    );
    expect(deep(element, '[part=item] a').map((link) => link.getAttribute('href'))).to.deep.equal(
      nl.commitments.map(({url}) => url),
    );
    expect(
      (await met(element)).filter(({role}) => role === 'heading').map(({name, level}) => [name, level]),
    ).to.deep.equal([
      ['Netherlands Action Plan 2020-2022 13 commitments', 3],
      ['Netherlands Action Plan 2018-2020 11 commitments', 3],
      ['Netherlands 2016-2018 National Action Plan 9 commitments', 3],
      ['Netherlands 2013-2014 18 commitments', 3],
    ]);
  });

  it('finds while one types, also without accents, and says how many', async () => {
    const element = await list();
    expect(deep(element, '[role=status]')).to.have.length(1);
    await type(element, 'OPEN dat');
    expect(count(element)).to.equal('8 of 51 commitments');
    expect(items(element)).to.have.length(8);
    for (const item of items(element)) expect(textOf(item).toLowerCase()).to.contain('open').and.to.contain('data');
    await press(element, 'Clear all');
    expect(count(element)).to.equal('51 commitments');
    expect(control(element, 'Search').value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(control(element, 'Search'));
    await type(element, 'nl0046');
    expect(items(element).map((item) => textOf(item))).to.deep.equal([
      'NL0046 Training civil servants in active disclosure Capacity Building',
    ]);
  });

  it('filters, with the numbers that each choice would give', async () => {
    const element = await list();
    await choose(element, 'Policy area', 'Capacity Building (7)');
    expect(count(element)).to.equal('7 of 51 commitments');
    const options = [...(control(element, 'Plan') as unknown as HTMLSelectElement).options];
    expect(options.map(({text}) => text)).to.deep.equal([
      'All',
      'Netherlands Action Plan 2020-2022 (2)',
      'Netherlands Action Plan 2018-2020 (2)',
      'Netherlands 2016-2018 National Action Plan (1)',
      'Netherlands 2013-2014 (2)',
    ]);
    await choose(element, 'Plan', 'Netherlands 2013');
    expect(items(element)).to.have.length(2);
    await choose(element, 'Policy area', 'All');
    expect(count(element)).to.equal('18 of 51 commitments');
  });

  it('tells the page what was asked for', async () => {
    const heard = record('ogp-filter');
    const element = await list();
    expect(heard).to.have.length(0);
    await type(element, 'w');
    await choose(element, 'Plan', 'Netherlands 2013');
    expect(heard.map(({detail}) => detail as unknown)).to.deep.equal([
      {query: 'w', filters: {...heard[0]!.detail.filters}, count: heard[0]!.detail.count},
      {query: 'w', filters: {...heard[1]!.detail.filters}, count: items(element).length},
    ]);
    expect(heard[1]!.detail.filters.plan).to.equal('nl-2013');
  });

  it('says in words that nothing fits, and how to go on', async () => {
    const element = await list();
    await type(element, 'qqq');
    expect(count(element)).to.equal('0 of 51 commitments');
    expect(textOf(element)).to.contain('No commitments found. Try different search words or clear the filters.');
    await press(element, 'Clear all');
    expect(items(element)).to.have.length(51);
  });

  it('sorts', async () => {
    const element = await list();
    await choose(element, 'Sort by', 'Title');
    expect(textOf(items(element)[0]!))
      .to.contain('‘Open by Design’ Pilots')
      .and.to.contain('Netherlands Action Plan 2018');
    expect(deep(element, 'h3')).to.have.length(0);
    await choose(element, 'Sort by', 'ID');
    expect(textOf(items(element)[0]!)).to.contain('NL0001');
    await choose(element, 'Sort by', 'Plan year');
    expect(deep(element, 'h3')).to.have.length(4);
  });

  it('has three layouts with the same commitments', async () => {
    const element = await list({'.data': showcase, '.lang': 'en'});
    const titles = showcase.commitments.map(({title}) =>
      typeof title === 'string' ? title : String(title?.en ?? Object.values(title ?? {})[0] ?? ''),
    );
    for (const [name, inside] of [
      ['List', 'ul.rows > li'],
      ['Cards', 'article'],
      ['Table', 'tbody th[scope=row]'],
    ] as const) {
      deep(element, '[part=layouts] label')
        .find((label) => textOf(label) === name)!
        .click();
      await element.updateComplete;
      expect(deep(element, inside), name).to.have.length(showcase.commitments.length);
      for (const title of titles) if (title) expect(textOf(element), name).to.contain(title);
    }
    // Only what there is has a column.
    expect(deep(element, 'thead th').map((head) => textOf(head))).to.deep.equal([
      ...['ID', 'Title', 'Policy area', 'Lead', 'Status', 'Completion', 'Starred'],
    ]);
  });

  it('hides controls that six commitments do not need, and shows those that the page names', async () => {
    const short = await list(many(6));
    expect(deep(short, 'input, select, button')).to.have.length(0);
    expect(count(short)).to.equal('6 commitments');
    const named = await list({controls: 'plan search'});
    expect(deep(named, 'label').map((label) => textOf(label.querySelector('span')!))).to.deep.equal(['Search', 'Plan']);
    expect(deep(await list({controls: 'none'}), 'input, select, button')).to.have.length(0);
  });

  it('stays with what the page chose where the reader has no control for it', async () => {
    const element = await list({'policy-area': 'capacity building', controls: 'search'});
    expect(count(element)).to.equal('7 of 51 commitments');
    expect(deep(element, 'button')).to.have.length(0);
    await type(element, 'dilemma');
    expect(items(element)).to.have.length(1);
    await press(element, 'Clear all');
    expect(count(element)).to.equal('7 of 51 commitments');
  });

  it('begins with what the page chose and lets the reader change it', async () => {
    const element = await list({plan: 'NL-2016', sort: 'title', layout: 'table'});
    expect(items(element)).to.have.length(9);
    await choose(element, 'Plan', 'All');
    expect(count(element)).to.equal('51 commitments');
    element.plan = 'NL-2018';
    await element.updateComplete;
    expect(items(element)).to.have.length(11);
  });

  it('shows fifty, then more, and goes to the first that is new', async () => {
    const element = await list(many(180));
    expect(items(element)).to.have.length(50);
    await press(element, 'Show 50 more');
    await waitFor(() => items(element).length === 100);
    expect(element.shadowRoot!.activeElement).to.equal(items(element)[50]);
    await press(element, 'Show all 180');
    await waitFor(() => items(element).length === 180);
    expect(element.shadowRoot!.activeElement).to.equal(items(element)[100]);
  });

  it('prints all that is found, drawn or not', async () => {
    const element = await list(many(180));
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(items(element)).to.have.length(180);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(items(element)).to.have.length(50);
  });

  for (const layout of ['list', 'cards', 'table'])
    it(`reaches all that is shown by page search, anchor and print: ${layout}`, async () => {
      history.replaceState(null, '', '#X170');
      const element = await list({layout, ...many(180)});
      // An anchor draws as many as it takes to get there.
      await waitFor(() => element.shadowRoot!.activeElement?.id === 'X170');
      expect(items(element).map(({id}) => id)).to.deep.equal(Array.from({length: 180}, (_, i) => `X${i}`));
      // The browser's own search finds the farthest ones, though what is off the screen costs no layout.
      place('<p>Words of the page</p>');
      expect(find('Words of the page'), 'the search of this browser works').to.equal(true);
      place().attachShadow({mode: 'open'}).append('Words of a shadow root');
      if (!find('Words of a shadow root')) await skip('its search does not look into shadow roots');
      for (const title of ['Commitment 7', 'Commitment 99', 'Commitment 179']) {
        getSelection()!.removeAllRanges();
        expect(find(title), title).to.equal(true);
      }
      getSelection()!.removeAllRanges();
      await type(element, 'commitment 1');
      await waitFor(() => count(element) === '99 of 180 commitments');
      expect(items(element)).to.have.length(50);
      expect(find('Commitment 179'), 'not shown').to.equal(false);
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(items(element)).to.have.length(99);
      try {
        await emulate('print');
        for (const part of deep(element, '[part=item], article'))
          expect(getComputedStyle(part).contentVisibility).to.equal('visible');
      } finally {
        await emulate();
      }
      dispatchEvent(new Event('afterprint'));
    });

  it('answers at once among 5,000, and brings the rest in the next pause', async () => {
    for (const [layout, first] of [
      ['list', 20],
      ['table', 20],
      ['cards', 8],
    ] as const) {
      const element = await list({layout, ...many(5000)});
      const plenty = () => waitFor(() => items(element).length === 50, layout);
      await plenty();
      // Some browsers have a pause before a test can look.
      const seen: number[] = [];
      const observer = new MutationObserver(() => seen.push(items(element).length));
      observer.observe(element.shadowRoot!, {childList: true, subtree: true});
      await type(element, '7');
      expect(count(element), layout).to.match(/of 5,000 commitments$/);
      await plenty();
      expect(Math.min(...seen), layout).to.equal(first);
      observer.disconnect();
      element.remove();
    }
  });

  describe('and the address of the page', () => {
    it('opens the commitment that a fragment names, also a late one and one that is filtered out', async () => {
      history.replaceState(null, '', '#x170');
      const element = await list(many(180));
      await waitFor(() => element.shadowRoot!.activeElement?.id === 'X170');
      expect(items(element).find((item) => item.ariaCurrent === 'true')!.id).to.equal('X170');
      await type(element, 'x5');
      location.hash = '#X99';
      await waitFor(() => element.shadowRoot!.activeElement?.id === 'X99');
      expect(count(element)).to.equal('180 commitments');
      const {top} = items(element)[99]!.getBoundingClientRect();
      await waitFor(() => top < innerHeight);
    });

    it('opens with the filters that it names, and not with a commitment outside of them', async () => {
      for (const [hash, opened] of [
        ['#NL0046', undefined],
        ['#NL0010', 'NL0010'],
      ] as const) {
        history.replaceState(null, '', `?ogp-plan=nl-2013${hash}`);
        const element = await list({'url-state': ''});
        await pause(50);
        expect(count(element), hash).to.equal('18 of 51 commitments');
        expect(element.shadowRoot!.activeElement?.id, hash).to.equal(opened);
        expect(location.hash, hash).to.equal(hash);
        // Who follows a link gets the commitment, whatever was filtered.
        location.hash = '#NL0047';
        await waitFor(() => element.shadowRoot!.activeElement?.id === 'NL0047', hash);
        expect(count(element), hash).to.equal('51 commitments');
        await waitFor(() => location.search === '');
        element.parentElement!.remove();
      }
    });

    it('opens the commitment of a fragment where it names no filters, whatever the page presets', async () => {
      history.replaceState(null, '', '?ogp-sort=title#NL0046');
      const element = await list({'url-state': '', query: 'consultation'});
      await waitFor(() => element.shadowRoot!.activeElement?.id === 'NL0046');
    });

    it('no longer names a commitment that the reader filtered out', async () => {
      history.replaceState(null, '', '#NL0010');
      const element = await list({'url-state': ''});
      await waitFor(() => element.shadowRoot!.activeElement?.id === 'NL0010');
      await choose(element, 'Plan', 'Netherlands 2013');
      await waitFor(() => location.search.includes('ogp-plan'));
      expect(location.hash).to.equal('#NL0010');
      await choose(element, 'Plan', 'Netherlands Action Plan 2018');
      await waitFor(() => location.hash === '');
      expect(deep(element, '[aria-current]')).to.have.length(0);
      await press(element, 'Clear all');
      expect(deep(element, '[aria-current]')).to.have.length(0);
      location.hash = '#NL0010';
      await waitFor(() => element.shadowRoot!.activeElement?.id === 'NL0010');
    });

    it('leaves fragments alone that are the page’s own, or nobody’s', async () => {
      const element = await list();
      element.parentElement!.insertAdjacentHTML('beforeend', '<p id="NL0001">The page’s own</p>');
      for (const hash of ['#NL0001', '#nobody', '#%E0%A4%A']) {
        location.hash = hash;
        await pause(20);
        expect(deep(element, '[aria-current]'), hash).to.have.length(0);
      }
    });

    it('opens the rows at the border of a page', async () => {
      for (const [hash, drawn] of [
        ['X49', 50],
        ['X50', 100],
      ] as const) {
        history.replaceState(null, '', `#${hash}`);
        const element = await list(many(180));
        await waitFor(() => element.shadowRoot!.activeElement?.id === hash, hash);
        expect(items(element)).to.have.length(drawn);
        element.parentElement!.remove();
      }
    });

    it('moves the page to the first of two lists that have a commitment', async () => {
      const [one, two] = [await list(many(9)), await list(many(9))];
      location.hash = '#X5';
      await waitFor(() => one.shadowRoot!.activeElement?.id === 'X5');
      await pause(50);
      expect(two.shadowRoot!.activeElement).to.equal(null);
    });

    it('is not touched by a list that leaves the page in a pause', async () => {
      const before = location.href;
      for (const n of [600, 20]) {
        const element = await list({'url-state': '', ...many(n)});
        const input = control(element, 'Search');
        input.value = '7';
        input.dispatchEvent(new Event('input'));
        element.parentElement!.remove();
        await pause(250);
        expect(location.href, String(n)).to.equal(before);
      }
    });

    it('is not touched without url-state', async () => {
      const element = await list();
      await type(element, 'open');
      await choose(element, 'Plan', 'Netherlands 2013');
      await pause(50);
      expect(location.href).to.equal(address);
    });

    it('keeps and gives back what was asked for with url-state', async () => {
      history.replaceState({own: 1}, '', '?page=2#part');
      const element = await list({'url-state': ''});
      await type(element, 'open');
      await choose(element, 'Plan', 'Netherlands 2013');
      await choose(element, 'Sort by', 'Title');
      deep(element, 'input[type=radio]')[2]!.click();
      await waitFor(() => location.search.includes('ogp-layout'));
      expect([...new URLSearchParams(location.search)]).to.have.deep.members([
        ['page', '2'],
        ['ogp-q', 'open'],
        ['ogp-sort', 'title'],
        ['ogp-layout', 'table'],
        ['ogp-plan', 'nl-2013'],
      ]);
      expect(location.hash).to.equal('#part');
      expect(history.state).to.deep.equal({own: 1});
      const again = await list({'url-state': ''});
      expect(count(again)).to.equal(count(element));
      expect(deep(again, 'table')).to.have.length(1);
      expect(control(again, 'Search').value).to.equal('open');
      await press(again, 'Clear all');
      await waitFor(() => !location.search.includes('ogp-q'));
      expect(location.search).to.equal('?page=2&ogp-sort=title&ogp-layout=table');
    });

    it('is undone by going back to an address without it', async () => {
      const element = await list({'url-state': ''});
      const all = count(element);
      await type(element, 'open');
      await waitFor(() => location.search.includes('ogp-q'));
      history.replaceState(null, '', location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
      await element.updateComplete;
      expect(control(element, 'Search').value).to.equal('');
      expect(count(element)).to.equal(all);
    });
  });

  it('tells which title was followed, and stays where the page says so', async () => {
    for (const layout of ['list', 'cards', 'table']) {
      const element = await list({layout, 'commitment-href-template': '#there-{id}'});
      const heard = record('ogp-select');
      element.addEventListener('ogp-select', (event) => {
        event.preventDefault();
      });
      deep(element, '[part=item] a')
        .find((link) => textOf(link).startsWith('Dilemma'))!
        .click();
      expect(
        heard.map(({detail}) => String(detail.commitment)),
        layout,
      ).to.deep.equal(['NL0029']);
      expect(location.href).to.equal(address);
    }
  });

  it('gives what is shown as files', async () => {
    const files: {name: string; blob: Promise<Blob>}[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download) files.push({name: this.download, blob: fetch(this.href).then((answer) => answer.blob())});
      else click.call(this);
    };
    try {
      const element = await list();
      await type(element, 'dilemma');
      await press(element, 'Download as CSV');
      await press(element, 'Download as JSON');
      await waitFor(() => files.length === 2);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const byName = new Map(
      await Promise.all(files.map(async ({name, blob}) => [name, await (await blob).text()] as const)),
    );
    expect(byName.get('commitments.csv')!.trim().split('\r\n')).to.deep.equal([
      'ID,Title,Plan,Policy area,Address',
      `NL0029,Dilemma Logic,Netherlands Action Plan 2018-2020,Capacity Building,${nl.commitments.find(({id}) => id === 'NL0029')!.url}`,
    ]);
    const json = JSON.parse(byName.get('commitments.json')!);
    expect(json.commitments).to.deep.equal(nl.commitments.filter(({id}) => id === 'NL0029'));
    expect(json.plans).to.deep.equal(nl.plans);
  });

  it('keeps commitments that are odd, and ids that are there twice', async () => {
    const element = await list({
      '.data': {commitments: [{id: 'A', title: 'One'}, {id: 'a', title: 'Two'}, {}, {title: 'No id'}]},
    });
    expect(items(element).map((item) => textOf(item))).to.deep.equal([
      'A One',
      'a Two',
      'Untitled commitment',
      'No id',
    ]);
    expect(items(element).map(({id}) => id)).to.deep.equal(['A', '', '', '']);
  });

  it('says that there are none', async () => {
    const element = await list({'.data': {commitments: []}});
    await waitFor(() => textOf(element).includes('has no commitments'));
  });

  it('speaks Dutch and Danish', async () => {
    for (const [lang, words] of [
      ['nl', ['Zoeken', 'Beleidsterrein', 'Sorteren op', '51 actiepunten', 'Downloaden als CSV']],
      ['da', ['Søg', 'Handlingsplan', 'Sortér efter', '51 initiativer', 'Hent som CSV']],
    ] as const) {
      const element = await list({lang});
      await waitFor(() => words.every((word) => textOf(element).includes(word)), lang);
    }
  });

  it('is accessible in every layout, filtered, empty, printed and in forced colours', async () => {
    for (const layout of ['list', 'cards', 'table']) {
      const element = await list({layout, '.data': showcase});
      await expect(element, layout).to.be.accessible();
      await type(element, 'qqq');
      await expect(element, `${layout}, empty`).to.be.accessible();
    }
    const element = await list();
    for (const [media, features] of [
      ['print', {}],
      ['', {'forced-colors': 'active'}],
    ] as const) {
      await emulate(media, features);
      await expect(element).to.be.accessible();
    }
    await emulate();
  });

  it('keeps the focus of who clears by keyboard: it goes to the search field', async () => {
    const element = await list({query: 'open'});
    deep(element, 'button')
      .find((button) => textOf(button) === 'Clear all')!
      .focus();
    await sendKeys({press: 'Enter'});
    await waitFor(() => element.shadowRoot!.activeElement === control(element, 'Search'));
    expect(count(element)).to.equal('51 commitments');
  });

  it('names the search landmarks of two lists differently, also when one leaves', async () => {
    const [one, two] = [await list(), await list()];
    const name = async (element: List) => (await met(element)).find(({role}) => role === 'search')!.name;
    expect(await name(one)).to.equal('Commitments');
    expect(await name(two)).to.equal('Commitments, list 2');
    one.parentElement!.remove();
    await two.updateComplete;
    expect(await name(two)).to.equal('Commitments');
  });

  it('has names for its controls, and a search landmark', async () => {
    const told = await met(await list());
    expect(told.filter(({role}) => role === 'search').map(({name}) => name)).to.deep.equal(['Commitments']);
    expect(told.find(({role}) => role === 'searchbox')!.name).to.equal('Search');
    expect(told.filter(({role}) => role === 'combobox').map(({name}) => name)).to.deep.equal([
      'Plan',
      'Policy area',
      'Sort by',
    ]);
    expect(told.some(({role}) => /slider|meter|progress|graphic/.test(role))).to.equal(false);
  });
});
