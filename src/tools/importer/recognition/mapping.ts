import {headingKey} from './heading.js';

/** What somebody says about columns: the member that each fills, by its heading, or by `sheet: heading`. */
export interface Mapping {
  readonly columns: Readonly<Record<string, string>>;
  /** True where it comes from a file of an earlier import: a column that is gone is no slip of this command line. */
  readonly fromFile?: boolean;
}

/** One column of a mapping, and whether a table has it. */
interface Wish {
  readonly heading: string;
  readonly target: string;
  readonly fromFile: boolean;
  used: boolean;
}

/** Looks columns up in mappings, and knows afterwards which of them no table has. */
export class Wishes {
  readonly #byKey = new Map<string, Wish>();

  /** Later mappings count more. */
  constructor(mappings: readonly Mapping[]) {
    for (const {columns, fromFile = false} of mappings)
      for (const [heading, target] of Object.entries(columns))
        this.#byKey.set(headingKey(heading), {heading, target, fromFile, used: false});
  }

  /** What a column is to be; `names` are those of its sheet and its file. */
  find(heading: string, names: readonly string[]): string | undefined {
    const keys = [...names.map((name) => `${name}: ${heading}`), heading].map(headingKey);
    const wish = keys.map((key) => this.#byKey.get(key)).find(Boolean);
    if (!wish) return undefined;
    wish.used = true;
    return wish.target;
  }

  get unused(): readonly Readonly<Wish>[] {
    return [...this.#byKey.values()].filter(({used}) => !used);
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }
}

/** `Lead department=leadInstitutions`, split at its last sign: headings may have one, members have none. */
export function readMap(given: string): {readonly heading: string; readonly target: string} | undefined {
  const at = given.lastIndexOf('=');
  const heading = given.slice(0, at).trim();
  return at > 0 && heading ? {heading, target: given.slice(at + 1).trim()} : undefined;
}

/** The columns of a mapping file; undefined where it is none. */
export function readMappingFile(json: unknown): Mapping | undefined {
  if (typeof json !== 'object' || json === null || !('columns' in json)) return undefined;
  const {columns} = json;
  if (typeof columns !== 'object' || columns === null) return undefined;
  const pairs = Object.entries(columns as Readonly<Record<string, unknown>>);
  if (!pairs.every((pair): pair is [string, string] => typeof pair[1] === 'string')) return undefined;
  return {columns: Object.fromEntries(pairs), fromFile: true};
}
