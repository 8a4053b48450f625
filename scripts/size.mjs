// `npm run size` after a build: what a visitor downloads, compressed as servers do it at best (Brotli 11). A file counts
// with everything it imports at once; what comes later, when needed, is listed apart. Fails over size-budgets.json (KiB),
// and where the README's table says something else. `npm run size -- --write` brings the table up to date.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, posix} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {isVersioned} from './release.mjs';
import {filesUnder, fromRoot, readJson} from './widgets.mjs';

const budgets = readJson('size-budgets.json');
const DIR = 'dist/cdn';
const compressed = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const files = new Map(
  filesUnder(DIR)
    .filter((path) => path.endsWith('.js'))
    .map((path) => {
      const text = readFileSync(fromRoot(path), 'utf8');
      const imports = [...text.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)/g)].map(([, name]) =>
        posix.join(dirname(path), name),
      );
      return [path, {bytes: Buffer.byteLength(text), brotli: compressed(text), imports}];
    }),
);
if (files.size === 0) {
  console.error(`${DIR} is empty: run "npm run build" first.`);
  process.exit(1);
}

/** @param {string} path @param {Set<string>} seen */
const atOnce = (path, seen = new Set()) => {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const next of files.get(path)?.imports ?? []) atOnce(next, seen);
  return seen;
};
const kib = (bytes) => (bytes / 1024).toFixed(2).padStart(7);
let over = 0;
/** By the names that budgets and the README use. */
const measured = new Map();
const row = (path, budget, name = path.slice(DIR.length + 1), paths = [...atOnce(path)]) => {
  const closure = paths.map((name) => files.get(name)).filter(Boolean);
  const brotli = closure.reduce((sum, file) => sum + file.brotli, 0);
  const bad = budget !== undefined && brotli > budget * 1024;
  if (bad) over++;
  measured.set(name, brotli / 1024);
  const note = budget === undefined ? '' : `  of ${String(budget).padStart(2)}${bad ? '  OVER' : ''}`;
  console.log(
    `${kib(brotli)}  ${kib(closure.reduce((sum, file) => sum + file.bytes, 0))}  ${path.slice(DIR.length + 1)}${note}`,
  );
};

// The copies under names with a version are the same again.
const isEntry = (path) => !path.slice(DIR.length + 1).includes('/') && !isVersioned(path);

console.log('KiB br11      raw  file, with all it imports at once');
for (const path of [...files.keys()].filter(isEntry)) row(path, budgets[path.slice(DIR.length + 1)]);
// What a page loads through ogp-widgets.js: the entry, and the parts of the elements that stand on it.
console.log('                   pages with ogp-widgets.js and');
const {elements} = readJson(`${DIR}/integrity.json`);
for (const name of Object.keys(budgets).filter((key) => key.includes(' + '))) {
  const [entry, ...tags] = name.split(' + ');
  const parts = tags.flatMap((tag) => elements[`ogp-${tag}`]).map((file) => `${DIR}/${file}`);
  const needed = new Set([`${DIR}/${entry}`, ...parts].flatMap((path) => [...atOnce(path)]));
  row(`${DIR}/${tags.join(' + ')}`, budgets[name], name, [...needed]);
}
console.log('                   loaded later, when needed');
for (const path of [...files.keys()].filter((name) => name.slice(DIR.length + 1).includes('/'))) row(path);
const languages = [...files].filter(([path]) => path.startsWith(`${DIR}/locales/`));
measured.set('locales/', Math.max(...languages.map(([, {brotli}]) => brotli)) / 1024);
for (const name of Object.keys(budgets)) {
  if (existsSync(fromRoot(`${DIR}/${name.split(' + ')[0]}`))) continue;
  over++;
  console.error(`${name} has a budget and was not built.`);
}
const writes = process.argv.includes('--write');
const readme = readFileSync(fromRoot('README.md'), 'utf8');
const updated = readme.replace(/^(\| `([^`]+)`[^|]*\| )([\d.]+)( \|)$/gm, (line, start, name, stated, end) => {
  const size = measured.get(name);
  if (size !== undefined && (writes || Math.abs(size - Number(stated)) <= 0.25))
    return writes ? `${start}${size.toFixed(1)}${end}` : line;
  over++;
  console.error(`README.md says ${stated} KiB for ${name}; it is ${size?.toFixed(1) ?? 'not built'}.`);
  return line;
});
if (updated !== readme) writeFileSync(fromRoot('README.md'), updated);
console.log(over ? `${over} over budget, missing or stale` : 'all within budget');
process.exitCode = over ? 1 : 0;
