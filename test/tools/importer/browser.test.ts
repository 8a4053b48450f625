import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {build} from 'vite';
import {fromRoot} from '../../../scripts/widgets.mjs';
import {launch, openSite, visit, type Browser, type Site} from '../../contract/visit.js';
import {importFiles} from '../../../src/tools/importer/import-files.js';
import {fileOf} from './files.js';

const FOLDER = 'node_modules/.cache/ogp-importer';
const FILES = {
  'ogp-2024.csv': 'test/tools/importer/fixtures/ogp-2024.csv',
  'us-plan.json': 'test/tools/importer/fixtures/us-plan.json',
  'template.xlsx': 'docs/templates/template.xlsx',
} as const;

/** What a page would have: the importer and its report, bundled for browsers. */
const ENTRY = `
export {importFiles} from '../../../src/tools/importer/import-files.js';
export {reportText, toReportView} from '../../../src/tools/importer/report-view.js';
export {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
`;

describe('the importer in a browser', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    mkdirSync(fromRoot(FOLDER), {recursive: true});
    writeFileSync(fromRoot(`${FOLDER}/entry.ts`), ENTRY);
    await build({
      root: fromRoot(FOLDER),
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: fromRoot(`${FOLDER}/out`),
        emptyOutDir: true,
        target: 'es2022',
        lib: {entry: fromRoot(`${FOLDER}/entry.ts`), formats: ['es'], fileName: 'importer'},
      },
    });
    site = await openSite();
    site.answers.set('/', {body: '<!doctype html><title>Import</title>'});
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    site?.close();
    rmSync(fromRoot(FOLDER), {recursive: true, force: true});
  });

  it('needs nothing of Node', () => {
    const names = readdirSync(fromRoot(`${FOLDER}/out`)).filter((name) => name.endsWith('.js'));
    assert.ok(names.length > 2, names.join());
    for (const name of names) {
      const code = readFileSync(fromRoot(`${FOLDER}/out/${name}`), 'utf8');
      assert.doesNotMatch(code, /\b(from|import\(?|require\()\s*["'](node:|fs|path|stream|buffer)/, name);
      assert.doesNotMatch(code, /__vite-browser-external/, name);
    }
  });

  it('makes the same of files as the command does, and unpacks workbooks only where there is one', async () => {
    const {page, faults, requests, close} = await visit(browser, `${site.origin}/`);
    const run = async (names: readonly string[]) =>
      (await page.evaluate(`(async () => {
        const {importFiles, reportText, toReportView, toolLocalizer} = await import('/${FOLDER}/out/importer.js');
        const files = await Promise.all(${JSON.stringify(names.map((name) => [name, FILES[name as keyof typeof FILES]]))}.map(
          async ([name, path]) => new File([await (await fetch('/' + path)).blob()], name)));
        const {document, report} = await importFiles(files);
        return {document, report: reportText(toReportView(report, await toolLocalizer('nl')))};
      })()`)) as {document: unknown; report: string};
    const here = async (names: readonly string[]) =>
      (await importFiles(names.map((name) => fileOf(readFileSync(fromRoot(FILES[name as keyof typeof FILES])), name))))
        .document;
    const texts = ['ogp-2024.csv', 'us-plan.json'];
    const first = await run(texts);
    assert.deepEqual(first.document, JSON.parse(JSON.stringify(await here(texts))));
    assert.match(first.report, /4 rijen: 3 gebruikt, 1 met kolomkoppen/);
    const before = requests.filter((url) => url.endsWith('.js'));
    assert.ok(!before.some((url) => /workbook-/.test(url)), before.join());
    const second = await run(['template.xlsx']);
    assert.deepEqual(second.document, JSON.parse(JSON.stringify(await here(['template.xlsx']))));
    assert.ok(requests.some((url) => /workbook-.*\.js$/.test(url)));
    assert.deepEqual(faults, []);
    await close();
  });
});
