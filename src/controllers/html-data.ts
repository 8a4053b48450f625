/** A row or list of the page as an object of the file format. */
type Row = Record<string, unknown>;

/** Where the rows of a table of that class go; those of a commitment are merged with its other members. */
const TABLES: Readonly<Record<string, (rows: Row[], about: DOMStringMap) => Row>> = {
  'ogp-commitments': (commitments) => ({commitments}),
  'ogp-milestones': (milestones) => ({commitments: [{milestones}]}),
  'ogp-assessments': (assessments) => ({commitments: [{assessments}]}),
  'ogp-figures': (rows, about) => ({plans: [{figures: [{...about, ...figuresOf(rows)}]}]}),
  'ogp-updates': (updates) => ({updates}),
  'ogp-sessions': (sessions) => ({dialogues: [{sessions}]}),
  'ogp-funding': (funding) => ({programmes: [{funding}]}),
};

/** The same for a list of terms, which describes one item. */
const LISTS: Readonly<Record<string, (row: Row) => Row>> = {
  'ogp-commitment': (commitment) => ({commitments: [commitment]}),
  'ogp-assessment': (assessment) => ({commitments: [{assessments: [assessment]}]}),
  'ogp-dialogue': (dialogue) => ({dialogues: [dialogue]}),
  'ogp-programme': (programme) => ({programmes: [programme]}),
};

/** Tables and lists in an element that are meant as data. */
const HTML_DATA = ':scope > :is(table, dl)[class*="ogp-"], :scope > figure > table[class*="ogp-"]';

/** Members with members of their own: `ogp-planned-end` is `planned.end`. */
const HOLDERS = ['planned', 'actual', 'period'];
/** Members whose links are institutions: they have a name, other links a label. */
const PARTIES = ['leadInstitutions', 'supportingInstitutions', 'responsible'];

