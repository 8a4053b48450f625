import {FORMAT} from '../../parse/format.js';
import {childOf, nodeOf, type DataNode} from '../../parse/visit.js';

/** Returns the value at a path, and what the format has there; undefined where there is neither. */
export const nodeAt = (raw: unknown, parts: readonly string[]): DataNode | undefined =>
  parts.reduce<DataNode | undefined>(
    (node, part) => node && childOf(node, part, valueAt(node.raw, [part])),
    nodeOf(raw, FORMAT),
  );

/** Returns the value at a path. */
export const valueAt = (raw: unknown, parts: readonly string[]): unknown =>
  parts.reduce<unknown>(
    (holder, part) =>
      typeof holder === 'object' && holder !== null && Object.hasOwn(holder, part)
        ? (holder as Readonly<Record<string, unknown>>)[part]
        : undefined,
    raw,
  );
