import {isObject} from './json-values.js';
import {pointer} from './json-pointer.js';
import {isList, isShape, memberOf, shortOf, type FieldType} from './shape.js';

/** A value of a document, and the row of the format for it. */
export interface DataNode {
  readonly raw: unknown;
  /** Undefined for a member that is not in the format. */
  readonly type: FieldType | undefined;
  readonly path: string;
  /** The object or list around it. */
  readonly holder?: DataNode;
}

/** Returns the row for a bare value: one item in place of a list, a value in place of an object with a short form. */
function rowFor(raw: unknown, type: FieldType | undefined): FieldType | undefined {
  if (type === undefined) return undefined;
  if (isList(type)) return Array.isArray(raw) ? type : rowFor(raw, type[0]);
  const short = isShape(type) ? shortOf(raw, type) : undefined;
  return short && isShape(type) ? rowFor(raw, memberOf(type, short)) : type;
}

/** Returns the node of a document, or of a part of it. */
export const nodeOf = (raw: unknown, type: FieldType, path = ''): DataNode => ({raw, type: rowFor(raw, type), path});

/** Returns the node of an item or member; undefined where the format has nothing that could be in a value. */
export function childOf(holder: DataNode, key: string | number, raw: unknown): DataNode | undefined {
  const {type} = holder;
  if (type === undefined || typeof type === 'string') return undefined;
  const child = isShape(type) ? memberOf(type, String(key)) : type[0];
  return {raw, type: rowFor(raw, child), path: pointer(holder.path, key), holder};
}

/** Visits raw data along the format, each holder before its contents. The format, not the data, limits the depth. */
export function visit(node: DataNode, onNode: (node: DataNode) => void): void {
  onNode(node);
  const {raw, type} = node;
  const entries: Iterable<[string | number, unknown]> =
    isShape(type) && isObject(raw) ? Object.entries(raw) : Array.isArray(raw) ? raw.entries() : [];
  for (const [key, value] of entries) {
    const child = childOf(node, key, value);
    if (child) visit(child, onNode);
  }
}
