/** Real documents, made by the project's own importer of what lies beside the repository. */
import {existsSync, readFileSync} from 'node:fs';
import {fromRoot} from '../../scripts/widgets.mjs';
import type {CommitmentInFile} from '../../src/tools/importer/document-file.js';
import type {ImportOptions} from '../../src/tools/importer/format.js';
import {importFiles} from '../../src/tools/importer/import-files.js';
import type {Sample} from '../contract/widget-pages.js';

interface Source {
  readonly name: string;
  readonly file: string;
  readonly options?: ImportOptions;
  readonly today: string;
  readonly lang?: string;
}

const SOURCES: readonly Source[] = [
  {
    name: 'North Macedonia in OGP’s database',
    file: 'ogp-database-2024.csv',
    options: {country: 'North Macedonia', lean: true},
    today: '2024-07-01',
  },
  {name: 'the fifth plan of the United States', file: 'us-nap5.json', today: '2024-07-01'},
  {name: 'the sixth plan of Canada', file: 'canada-nap6.json', today: '2026-07-01'},
];

/** The commitments with the most to say: they find what breaks. */
const fullest = (commitments: readonly CommitmentInFile[]) =>
  [...commitments]
    .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
    .slice(0, 2)
    .flatMap(({id}) => id ?? []);

async function read({name, file, options = {}, today, lang = 'en'}: Source): Promise<Sample | undefined> {
  const path = fromRoot(`../shared/data/${file}`);
  if (!existsSync(path)) return undefined;
  const bytes = new Uint8Array(readFileSync(path));
  const source = {name: file, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer)};
  const {document} = await importFiles([source], options);
  if (!document?.commitments?.length) throw new Error(`Nothing was imported from ${file}.`);
  return {name, lang, today, document, commitments: fullest(document.commitments)};
}

/** By name; undefined where the data are not there. */
export const realSamples = (): readonly (readonly [string, () => Promise<Sample | undefined>])[] =>
  SOURCES.map((source) => [source.name, () => read(source)] as const);
