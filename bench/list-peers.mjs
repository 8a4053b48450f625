// Lists that are not ours. All have the same controls by hand, the same folded texts and the same rows; they differ in
// how they find and how they put rows into the page.
import {virtualize} from '@lit-labs/virtualizer/virtualize.js';
import {html, render} from 'lit';
import List from 'list.js';
import {FACETS, rowsOf, wordsOf} from './list-data.mjs';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const {compare} = new Intl.Collator('en');
/** The height of a row where it is fixed, in pixels. */
const HEIGHT = 67;

/** Search, six filters with live counts, sort, and how many. `make` brings the list itself. */
function app(main, data, make) {
  const rows = rowsOf(data);
  const chosen = {};
  main.innerHTML = `<div class="controls"><label>Search<input type="search"></label>${Object.keys(FACETS)
    .map((name) => `<label>${name}<select name="${name}"></select></label>`)
    .join(
      '',
    )}<label>Sort<select name="sort"><option value="">Plan<option value="title">Title</select></label></div><p role="status"></p><ul class="list"></ul>`;
  const input = main.querySelector('input');
  const status = main.querySelector('[role=status]');
  const options = new Map();
  for (const select of main.querySelectorAll('select:not([name=sort])'))
    for (const value of ['', ...new Set(rows.flatMap(({c}) => FACETS[select.name](c)))]) {
      const option = new Option(value || 'All', value);
      select.append(option);
      options.set(`${select.name} ${value}`, option);
    }
  const filters = () => Object.entries(chosen).filter(([, value]) => value);
  const list = make(rows, main.querySelector('ul'), main);
  const answer = () => {
    const found = list.find(wordsOf(input.value), filters());
    status.textContent = `${found} of ${rows.length} commitments`;
  };
  const count = () => {
    const words = wordsOf(input.value);
    const counts = new Map();
    for (const {text, c} of rows) {
      if (!words.every((word) => text.includes(word))) continue;
      const failed = filters().filter(([name, value]) => !FACETS[name](c).includes(value));
      if (failed.length > 1) continue;
      for (const [name, valuesOf] of Object.entries(FACETS))
        if (!failed.length || failed[0][0] === name)
          for (const value of valuesOf(c)) counts.set(`${name} ${value}`, (counts.get(`${name} ${value}`) ?? 0) + 1);
    }
    for (const [key, option] of options)
      if (option.value) option.textContent = `${option.value} (${counts.get(key) ?? 0})`;
  };
  let timer;
  input.addEventListener('input', () => {
    answer();
    clearTimeout(timer);
    timer = setTimeout(count, 200);
  });
  main.addEventListener('change', ({target: {name, value}}) => {
    if (!name) return;
    if (name === 'sort') list.sort(value);
    else chosen[name] = value;
    answer();
    if (name !== 'sort') count();
  });
  answer();
  count();
  return {
    input,
    select: (name) => main.querySelector(`select[name=${name}]`),
    status,
    items: () => [...main.querySelectorAll('.list > li')],
  };
}

/** The rows that have all words and all chosen values, in the order asked for, handed to `draw`. */
function finding(rows, draw) {
  let order = rows;
  return {
    find: (words, filters) => {
      const found = order.filter(
        ({text, c}) =>
          words.every((word) => text.includes(word)) &&
          filters.every(([name, value]) => FACETS[name](c).includes(value)),
      );
      draw(found);
      return found.length;
    },
    sort: (by) => {
      order = by ? [...rows].sort((a, b) => compare(a.c.title, b.c.title)) : rows;
    },
  };
}

const rowHtml = ({c, about, state}, attributes = '') =>
  `<li${attributes}><span class="id">${c.id}</span><div><p class="title"><a href="${c.url}">${escape(c.title)}</a></p><p class="about">${escape(about)}</p></div><p class="state">${state}</p></li>`;

/** Rows of a fixed height, only those near the window in the page. */
function windowed(rows, ul) {
  ul.classList.add('fixed');
  let shown = rows;
  let from = -1;
  const draw = (force) => {
    const first = Math.max(0, Math.floor((scrollY - 250) / HEIGHT) - 4);
    if (first === from && !force) return;
    from = first;
    const last = first + Math.ceil(innerHeight / HEIGHT) + 8;
    ul.innerHTML = shown
      .slice(first, last)
      .map((row, i) => rowHtml(row, ` style="top:${(first + i) * HEIGHT}px;height:${HEIGHT}px"`))
      .join('');
  };
  addEventListener('scroll', () => draw(false), {passive: true});
  return finding(rows, (found) => {
    shown = found;
    ul.style.height = `${found.length * HEIGHT}px`;
    draw(true);
  });
}

/** Every row in the page at once. */
const allRows = (rows, ul) =>
  finding(rows, (found) => {
    ul.innerHTML = found.map((row) => rowHtml(row)).join('');
  });

/** `@lit-labs/virtualizer` with its defaults: the page scrolls, rows are measured, keyed by commitment. */
function virtualizer(rows, ul) {
  const renderItem = ({c, about, state}) =>
    html`<li><span class="id">${c.id}</span><div><p class="title"><a href=${c.url}>${c.title}</a></p><p class="about">${about}</p></div><p class="state">${state}</p></li>`;
  const keyFunction = ({index}) => index;
  return finding(rows, (items) => {
    render(virtualize({items, renderItem, keyFunction}), ul);
  });
}

/** list.js with its defaults, which put every row that fits into the page; it finds, filters and sorts by itself. */
function listJs(rows, ul, main) {
  const values = rows.map(({index, c, about, state, text}) => ({
    index,
    c,
    text,
    id: c.id,
    url: c.url,
    title: escape(c.title),
    about: escape(about),
    state,
  }));
  const list = new List(
    main,
    {
      valueNames: ['id', 'title', {name: 'url', attr: 'href'}, 'about', 'state'],
      item: '<li><span class="id"></span><div><p><a class="title url"></a></p><p class="about"></p></div><p class="state"></p></li>',
      searchColumns: ['text'],
    },
    values,
  );
  return {
    find: (words, filters) => {
      if (filters.length)
        list.filter((item) => filters.every(([name, value]) => FACETS[name](item.values().c).includes(value)));
      else if (list.filtered) list.filter();
      if (words.length || list.searched) list.search(words.join(' '));
      return list.matchingItems.length;
    },
    sort: (by) => {
      list.sort(by || 'index', {
        sortFunction: (a, b) =>
          by ? compare(a.values().c.title, b.values().c.title) : a.values().index - b.values().index,
      });
    },
  };
}

/** By the names that the results give them. */
export const PEERS = {
  window: (main, data) => app(main, data, windowed),
  virtualizer: (main, data) => app(main, data, virtualizer),
  'list.js': (main, data) => app(main, data, listJs),
  'all rows': (main, data) => app(main, data, allRows),
};
