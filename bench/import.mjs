// `npm run bench:import` after `npm run build`: rows per second of an import beside those of the CSV library alone on the
// same bytes, both in one process, in turns. The file is OGP's database of 2024 where it lies beside the repository (it
// is not ours to publish), else the fixture of the tests, many times. Writes bench/IMPORT-RESULTS.md.
//   node bench/import.mjs [rounds]
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import Papa from 'papaparse';
import {importFiles} from '../dist/tools/importer/import-files.js';
import {documentPieces} from '../dist/tools/importer/write-document.js';
import {interval, median} from './stats.mjs';

const [rounds = 21] = process.argv.slice(2).map(Number);
const read = (path) => readFileSync(new URL(path, import.meta.url));
const REAL = '../../shared/data/ogp-database-2024.csv';
const real = existsSync(new URL(REAL, import.meta.url));

/** The rows of the fixture so often, below its headings. */
function repeated(times) {
  const [head, ...rows] = Papa.parse(read('../test/tools/importer/fixtures/ogp-2024.csv').toString()).data;
  const body = rows.filter((row) => row.length > 1);
  return Buffer.from(Papa.unparse([head, ...Array.from({length: times}, () => body).flat()]));
}
const bytes = new Uint8Array(real ? read(REAL) : repeated(200));
const source = {name: 'ogp.csv', size: bytes.length, arrayBuffer: async () => bytes.slice().buffer};
const rows = Papa.parse(new TextDecoder().decode(bytes)).data.filter((row) => row.length > 1).length - 1;

const IMPLS = {
  'papaparse alone': () => Papa.parse(new TextDecoder().decode(bytes)).data.length,
  'papaparse, then an object for each row': () =>
    Papa.parse(new TextDecoder().decode(bytes), {header: true, skipEmptyLines: true}).data.length,
  import: async () => (await importFiles([source])).document.commitments.length,
  'import, and the JSON written': async () => {
    let length = 0;
    for (const piece of documentPieces((await importFiles([source])).document)) length += piece.length;
    return length;
  },
};

/** An officer's own table, with headings in people's words: its columns have to be recognised as well. */
const OWN = 2000;
const own = new TextEncoder().encode(
  [
    'No.;Commitment;What we will do;Lead department;Start date;End date;Status;% done;My own column',
    ...Array.from(
      {length: OWN},
      (_, at) =>
        `${at};Open data portal ${at};We publish dataset ${at} on the portal.;Ministry of Finance;2024-01-01;31/12/2025;In progress;${at % 100}%;x${at}`,
    ),
  ].join('\n'),
);
const ownSource = {name: 'tracker.csv', size: own.length, arrayBuffer: async () => own.slice().buffer};

const results = new Map(Object.keys(IMPLS).map((name) => [name, []]));
for (let round = -3; round < rounds; round++)
  for (const [name, run] of Object.entries(IMPLS)) {
    // Time of the processor, garbage collection included: others who wait for it do not count.
    const start = process.cpuUsage();
    await run();
    const {user, system} = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    // The first rounds only warm the machine up.
    if (round >= 0) results.get(name).push(seconds);
  }

const ofOwn = [];
for (let round = -3; round < rounds; round++) {
  const start = process.cpuUsage();
  const {document} = await importFiles([ownSource]);
  const {user, system} = process.cpuUsage(start);
  if (document?.commitments?.length !== OWN) throw new Error('not every row of the tracker was imported');
  if (round >= 0) ofOwn.push((user + system) / 1e6);
}

const imported = await importFiles([source]);
if (imported.document.commitments.length !== rows) throw new Error('not every row was imported');
const alone = results.get('papaparse alone');
const line = ([name, seconds]) => {
  const {mid, low, high} = interval(seconds.map((one, index) => one / alone[index]));
  return `| ${name} | ${(1000 * median(seconds)).toFixed(0)} | ${Math.round(rows / median(seconds)).toLocaleString('en')} | ${mid.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}] |`;
};
const text = `# Rows per second of an import

${real ? "OGP's commitments database of 2024 (open-parliament subset)" : 'The fixture of the tests, 200 times'}: ${rows.toLocaleString('en')} rows, ${(bytes.length / 1e6).toFixed(1)} MB.
Median of ${rounds} rounds in turns, Node ${process.version}. Time of the processor, so that other work on the machine hardly counts; the
milliseconds are still this machine's (${cpus().length} cores). The ratio is to the library alone, paired by round, with a 95 % interval.

| | ms | rows per second | times papaparse alone |
|---|---:|---:|---:|
${[...results].map(line).join('\n')}

An import decodes and reads the file with the same library, then cleans every text, reads dates, checks each rating
against its scale, and keeps what the format has no member for; ${imported.report.issues.length.toLocaleString('en')} issues were reported. “An object for each row” is what the
library offers itself (\`header: true\`): no cleaning, no checks.

A tracker of an officer with ${OWN.toLocaleString('en')} rows and headings in people's words, recognised, read and checked: median
${median(ofOwn).toFixed(2)} s of the processor (aim: 1 s).
`;
writeFileSync(new URL('IMPORT-RESULTS.md', import.meta.url), text);
console.log(text);
