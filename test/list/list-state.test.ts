import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';
import {ListIndex} from '../../src/list/list-index.js';
import {isShared, readRequest} from '../../src/list/list-address.js';
import type {ListKind, ListSource} from '../../src/list/list-source.js';
import {firstRows, limitFor} from '../../src/list/paging.js';
import {listOf} from './show.js';

interface Row {
  readonly id: string;
  readonly kind?: string;
}
type Facet = 'kind';
type Sort = 'given' | 'reverse';
type Layout = 'rows' | 'short';

/** A kind of list that no widget has: a new list is a description. */
const KIND: ListKind<Facet, Sort, Layout> = {
  facets: ['kind'],
  sorts: ['given', 'reverse'],
  layouts: ['rows', 'short'],
  linked: ['rows'],
  controls: ['search', 'sort'],
  page: 10,
  screen: {rows: 4, short: 4},
  formerNames: {kind: 'type'},
};
const source = (n: number): ListSource<Row, Facet, Sort> => ({
  rows: Array.from({length: n}, (_, i) => ({id: `R${i}`, kind: i % 3 ? `K${i % 3}` : undefined})),
  asides: [{id: 'Aside'}],
  facets: [{name: 'kind', order: 'name', entriesOf: ({kind}) => (kind ? [kind] : [])}],
  sorts: [{name: 'given'}, {name: 'reverse', descending: true}],
  textsOf: ({id}) => [id],
  anchorOf: ({id}) => id,
});
const list = (n: number, settings: {kind?: string; query?: string; controls?: string} = {}) =>
  listOf(KIND, new ListIndex(source(n)), {filters: {kind: settings.kind}, ...settings});
const address = (text: string) => new Map(new URLSearchParams(text));

describe('pages', () => {
  it('draw a short rest, and begin a new page after it', () => {
    const drawn = (n: number) => {
      const {drawn: rows, step} = firstRows(
        Array.from({length: n}, (_, i) => i),
        10,
        10,
      );
      return [rows.length, step];
    };
    assert.deepEqual([10, 15, 16, 20, 21, 35].map(drawn), [
      [10, 0],
      [15, 0],
      [10, 6],
      [10, 10],
      [10, 10],
      [10, 10],
    ]);
  });

  it('reach the row at their border: the last of a page is in it, the next one is not', () => {
    assert.deepEqual(
      [9, 10, 19, 20].map((at) => limitFor(at, 10, 10)),
      [10, 20, 20, 30],
    );
    // Never fewer than before.
    assert.equal(limitFor(0, 40, 10), 40);
  });
});

describe('a list of any kind', () => {
  it('opens the row that an address names, at every border', () => {
    for (const [id, drawn] of [
      ['R9', 10],
      ['R10', 20],
      ['R19', 20],
      ['r20', 30],
    ] as const) {
      const {state} = list(100);
      assert.equal(state.point(id), true);
      assert.equal(state.open(), true);
      assert.equal(state.show(state.index!, false).drawn.length, drawn, id);
    }
  });

  it('clears filters for a link, and keeps those of a shared address', () => {
    const linked = list(100, {controls: 'kind'});
    linked.state.filter('kind', 'k1');
    linked.state.point('R3');
    assert.equal(linked.state.open(), true);
    assert.equal(linked.shown.found.length, 100);
    const shared = list(100, {controls: 'kind'});
    shared.state.read(address('kind=k1'));
    shared.state.point('R3');
    assert.equal(shared.state.open(), false);
    assert.equal(shared.shown.found.length, 33);
    // A link that is followed later clears them; going back to that address gives them back.
    shared.state.report();
    shared.state.point('R6');
    assert.equal(shared.state.open(), true);
    shared.state.read(address('kind=k1'));
    shared.state.point('R3');
    assert.equal(shared.state.open(), false);
    assert.equal(shared.shown.found.length, 33);
  });

  it('keeps what the reader filtered when its data come anew', () => {
    const {state, use, shown} = list(100, {controls: 'kind'});
    assert.equal(shown.found.length, 100);
    state.filter('kind', 'k1');
    use({}, new ListIndex(source(100)));
    state.point('R3');
    assert.equal(state.open(), false);
  });

  it('opens what stands beside it, whatever is filtered', () => {
    const {state} = list(100, {query: 'R5'});
    assert.equal(state.point('aside'), true);
    assert.equal(state.open(), true);
    assert.equal(state.show(state.index!, false).found.length, 11);
  });

  it('has no addresses in a layout without them', () => {
    const {state} = listOf(KIND, new ListIndex(source(10)), {filters: {}, layout: 'short'});
    assert.equal(state.point('R1'), false);
  });

  it('says in its address what the reader asked, and what they took away of the page', () => {
    const {state} = list(100, {kind: 'k1', controls: 'kind search'});
    assert.equal(state.write(), undefined);
    state.search('7');
    assert.deepEqual(Object.fromEntries(state.write()!.values), {q: '7', sort: undefined, type: undefined, kind: 'k1'});
    assert.equal(state.write(), undefined);
    state.clear();
    const {values} = state.write()!;
    assert.deepEqual([values.get('q'), values.get('kind')], [undefined, '']);
    assert.deepEqual(readRequest(address('kind='), KIND, {filters: {kind: 'k1'}}).filters, {});
    assert.deepEqual(readRequest(address(''), KIND, {filters: {kind: 'k1'}}).filters, {kind: 'k1'});
  });

  it('reads a name of before, and writes it no longer', () => {
    assert.deepEqual(readRequest(address('type=k2'), KIND, {filters: {}}).filters, {kind: 'k2'});
    assert.equal(isShared(address('type=k2'), KIND), true);
    assert.equal(isShared(address('sort=reverse'), KIND), false);
  });

  it('no longer names a row that was filtered out', () => {
    const {state} = list(100, {controls: 'kind'});
    state.point('R3');
    state.open();
    state.filter('kind', 'k1');
    assert.equal(state.write()?.bare, true);
    assert.equal(state.target, -1);
  });

  it('answers a long list at once with a screen, and the rest after a pause; a pause that is given up has no effect', () => {
    mock.timers.enable({apis: ['setTimeout']});
    try {
      const long = list(600);
      long.state.search('R');
      assert.equal(long.shown.drawn.length, 4);
      assert.equal(long.state.write(), undefined);
      mock.timers.tick(199);
      assert.equal(long.shown.drawn.length, 4);
      mock.timers.tick(1);
      assert.equal(long.shown.drawn.length, 10);
      assert.equal(long.state.write()?.values.get('q'), 'R');
      long.state.search('R5');
      long.state.stop();
      mock.timers.tick(1000);
      assert.equal(long.state.write(), undefined);
      assert.equal(long.state.settled.query, 'R');
      long.state.settle();
      assert.equal(long.state.write()?.values.get('q'), 'R5');
    } finally {
      mock.timers.reset();
    }
  });

  it('reports what a reader asked, once, and nothing for the first rows', () => {
    const {state} = list(100, {controls: 'kind'});
    assert.equal(state.report(), undefined);
    state.filter('kind', 'K1');
    assert.deepEqual(state.report(), {query: '', filters: {kind: 'K1'}, count: 33});
    assert.equal(state.report(), undefined);
  });

  it('draws more by pages, and all for paper', () => {
    const {state} = list(100);
    assert.equal(state.more(), 10);
    assert.equal(state.show(state.index!, false).drawn.length, 20);
    assert.equal(state.more(true), 20);
    assert.equal(state.show(state.index!, false).drawn.length, 100);
    assert.equal(list(100).state.show(new ListIndex(source(100)), true).drawn.length, 100);
  });
});
