import {parse, type ArrayNode, type MemberNode, type ObjectNode, type ValueNode} from '@humanwhocodes/momoa';
import {readShallowJson, type DepthFault} from '../../parse/json-depth.js';
import type {JsonFault, Position} from '../../parse/json-fault.js';
import {pointer} from '../../parse/json-pointer.js';

/** A member that is in one object twice: JSON silently retains the last. */
interface Twice {
  readonly path: string;
  readonly name: string;
  readonly position: Position;
}

/** A JSON text with the place of each of its values. */
export interface SourceText {
  readonly raw: unknown;
  /** The tree with places. */
  readonly tree: ValueNode;
  /**
   * Returns the position of a JSON Pointer's value, or of its name; for a missing member, that of the object that
   * should have it.
   */
  readonly locate: (path: string, name?: boolean) => Position;
  readonly twice: readonly Twice[];
}

export const nameOf = ({name}: MemberNode): string => (name.type === 'String' ? name.value : name.name);

/** What a pointer is made of. */
export const partsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A mark in front of the text, or what a CMS puts around it, counts as characters but is none that JSON knows. */
const blanked = (text: string) => text.trimEnd().replace(/^\s+/, (before) => before.replace(/[^\n]/g, ' '));

/** Reads JSON, with places. Never throws. */
export function openSource(text: string): SourceText | {fault: JsonFault | DepthFault} {
  const read = readShallowJson(text);
  if ('fault' in read) return read;
  const tree = parse(blanked(text)).body;
  const twice: Twice[] = [];
  findTwice(tree, '', twice);
  return {raw: read.raw, tree, locate: (path, name) => locate(tree, partsOf(path), name), twice};
}

/** The value of the last member of that name, which is the one that JSON retains. */
const memberOf = (node: ObjectNode, name: string) => node.members.filter((member) => nameOf(member) === name).at(-1);

function locate(tree: ValueNode, parts: readonly string[], name = false): Position {
  let node = tree;
  let at: Position = tree.loc.start;
  for (const part of parts) {
    const member = node.type === 'Object' ? memberOf(node, part) : undefined;
    const next: ValueNode | undefined =
      member?.value ?? (node.type === 'Array' ? node.elements[Number(part)]?.value : undefined);
    if (!next) break;
    node = next;
    // The name of a member is a better position than the brace after it.
    at = (member && (name || node.type === 'Object' || node.type === 'Array') ? member : node).loc.start;
  }
  return {line: at.line, column: at.column};
}

function findTwice(node: ValueNode, path: string, found: Twice[]): void {
  if (node.type === 'Array') eachElement(node, path, found);
  if (node.type !== 'Object') return;
  const seen = new Set<string>();
  for (const member of node.members) {
    const name = nameOf(member);
    const at = pointer(path, name);
    if (seen.has(name)) {
      const {line, column} = member.loc.start;
      found.push({path: at, name, position: {line, column}});
    }
    seen.add(name);
    findTwice(member.value, at, found);
  }
}

function eachElement(node: ArrayNode, path: string, found: Twice[]): void {
  node.elements.forEach(({value}, index) => findTwice(value, pointer(path, index), found));
}
