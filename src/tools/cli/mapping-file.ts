import {readFile, writeFile} from 'node:fs/promises';
import {basename, resolve} from 'node:path';
import {mappingOf} from '../importer/recognition/saved-mapping.js';
import {readMap, readMappingFile, type Mapping} from '../importer/recognition/mapping.js';
import type {TablePlan} from '../importer/recognition/plan.js';
import {UsageError, type Shell} from './command.js';

interface Values {
  readonly map?: readonly string[];
  readonly mapping?: string;
  readonly out?: string;
}

/** The path of the mapping of an import: beside its result. */
const besides = (out: string | undefined) => out?.replace(/(\.json)?$/i, '.mapping.json');

/** The meaning of columns: from a mapping file, then from the command line. */
export async function mappingsFor(
  {map = [], mapping, out}: Values,
  {cwd, l10n}: Shell,
): Promise<{readonly mappings: readonly Mapping[]; readonly path?: string}> {
  const {msg, fill} = l10n;
  const pairs = map.map((given) => {
    const pair = readMap(given);
    if (pair) return [pair.heading, pair.target] as const;
    throw new UsageError(fill(msg('--map is “HEADING=MEMBER”, not “{given}”.', {id: 'tool.import.bad-map'}), {given}));
  });
  const path = mapping ?? besides(out);
  const text = path === undefined ? undefined : await textOf(resolve(cwd, path));
  const saved = text === undefined ? undefined : readMappingFile(jsonIn(text));
  if (text !== undefined && !saved)
    throw new UsageError(
      fill(
        msg('{file} is not a mapping file. Correct it, or delete it to start anew.', {
          id: 'tool.import.bad-mapping',
        }),
        {file: path ?? ''},
      ),
    );
  return {
    mappings: [...(saved ? [saved] : []), {columns: Object.fromEntries(pairs)}],
    ...(path !== undefined && {path}),
  };
}

/** The first import writes the file: a scheduled job names it before it is there. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Saves the meaning of columns for the next import of the same tables. */
export async function writeMapping(tables: readonly TablePlan[], path: string, {cwd, l10n, err}: Shell): Promise<void> {
  const columns = mappingOf(tables);
  if (!Object.keys(columns).length) return;
  await writeFile(resolve(cwd, path), `${JSON.stringify({columns}, null, 2)}\n`);
  const saved = l10n.msg('What the columns are is in {file}; the next import with the same --out uses it.', {
    id: 'tool.import.mapping-written',
  });
  err(`${l10n.fill(saved, {file: basename(path)})}\n`);
}
