// Run `storybook build` first. Arguments narrow it: `node scripts/test-stories.mjs loading`.
// Opens every story of the static Storybook, waits for its play function, and fails on errors or axe violations.
import {readFile} from 'node:fs/promises';
import {puppeteerCore as puppeteer} from '@web/test-runner-chrome';
import {findBrowser} from './browser.mjs';
import {serve} from './static-server.mjs';

const dir = 'storybook-static';
const {entries} = JSON.parse(await readFile(`${dir}/index.json`, 'utf8'));
const wanted = process.argv.slice(2);
const stories = Object.values(entries).filter(({id}) => !wanted.length || wanted.some((part) => id.includes(part)));
if (stories.length === 0) throw new Error(`${dir} has no story${wanted.length ? ` of ${wanted.join(' or ')}` : ''}.`);
const server = await serve(dir);
const browser = await puppeteer.launch(await findBrowser());
let failed = 0;
async function run(entry, page) {
  const errors = [];
  const onErr = (e) => errors.push(`page error: ${e.message ?? e}`);
  page.on('pageerror', onErr);
  const view = entry.type === 'docs' ? 'docs' : 'story';
  await page.goto(`${server.url}/iframe.html?id=${entry.id}&viewMode=${view}`, {waitUntil: 'load'});
  let result;
  try {
    if (view === 'story') {
      await page.waitForFunction('window.__done', {timeout: 20_000});
      result = await page.evaluate('window.__done');
      if (result.error) errors.push(result.error);
      for (const v of result.violations) errors.push(`a11y ${v}`);
      // A tree-shaken component leaves an unknown element behind that passes everything: refuse it.
      const unknown = await page.evaluate(() => [
        ...new Set([...document.querySelectorAll('#storybook-root :not(:defined)')].map((e) => e.localName)),
      ]);
      if (unknown.length) errors.push(`not defined: ${unknown.join(', ')}`);
      if (!result.a11y) errors.push('the a11y addon reported nothing');
    } else {
      await page.waitForFunction('document.querySelector("#storybook-docs h1")', {timeout: 20_000});
    }
  } catch (e) {
    errors.push(e.message);
  }
  page.off('pageerror', onErr);
  if (errors.length === 0) return;
  failed++;
  console.log(`FAIL ${entry.id}: ${errors.join(' | ')}`);
}
try {
  const queue = [...stories];
  await Promise.all(
    [1, 2].map(async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.evaluateOnNewDocument(() => {
        let channel;
        Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
          configurable: true,
          get: () => channel,
          set: (c) => {
            channel = c;
            let error = '';
            for (const ev of [
              'storyThrewException',
              'playFunctionThrewException',
              'unhandledErrorsWhilePlaying',
              'storyErrored',
              'storyMissing',
            ])
              c.on(ev, (e) => (error ||= `${ev}: ${e?.message ?? e?.title ?? JSON.stringify(e)}`));
            c.on('storyFinished', ({status, reporters}) => {
              const a11y = reporters?.find((r) => r.type === 'a11y');
              window.__done = {
                status,
                error,
                a11y: !!a11y,
                violations: (a11y?.result?.violations ?? []).map(
                  (v) => `${v.id}: ${v.help} [${v.nodes.map((n) => n.target.join(' ')).join(', ')}]`,
                ),
              };
            });
            for (const ev of ['storyThrewException', 'storyErrored', 'storyMissing'])
              c.on(ev, () => (window.__done ??= {status: 'error', error, a11y: true, violations: []}));
          },
        });
      });
      for (let e; (e = queue.shift());) await run(e, page);
    }),
  );
} finally {
  await browser.close();
  server.close();
}
console.log(`${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
