// The same pages twice: with the files of dist/ as a webmaster puts them on a server, and with the sources.
import type {AddressInfo} from 'node:net';
import {build as bundle} from 'esbuild';
import {createServer} from 'vite';
import {filesUnder, fromRoot, readJson} from '../../scripts/widgets.mjs';
import type * as Rendering from '../helpers/rendering.js';
import {ensureBuilt} from './built.js';
import {launch, openSite, visit, type Browser, type Page} from './visit.js';

/** Where the scripts of a page come from. */
export type Origin = 'dist' | 'sources';

export interface Shipped {
  readonly browser: Browser;
  /** Opens a page of the same address, drawn to the end. */
  open: (origin: Origin, html: string) => Promise<{readonly page: Page; close: () => Promise<void>}>;
  close: () => Promise<void>;
}

/** `test/helpers/rendering.ts` as a script that any page can run. */
async function helpers(): Promise<string> {
  const {outputFiles} = await bundle({
    entryPoints: [fromRoot('test/helpers/rendering.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'rendering',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** The widgets that still wait for data, or for a part that comes late. */
const WAITING = `[...document.querySelectorAll('*')].filter((element) =>
  element.localName.startsWith('ogp-') && element.localName !== 'ogp-data' &&
  (!element.shadowRoot || element.matches(':state(loading)') || element.shadowRoot.querySelector('.skeleton, [aria-busy="true"]')))`;

/** Waits until all is drawn; says what is not. */
async function settle(page: Page): Promise<void> {
  try {
    await page.waitForFunction(`${WAITING}.length === 0`, {timeout: 60_000});
  } catch {
    const waiting = await page.evaluate(`${WAITING}.map(({outerHTML}) => outerHTML.slice(0, 120)).join('\n')`);
    throw new Error(`Not drawn after a minute:\n${String(waiting)}`);
  }
  await page.waitForNetworkIdle({idleTime: 400});
}

export async function openShipped(): Promise<Shipped> {
  await ensureBuilt();
  const pages = new Map<string, string>();
  const vite = await createServer({
    configFile: fromRoot('vite.config.ts'),
    logLevel: 'silent',
    cacheDir: fromRoot('node_modules/.vite-shipped'),
    server: {host: '127.0.0.1', port: 0, hmr: false, ws: false, watch: null},
    optimizeDeps: {entries: [], include: ['lit', 'lit/directives/*.js']},
    plugins: [
      {
        name: 'pages',
        configureServer: ({middlewares}) => {
          middlewares.use((request, response, next) => {
            const body = pages.get(request.url ?? '');
            if (body === undefined) next();
            else response.setHeader('content-type', 'text/html; charset=utf-8').end(body);
          });
        },
      },
    ],
  });
  await vite.listen();
  const site = await openSite();
  const {port} = vite.httpServer?.address() as AddressInfo;
  const origins: Readonly<Record<Origin, string>> = {
    dist: site.origin,
    sources: `http://127.0.0.1:${String(port)}`,
  };
  const browser = await launch();
  const before = await helpers();
  let count = 0;
  return {
    browser,
    open: async (origin, html) => {
      const path = `/shipped-${String(count++)}.html`;
      pages.set(path, html);
      site.answers.set(path, {body: html});
      const {page, close} = await visit(browser, origins[origin] + path, {before});
      await settle(page);
      await page.evaluate('rendering.drawAll()');
      return {page, close};
    },
    close: async () => {
      await browser.close();
      await vite.close();
      site.close();
    },
  };
}

/** Calls one of `test/helpers/rendering.ts` in a page. */
export const inPage = async <Name extends keyof typeof Rendering>(
  page: Page,
  name: Name,
  ...given: unknown[]
): Promise<Awaited<ReturnType<(typeof Rendering)[Name]>>> =>
  (await page.evaluate(`rendering.${name}(${given.map((one) => JSON.stringify(one)).join()})`)) as Awaited<
    ReturnType<(typeof Rendering)[Name]>
  >;

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {readonly name: string; readonly type?: {readonly text: string}}[];
}

/** The layouts of each element, by its name, as its documentation lists them. */
export function layoutsOf(): ReadonlyMap<string, readonly string[]> {
  const {modules} = readJson('custom-elements.json') as {
    modules: readonly {readonly declarations?: readonly Declaration[]}[];
  };
  const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  return new Map(
    elements.map(({tagName = '', attributes = []}) => {
      const text = attributes.find(({name}) => name === 'layout')?.type?.text ?? '';
      return [tagName, [...text.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word)] as const;
    }),
  );
}

/** The entries of dist/cdn/ for people to name in a page; their copies under names with a version are the same again. */
export const entries = (): string[] =>
  filesUnder('dist/cdn').filter((file) => /^dist\/cdn\/[a-z-]+(\.[a-z]+)*\.js$/.test(file));
