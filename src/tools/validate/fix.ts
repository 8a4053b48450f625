import type {ArrayNode, ObjectNode, ValueNode} from '@humanwhocodes/momoa';
import {pointer} from '../../parse/json-pointer.js';
import {isList, isShape, memberOf, type FieldType, type Kind, type Shape} from '../../parse/shape.js';
import type {Position} from '../../parse/json-fault.js';
import {isEmpty} from '../../parse/json-values.js';
import {wrap} from '../../parse/read.js';
import {nodeAt} from './format-path.js';
import {repairOf, type Repair, type RepairCode} from './repair.js';
import {nameOf, partsOf, type SourceText} from './source-text.js';

/** Something that was put right. */
export interface Fix {
  readonly path: string;
  readonly code: RepairCode;
  readonly position: Position;
  /** The text before and after; the second is absent where it was removed. */
  readonly found: string;
  readonly now?: string;
}

export interface FixResult {
  readonly text: string;
  readonly fixes: readonly Fix[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const startOf = (node: {loc: {start: {offset: number}}}) => node.loc.start.offset;
const endOf = (node: {loc: {end: {offset: number}}}) => node.loc.end.offset;

/** The name without what people write in different ways: `policy_areas`, `PolicyAreas`. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Puts right what has one meaning only; everything else in the text stays as it is, also spaces and the order of
 * members. `lists` are the places where the schema wants a list around one item.
 */
export function fixText(
  text: string,
  {raw, tree}: Pick<SourceText, 'raw' | 'tree'>,
  lists: ReadonlySet<string>,
): FixResult {
  const wrapped = wrap(raw);
  if (!wrapped) return {text, fixes: []};
  const fixer = new Fixer(text, lists);
  fixer.walk(tree, nodeAt(wrapped.given, partsOf(wrapped.prefix))?.type, '');
  return {text: fixer.text(), fixes: fixer.fixes};
}

class Fixer {
  readonly fixes: Fix[] = [];
  readonly #edits: Edit[] = [];

  constructor(
    private readonly given: string,
    private readonly lists: ReadonlySet<string>,
  ) {}

  text(): string {
    let out = '';
    let done = 0;
    for (const {start, end, text} of this.#edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
      out += this.given.slice(done, start) + text;
      done = end;
    }
    return out + this.given.slice(done);
  }

  walk(node: ValueNode, type: FieldType | undefined, path: string): void {
    if (type === undefined) return;
    if (isList(type)) this.#list(node, type[0], path);
    else if (isShape(type)) this.#members(node, type, path);
    else this.#value(node, type, path);
  }

  #list(node: ValueNode, item: Kind | Shape, path: string): void {
    if (node.type === 'Array') {
      const retained = this.#without(node, node.elements, (element, index) =>
        isNothing(element.value) ? pointer(path, index) : undefined,
      );
      for (const [element, index] of retained) this.walk(element.value, item, pointer(path, index));
      return;
    }
    if (this.lists.has(path)) {
      this.#edit(startOf(node), startOf(node), '[');
      this.walk(node, item, path);
      this.#edit(endOf(node), endOf(node), ']');
      this.#record(path, 'list', node, `[${this.#source(node)}]`);
    } else this.walk(node, item, path);
  }

