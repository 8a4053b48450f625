import {positionAt, type JsonFault, type Position} from './json-fault.js';
import {pointer} from './json-pointer.js';
import {readJson} from './json.js';

/**
 * How many lists and objects may contain each other. The format needs about ten; ten thousand end the stack of whatever
 * reads or writes JSON recursively.
 */
export const MAX_DEPTH = 1000;

/** Valid JSON that no tool can process. The widgets need no such limit: their reader follows the table of the format. */
export interface DepthFault {
  readonly code: 'too-deep';
  readonly place: Position;
}

/** Reads JSON for tools that process it recursively. Never throws. */
export function readShallowJson(text: string): {raw: unknown} | {fault: JsonFault | DepthFault} {
  const read = readJson(text);
  return 'fault' in read || deepPath(read.raw) === undefined
    ? read
    : {fault: {code: 'too-deep', place: positionAt(text, deepestAllowed(text))}};
}

/**
 * Returns the path (JSON Pointer, its first three parts) of a value that is nested too deeply, or circular; undefined if
 * there is none.
 */
export function deepPath(raw: unknown): string | undefined {
  const open = [{value: raw, depth: 0, path: ''}];
  for (let next = open.pop(); next; next = open.pop()) {
    const {value, depth, path} = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) return path;
    for (const [key, inner] of Object.entries(value as Readonly<Record<string, unknown>>))
      open.push({value: inner, depth: depth + 1, path: depth < 3 ? pointer(path, key) : path});
  }
  return undefined;
}

/** Returns where in a JSON text the first list or object begins that is one too many. */
function deepestAllowed(text: string): number {
  let depth = 0;
  for (const {0: token, index} of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > MAX_DEPTH) return index;
  }
  return text.length;
}
