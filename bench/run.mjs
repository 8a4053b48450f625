// `npm run bench [-- rounds]`: the widgets against a plain custom element and a plain Lit element with the same content.
// Needs `npm run build`. Interleaved rounds, a fresh browser context each; figures are paired by round, so that what the
// machine does besides cancels out. CPU is the thread time that the browser itself counts for the page's main thread
// (TaskDuration); time to paint is the wall clock.
// Prints tables of Markdown; bench/RESULTS.md has the last ones that were read with care.
//   node bench/run.mjs 8 --profile     also where 1,000 of our cards spend their time
import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {puppeteerCore as puppeteer} from '@web/test-runner-chrome';
import {findBrowser} from '../scripts/browser.mjs';
import {fromRoot} from '../scripts/widgets.mjs';
import {built, bundle, serveFiles} from './bundle.mjs';
import {interval, median} from './stats.mjs';

const rounds = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 12);
if (!existsSync(fromRoot('dist/cdn/ogp-widgets.js'))) {
  console.error('dist/cdn/ is empty: run "npm run build" first.');
  process.exit(1);
}

const files = new Map(built());

const KINDS = {card: 'Card', timeline: 'Timeline', scale: 'Scale'};
/** A plain implementation, bundled and minified as ours is. */
const plain = (name, kinds) =>
  bundle(
    kinds
      .map(
        (kind) =>
          `import {${KINDS[kind]}} from '/bench/${name}.mjs'; customElements.define('x-${kind}', ${KINDS[kind]});`,
      )
      .join('\n'),
  );
for (const name of ['vanilla', 'lit']) {
  for (const kind of Object.keys(KINDS)) files.set(`/${name}/${kind}.js`, await plain(name, [kind]));
  files.set(`/${name}/all.js`, await plain(name, Object.keys(KINDS)));
}
for (const name of ['page', 'content']) files.set(`/bench/${name}.mjs`, readFileSync(fromRoot(`bench/${name}.mjs`)));
files.set(
  '/',
  Buffer.from(
    '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>bench</title><body>',
  ),
);

const server = await serveFiles(files);

// Bytes ------------------------------------------------------------------------------------------------------------
const brotli = (path) => {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file) || !files.has(file)) return;
    seen.add(file);
    for (const [, next] of files
      .get(file)
      .toString()
      .matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)/g))
      visit(new URL(next, `${server.url}${file}`).pathname);
  };
  visit(path);
  return [...seen].reduce(
    (sum, file) => sum + brotliCompressSync(files.get(file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length,
    0,
  );
};
/** All in one file, as the others are: `ogp-widgets.js` only loads what a page uses. */
const OURS = {card: 'commitment-card', timeline: 'milestone-timeline', scale: 'rating-scale', all: 'ogp-widgets.en'};
const scriptOf = (name, kind) =>
  name === 'ours' ? `/dist/cdn/${OURS[kind]}.js` : `/${name.replace('-cv', '')}/${kind}.js`;
/** `lit-cv`: where there are many, also with `content-visibility`, as our cards have it. */
const NAMES = ['ours', 'vanilla', 'lit'];
const namesOf = ({n}) => (n > 1 ? [...NAMES, 'lit-cv'] : NAMES);
const kib = (bytes) => (bytes / 1024).toFixed(2);
console.log('| KiB, Brotli 11 | ours | plain custom element | plain Lit |\n|---|---:|---:|---:|');
for (const kind of [...Object.keys(KINDS), 'all'])
  console.log(`| ${kind} | ${NAMES.map((name) => kib(brotli(scriptOf(name, kind)))).join(' | ')} |`);

// Time -------------------------------------------------------------------------------------------------------------
/** `cold` counts the script, too; `shared` puts our elements into one `ogp-data`, as pages with many do. */
const JOBS = [
  {label: 'one card, with its script', kind: 'card', n: 1, cold: true},
  {label: 'one timeline of 6, with its script', kind: 'timeline', n: 1, cold: true},
  {label: 'one scale, with its script', kind: 'scale', n: 1, cold: true},
  {label: '1,000 cards, one ogp-data', kind: 'card', n: 1000, shared: true},
  {label: '1,000 cards, data each', kind: 'card', n: 1000},
  {label: 'update of one of 1,000', kind: 'card', n: 1000, shared: true, update: true},
];
const launch = await findBrowser();
const browser = await puppeteer.launch({...launch, args: [...launch.args, '--js-flags=--expose-gc']});

async function one(name, job, onPage) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 900});
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.goto(server.url);
    const script = scriptOf(name, job.shared && name === 'ours' ? 'all' : job.kind);
    const call = (what, options) =>
      page.evaluate(
        `import('/bench/page.mjs').then((page) => page.${what}(${JSON.stringify({name, shared: false, ...job, ...options})}))`,
      );
    await page.evaluate(`import('/bench/page.mjs')`);
    if (!job.cold) await page.evaluate(`import('${script}')`);
    if (job.update) await call('mount');
    await page.evaluate('gc(); new Promise((done) => setTimeout(done, 100))');
    const cpu = async () =>
      (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration').value * 1000;
    await onPage?.start(cdp);
    const before = await cpu();
    const wall = job.update ? await call('update') : await call('mount', {script: job.cold ? script : undefined});
    // What comes in the wake of the first paint counts, too.
    await page.evaluate('new Promise((done) => setTimeout(done, 150))');
    const after = await cpu();
    await onPage?.stop(cdp);
    const lost = job.update ? [] : await call('missing');
    if (lost.length)
      throw new Error(`${name}, ${job.label}: ${lost.length} facts are missing: ${lost.slice(0, 5).join(' | ')}`);
    return {wall, cpu: after - before};
  } finally {
    await context.close();
  }
}

