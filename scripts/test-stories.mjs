// Run `storybook build` first. Arguments narrow it: `node scripts/test-stories.mjs loading`.
// Opens every story of the static Storybook, waits for its play function, and fails on errors or axe violations. The
// stories of one component share a page, as in Storybook itself: loading it costs more than most stories. After a failure
// the next one gets a new page.
import {readFile} from 'node:fs/promises';
import {puppeteerCore as puppeteer} from '@web/test-runner-chrome';
import {findBrowser} from './browser.mjs';
import {serve} from './static-server.mjs';

const dir = 'storybook-static';
const {entries} = JSON.parse(await readFile(`${dir}/index.json`, 'utf8'));
const wanted = process.argv.slice(2);
const all = Object.values(entries).filter(({id}) => !wanted.length || wanted.some((part) => id.includes(part)));
if (all.length === 0) throw new Error(`${dir} has no story${wanted.length ? ` of ${wanted.join(' or ')}` : ''}.`);

/** What one page shows, one after the other: the stories of a component, or one page of documents. */
const groups = new Map();
for (const entry of all) {
  const key = entry.type === 'docs' ? entry.id : entry.title;
  groups.set(key, [...(groups.get(key) ?? []), entry]);
}

/** Runs in the page before Storybook: writes down how each story ended, by its id. */
function listen() {
  window.__ended = {};
  let channel;
  let error = '';
  const end = (id, result) => {
    window.__ended[id] ??= {error, violations: [], ...result};
  };
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (given) => {
      channel = given;
      let current = '';
      channel.on('storyPrepared', ({id}) => {
        current = id;
        error = '';
      });
      const FAILURES = [
        'storyThrewException',
        'playFunctionThrewException',
        'unhandledErrorsWhilePlaying',
        'storyErrored',
      ];
      for (const name of [...FAILURES, 'storyMissing'])
        channel.on(name, (e) => {
          error ||= `${name}: ${e?.message ?? e?.title ?? JSON.stringify(e)}`;
          // After these no story is finished.
          if (['storyThrewException', 'storyErrored', 'storyMissing'].includes(name)) end(current, {a11y: true});
        });
      channel.on('storyFinished', ({storyId, reporters}) => {
        const a11y = reporters?.find(({type}) => type === 'a11y');
        const violations = (a11y?.result?.violations ?? []).map(
          ({id, help, nodes}) => `${id}: ${help} [${nodes.map(({target}) => target.join(' ')).join(', ')}]`,
        );
        end(storyId, {a11y: Boolean(a11y), violations});
      });
    },
  });
}

const server = await serve(dir);
const browser = await puppeteer.launch(await findBrowser());
let failed = 0;

const goto = (page, {id, type}) =>
  page.goto(`${server.url}/iframe.html?id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}`, {waitUntil: 'load'});

/** Has the page that is open show another story. */
const change = (page, {id}) =>
  page.evaluate((storyId) => {
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', {storyId, viewMode: 'story'});
  }, id);

/** What is wrong with the story that the page shows. */
async function faultsOf(page, {id, type}) {
  if (type === 'docs') {
    await page.waitForFunction('document.querySelector("#storybook-docs h1")', {timeout: 20_000});
    return [];
  }
  await page.waitForFunction((one) => window.__ended[one], {timeout: 20_000}, id);
  const {error, violations, a11y} = await page.evaluate((one) => window.__ended[one], id);
  // A tree-shaken component leaves an unknown element behind that passes everything: refuse it.
  const unknown = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll('#storybook-root :not(:defined)')].map((e) => e.localName)),
  ]);
  return [
    ...(error ? [error] : []),
    ...violations.map((violation) => `a11y ${violation}`),
    ...(unknown.length ? [`not defined: ${unknown.join(', ')}`] : []),
    ...(a11y ? [] : ['the a11y addon reported nothing']),
  ];
}

async function run(page, stories) {
  let isOpen = false;
  for (const entry of stories) {
    const errors = [];
    const hear = (error) => errors.push(`page error: ${error.message ?? error}`);
    page.on('pageerror', hear);
    try {
      await (isOpen ? change : goto)(page, entry);
      errors.push(...(await faultsOf(page, entry)));
    } catch (error) {
      errors.push(error.message);
    }
    page.off('pageerror', hear);
    isOpen = errors.length === 0;
    if (isOpen) continue;
    failed++;
    console.log(`FAIL ${entry.id}: ${errors.join(' | ')}`);
  }
}

try {
  const queue = [...groups.values()];
  await Promise.all(
    [1, 2].map(async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.evaluateOnNewDocument(listen);
      for (let stories; (stories = queue.shift());) await run(page, stories);
    }),
  );
} finally {
  await browser.close();
  server.close();
}
console.log(`${all.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
