import {hasWord, mapTags, tagsOf, type Piece, type Tag} from './tree.js';

/** Prefix of the class names of a shadow root outside it: no rule of the page means them. */
export const CLASS = 'ogp_';
/** Marks a widget that another one draws. */
export const INNER = 'ogp-inner';

/** What does nothing without a script: controls, and the elements of shadow trees themselves. */
const CONTROLS = new Set(['button', 'fieldset', 'form', 'input', 'select', 'textarea', 'slot', 'style', 'template']);
const isControl = (tag: Tag): boolean => CONTROLS.has(tag.name) || tag.attributes['role'] === 'search';

/** Attributes that are for scripts. */
const IDLE = new Set(['aria-busy', 'aria-live', 'data-id', 'exportparts']);
/** Roles that announce changes: nothing changes here. */
const LIVE = new Set(['status', 'alert', 'log']);

/** Attributes that name another element by its id. */
const NAMES = ['aria-labelledby', 'aria-describedby', 'aria-details', 'for', 'headers'] as const;
const URL_ID = /url\(#([^)]+)\)/;

/** The ids that something in the tree points to; all others are addresses for the world (`#NL0046`). */
function pointedAt(pieces: readonly Piece[]): ReadonlySet<string> {
  const ids = tagsOf(pieces).flatMap(({attributes}) => [
    ...NAMES.flatMap((name) => attributes[name]?.split(/\s+/) ?? []),
    ...(attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : []),
    ...Object.values(attributes).flatMap((value) => URL_ID.exec(value)?.[1] ?? []),
  ]);
  return new Set(ids);
}

/** The same attributes with ids that nothing else on a page has. */
function renamed(attributes: Tag['attributes'], rename: (id: string) => string): Record<string, string> {
  const change = (name: string, value: string): string => {
    if (name === 'id') return rename(value);
    if (name === 'href' && value.startsWith('#')) return `#${rename(value.slice(1))}`;
    if (NAMES.some((known) => known === name)) return value.split(/\s+/).map(rename).join(' ');
    return value.replace(URL_ID, (_, id: string) => `url(#${rename(id)})`);
  };
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, change(name, value)]));
}

/** Gives a tree's ids a prefix, where something points to them or another widget of the page has them. */
export function uniqueIds(pieces: readonly Piece[], prefix: string, usedIds: Set<string>): Piece[] {
  const inner = pointedAt(pieces);
  const own = new Set(tagsOf(pieces).flatMap(({attributes}) => attributes['id'] ?? []));
  const names = new Map([...own].map((id) => [id, inner.has(id) || usedIds.has(id) ? `${prefix}-${id}` : id] as const));
  for (const name of names.values()) usedIds.add(name);
  // An address of somewhere else on the page stays.
  const rename = (id: string): string => names.get(id) ?? id;
  return mapTags(pieces, (tag) => [{...tag, attributes: renamed(tag.attributes, rename)}]);
}

/** An element for readers: without what is for scripts. Undefined: nothing of it is left. */
function plain({name, attributes, children}: Tag): Tag {
  const retained = Object.entries(attributes).filter(
    ([key, value]) => !IDLE.has(key) && !(key === 'role' && LIVE.has(value)) && !(key === 'class' && !value.trim()),
  );
  const renamedClasses = retained.map(([key, value]) => [
    key,
    key === 'class' ? value.trim().replace(/\s+/g, ' ').replace(/(^| )/g, `$1${CLASS}`) : value,
  ]);
  return {name, attributes: Object.fromEntries(renamedClasses) as Record<string, string>, children};
}

const isShadow = (piece: Piece): piece is Tag => typeof piece !== 'string' && piece.name === 'template';
const isBlank = (piece: Piece): boolean => typeof piece === 'string' && piece.trim() === '';

/** Takes widgets with shadow roots to plain elements: one `div` for each widget, with its element's name as class. */
export function flatten(pieces: readonly Piece[], inner = false): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (typeof piece === 'string') return [piece];
    const shadow = piece.children.find(isShadow);
    if (shadow) return [widget(piece, shadow, inner)];
    if (isControl(piece)) return [];
    const tag = plain({...piece, children: flatten(piece.children, inner)});
    // A frame around controls has nothing to hold any more.
    return !piece.children.every(isBlank) && tag.children.every(isBlank) ? [] : [tag];
  });
}

const widget = ({name, attributes: {lang}}: Tag, shadow: Tag, inner: boolean): Tag => ({
  name: 'div',
  attributes: {class: inner ? `${name} ${INNER}` : name, ...(lang && !inner ? {lang} : {})},
  children: flatten(shadow.children, true),
});

/** The widgets in a tree with shadow roots, by name, and whether each draws others. */
export const widgetsIn = (pieces: readonly Piece[]): ReadonlyMap<string, boolean> =>
  new Map(
    tagsOf(pieces).flatMap(({name, children}) => {
      const shadow = children.find(isShadow);
      return shadow ? [[name, widgetsIn(shadow.children).size > 0] as const] : [];
    }),
  );

const isItem = (tag: Tag): boolean => hasWord(tag, 'part', 'item') || hasWord(tag, 'part', 'milestone');
const HEADS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'thead', 'caption', 'colgroup', 'col']);

/** How many items a list shows. */
export const countItems = (pieces: readonly Piece[]): number => tagsOf(pieces).filter(isItem).length;

/** The items of a list after the first ones, with the headings above them: what a script would draw on request. */
export function itemsAfter(pieces: readonly Piece[], first: number): Piece[] {
  let seen = 0;
  const rest = (given: readonly Piece[]): Piece[] => {
    const retained = given.flatMap((piece): Piece[] => {
      if (typeof piece === 'string') return [];
      if (isItem(piece)) return seen++ < first ? [] : [piece];
      const children = rest(piece.children);
      return children.length ? [{...piece, children}] : HEADS.has(piece.name) ? [piece] : [];
    });
    return retained.every((piece) => typeof piece !== 'string' && HEADS.has(piece.name)) ? [] : retained;
  };
  return rest(pieces);
}
