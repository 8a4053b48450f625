import {FORMAT} from '../../parse/format.js';
import {isList, isShape, memberOf, shortOf, type Holds} from '../../parse/shape.js';

/** What the format has at a place; undefined where it has nothing there. */
export function formatAt(raw: unknown, parts: readonly string[]): Holds | undefined {
  let holds: Holds | undefined = FORMAT;
  let given = raw;
  for (const part of parts) {
    if (holds === undefined) return undefined;
    given =
      typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>)[part] : undefined;
    if (isList(holds)) holds = holds[0];
    else if (isShape(holds)) holds = memberOf(holds, part);
    else return undefined;
  }
  return holds;
}

/** What a bare value stands for where the format has an object. */
export const bareOf = (raw: unknown, holds: Holds): Holds => {
  const short = isShape(holds) ? shortOf(raw, holds) : undefined;
  return short && isShape(holds) ? (memberOf(holds, short) ?? holds) : holds;
};

/** The value at a place of what was given. */
export const valueAt = (raw: unknown, parts: readonly string[]): unknown =>
  parts.reduce<unknown>(
    (holder, part) =>
      typeof holder === 'object' && holder !== null && Object.hasOwn(holder, part)
        ? (holder as Readonly<Record<string, unknown>>)[part]
        : undefined,
    raw,
  );