  #members(node: ValueNode, shape: Shape, path: string): void {
    if (node.type !== 'Object') {
      if (shape.short) this.walk(node, memberOf(shape, shape.short), path);
      return;
    }
    const names = new Set(node.members.map(nameOf));
    const twice = twiceIn(node);
    const known = (name: string) => memberOf(shape, name) !== undefined;
    const retained = this.#without(node, node.members, (member) =>
      known(nameOf(member)) && !twice.has(nameOf(member)) && isNothing(member.value)
        ? pointer(path, nameOf(member))
        : undefined,
    );
    for (const [member] of retained) {
      const name = nameOf(member);
      if (twice.has(name)) continue;
      const spellings = Object.keys(shape.members).filter(
        (other) => !names.has(other) && plainName(other) === plainName(name),
      );
      const [right] = spellings;
      const at = pointer(path, right !== undefined && !known(name) ? right : name);
      if (!known(name) && !name.startsWith('x-') && right !== undefined && spellings.length === 1) {
        this.#edit(startOf(member.name), endOf(member.name), JSON.stringify(right));
        this.#record(pointer(path, name), 'name', member.name, JSON.stringify(right));
        names.add(right);
        this.walk(member.value, memberOf(shape, right), at);
      } else if (known(name)) this.walk(member.value, memberOf(shape, name), at);
    }
  }

  #value(node: ValueNode, kind: Kind, path: string): void {
    if (node.type === 'Object') {
      const inner = INNER[kind];
      if (!inner) return;
      const twice = twiceIn(node);
      const retained = this.#without(node, node.members, (member) =>
        isNothing(member.value) && !twice.has(nameOf(member)) ? pointer(path, nameOf(member)) : undefined,
      );
      for (const [member] of retained)
        if (!twice.has(nameOf(member))) this.walk(member.value, inner(nameOf(member)), pointer(path, nameOf(member)));
    } else if (node.type === 'Array') {
      if (kind === 'words') this.#list(node, 'word', path);
    } else {
      const repair = repairOf(node, kind, this.#source(node));
      if (repair?.json !== undefined) this.#replace(node, repair, path);
    }
  }

  #replace(node: ValueNode, {code, json = ''}: Repair, path: string): void {
    this.#edit(startOf(node), endOf(node), json);
    this.#record(path, code, node, json);
  }

  /** Takes items out of an object or a list, with their commas; gives those that stay, with their number. */
  #without<T extends {loc: ObjectNode['loc']}>(
    holder: ObjectNode | ArrayNode,
    items: readonly T[],
    out: (item: T, index: number) => string | undefined,
  ): [T, number][] {
    const retained: [T, number][] = [];
    /** The first of the items that are taken out in a row. */
    let first: T | undefined;
    items.forEach((item, index) => {
      const path = out(item, index);
      if (path === undefined) {
        // A run goes with the comma after it.
        if (first) this.#edit(startOf(first), startOf(item), '');
        first = undefined;
        retained.push([item, index]);
      } else {
        first ??= item;
        this.#record(path, 'empty', item);
      }
    });
    const last = items.at(-1);
    const before = retained.at(-1)?.[0];
    // One at the end goes with the comma before it.
    if (first && last) this.#edit(before ? endOf(before) : startOf(first), endOf(last), '');
    return retained;
  }

  #source(node: {loc: ObjectNode['loc']}): string {
    return this.given.slice(startOf(node), endOf(node));
  }

  #edit(start: number, end: number, text: string): void {
    this.#edits.push({start, end, text});
  }

  #record(path: string, code: RepairCode, node: {loc: ObjectNode['loc']}, now?: string): void {
    const {line, column} = node.loc.start;
    const found = this.#source(node).slice(0, 200);
    this.fixes.push({path, code, position: {line, column}, found, ...(now !== undefined && {now: now.slice(0, 200)})});
  }
}

/** Names that stand more than once: which of the members was meant, only their author knows. */
function twiceIn({members}: ObjectNode): ReadonlySet<string> {
  const names = members.map(nameOf);
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

/** Null and blank text: the reader treats them as missing. */
const isNothing = (node: ValueNode) => node.type === 'Null' || (node.type === 'String' && isEmpty(node.value));

/** What an object in the place of a single value has in it. */
const INNER: Readonly<Partial<Record<Kind, (name: string) => Kind | undefined>>> = {
  text: () => 'text',
  counts: () => 'count',
  date: (name) => (name === 'date' ? 'date' : 'string'),
  day: (name) => (name === 'date' ? 'day' : 'string'),
  span: (name) => (name === 'start' || name === 'end' ? 'date' : 'string'),
};