const started = Date.now();
const results = JOBS.map((job) => Object.fromEntries(namesOf(job).map((name) => [name, []])));
for (let round = -1; round < rounds; round++)
  for (const [index, job] of JOBS.entries()) {
    const names = namesOf(job);
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round + names.length) % names.length];
      const figures = await one(name, job);
      if (round >= 0) results[index][name].push(figures); // one round to warm up
    }
  }

const ratio = (list, other, key) => {
  if (!other) return '–';
  const {mid, low, high} = interval(list.map((figures, i) => figures[key] / other[i][key]));
  return `**${mid.toFixed(2)}** [${low.toFixed(2)}, ${high.toFixed(2)}]`;
};
const table = (head, rowOf) =>
  console.log(
    [
      `\n| ${head.join(' | ')} |`,
      `|---|${'---:|'.repeat(head.length - 1)}`,
      ...JOBS.map(({label}, index) => `| ${[label, ...rowOf(results[index])].join(' | ')} |`),
    ].join('\n'),
  );
for (const [key, title] of [
  ['cpu', 'CPU of ours against'],
  ['wall', 'time to paint of ours against'],
])
  table([title, 'plain custom element', 'plain Lit', 'plain Lit with content-visibility'], ({ours, ...others}) =>
    ['vanilla', 'lit', 'lit-cv'].map((name) => ratio(ours, others[name], key)),
  );
table(['CPU on this machine, ms', 'ours', 'plain custom element', 'plain Lit', '… with content-visibility'], (row) =>
  ['ours', 'vanilla', 'lit', 'lit-cv'].map((name) =>
    row[name] ? median(row[name].map(({cpu}) => cpu)).toFixed(1) : '–',
  ),
);
console.log(
  `\n${rounds} rounds in ${((Date.now() - started) / 1000).toFixed(0)} s; all facts found in every implementation.`,
);

if (process.argv.includes('--profile')) {
  // From the sources, not minified, so that functions have their names.
  files.set('/dist/cdn/ogp-widgets.en.js', await bundle("import '/src/define.ts'", false));
  files.set('/dist/cdn/commitment-card.js', files.get('/dist/cdn/ogp-widgets.en.js'));
  for (const job of JOBS.filter(({n, update}) => n > 1 && !update)) {
    let profile;
    await one('ours', job, {
      start: async (cdp) => {
        await cdp.send('Profiler.enable');
        await cdp.send('Profiler.setSamplingInterval', {interval: 200});
        await cdp.send('Profiler.start');
      },
      stop: async (cdp) => ({profile} = await cdp.send('Profiler.stop')),
    });
    const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    const parents = new Map(profile.nodes.flatMap(({id, children = []}) => children.map((child) => [child, id])));
    const nameOf = ({callFrame: {functionName, lineNumber}}) => functionName || `anonymous:${lineNumber + 1}`;
    const self = new Map();
    const inclusive = new Map();
    let total = 0;
    profile.samples.forEach((id, i) => {
      const time = profile.timeDeltas[i];
      const name = nameOf(nodes.get(id));
      if (name === '(idle)') return;
      const add = (map, key) => map.set(key, (map.get(key) ?? 0) + time);
      total += time;
      add(self, name);
      const stack = new Set();
      for (let at = id; at !== undefined; at = parents.get(at)) stack.add(nameOf(nodes.get(at)));
      for (const caller of stack) add(inclusive, caller);
    });
    console.log(`\n${job.label}: ${(total / 1000).toFixed(0)} ms busy`);
    for (const [title, map] of [
      ['self', self],
      ['with all it calls', inclusive],
    ]) {
      const top = [...map].sort(([, a], [, b]) => b - a).slice(0, 40);
      console.log(`${title}: ${top.map(([key, time]) => `${key} ${((100 * time) / total).toFixed(1)} %`).join(', ')}`);
    }
  }
}
await browser.close();
server.close();