const camel = (words: readonly string[]) =>
  words.map((word, index) => (index ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join('');

/** Returns the class that names the member in a cell. */
const memberOf = (cell: Element | undefined) =>
  [...(cell?.classList ?? [])].find((name) => name.startsWith('ogp-'))?.slice('ogp-'.length);

/** Text as a reader sees it: paragraphs apart, lines where they break. */
function textOf(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  const blocks = [...copy.querySelectorAll('p')];
  const texts = blocks.length ? blocks : [copy];
  return texts
    .map(({textContent}) => textContent.replace(/[^\S\n]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

/** Reads a cell: a machine's spelling before the reader's, a link with its address, a list as several. */
function valueOf(cell: Element, member: string): unknown {
  const items = [...cell.querySelectorAll('li')];
  if (items.length) return items.flatMap((item) => valueOf(item, member) ?? []);
  // The last is for editors that know neither of the two elements.
  const exact =
    cell.querySelector('time[datetime]')?.getAttribute('datetime') ??
    cell.querySelector('data')?.value ??
    cell.getAttribute('data-value');
  if (exact) return exact;
  const links = [...cell.querySelectorAll('a')];
  const named = links.map((link) => ({
    [PARTIES.includes(member) ? 'name' : 'label']: textOf(link),
    url: link.href,
  }));
  if (named.length && member !== 'title') return named;
  return textOf(cell) || undefined;
}

function put(row: Row, cell: Element, name: string): void {
  const words = name.split('-');
  const [holder = '', ...rest] = words;
  const member = camel(words);
  const value = valueOf(cell, member);
  if (value === undefined) return;
  if (HOLDERS.includes(holder) && rest.length)
    row[holder] = {...(row[holder] as Row | undefined), [camel(rest)]: value};
  // One term with several descriptions.
  else row[member] = member in row ? [row[member], value].flat() : value;
  const link = member === 'title' ? cell.querySelector('a') : null;
  if (link) row.url ??= link.href;
}

/** The rows of a table with their cells by column, as they are drawn: a cell over several places is in each of them. */
function gridOf(rows: readonly HTMLTableRowElement[]): Map<number, Element>[] {
  const grid = rows.map(() => new Map<number, Element>());
  rows.forEach(({cells}, top) => {
    let left = 0;
    for (const cell of cells) {
      while (grid[top]?.has(left)) left++;
      // A span of 0 goes on to the end.
      for (const row of grid.slice(top, top + (cell.rowSpan || grid.length)))
        for (let column = left; column < left + cell.colSpan; column++) row.set(column, cell);
      left += cell.colSpan;
    }
  });
  return grid;
}

const isHead = ({cells}: HTMLTableRowElement) => [...cells].every(({localName}) => localName === 'th');

function rowsOf(table: HTMLTableElement): Row[] {
  const body = [...table.tBodies].flatMap(({rows}) => [...rows]);
  // Many editors make no <thead>: there the first rows with nothing but heads are one.
  const own = table.tHead?.rows.length ? 0 : body.findIndex((row) => !isHead(row));
  const heads = own > 0 ? body.splice(0, own) : [...(table.tHead?.rows ?? [])];
  const names = new Map(
    gridOf(heads)
      .flatMap((row) => [...row])
      .flatMap(([column, cell]) => (memberOf(cell) ? [[column, memberOf(cell)]] : [])),
  );
  return gridOf(body)
    .map((cells) => {
      const row: Row = {};
      const seen = new Set<Element>();
      for (const [column, cell] of cells) {
        const name = memberOf(cell) ?? names.get(column);
        if (name && !seen.has(cell)) put(row, cell, name);
        if (name) seen.add(cell);
      }
      return row;
    })
    .filter((row) => Object.keys(row).length);
}

function rowOf(list: HTMLDListElement): Row {
  const row: Row = {};
  let term: string | undefined;
  for (const entry of list.querySelectorAll('dt, dd')) {
    const own = memberOf(entry);
    if (entry.localName === 'dt') term = own;
    else if (own ?? term) put(row, entry, own ?? term ?? '');
  }
  return row;
}

/** One row a level: how many commitments reached it. */
const figuresOf = (rows: Row[]): Row => ({
  ...Object.fromEntries(rows.flatMap(({value: _value, count: _count, ...others}) => Object.entries(others))),
  counts: Object.fromEntries(rows.filter(({value}) => value).map(({value, count}) => [String(value), count])),
});

/** True where two parts have different members: then they describe one item. Equal members mean two items. */
const isSame = (one: Row, other: Row) =>
  Object.keys(other).every((key) => !(key in one) || (Array.isArray(one[key]) && Array.isArray(other[key])));

const joinRows = (one: Row, other: Row): Row => ({
  ...one,
  ...Object.fromEntries(
    Object.entries(other).map(([key, value]) => [key, key in one ? [one[key], value].flat() : value]),
  ),
});

/** Two parts of one document: the milestones in a table are those of the commitment in the list above it. */
function join(whole: Row, part: Row): Row {
  const joined = {...whole};
  for (const [key, value] of Object.entries(part)) {
    const [first, ...others] = (joined[key] ?? []) as Row[];
    const [second, ...more] = value as Row[];
    const one = first && second && !others.length && !more.length && isSame(first, second);
    joined[key] = one ? [joinRows(first, second)] : [joined[key] ?? [], value].flat();
  }
  return joined;
}

/**
 * The document that the tables and lists inside an element are, by their documented class names: for pages whose editor
 * takes no scripts, and whose readers then still have the table. Undefined where there are none.
 */
export function readHtml(host: Element): unknown {
  const lang = host.closest('[lang]')?.getAttribute('lang') || undefined;
  const parts = [...host.querySelectorAll(HTML_DATA)].flatMap((element): readonly Row[] => {
    for (const name of element.classList) {
      const table = element instanceof HTMLTableElement && Object.hasOwn(TABLES, name) && TABLES[name];
      // Without a row that can be read, it is what the page wrote for its readers, and stays.
      const rows = table ? rowsOf(element) : [];
      if (table) return rows.length ? [table(rows, element.dataset)] : [];
      const list = element instanceof HTMLDListElement && Object.hasOwn(LISTS, name) && LISTS[name];
      if (list) return [list(rowOf(element))];
    }
    return [];
  });
  return parts.length ? parts.reduce<Row>(join, {lang}) : undefined;
}
