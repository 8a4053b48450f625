// Extra Web Test Runner commands for the Chrome DevTools Protocol launchers (chromeLauncher / puppeteerLauncher).
// `emulateMedia` of @web/test-runner-commands only knows media, colorScheme and reducedMotion for puppeteer.
import {basename} from 'node:path';
import {build} from 'vite';
import {fromRoot} from './widgets.mjs';

const sessions = new WeakMap();
const cdpFor = async (page) => {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
};

export function cdpMediaPlugin() {
  return {
    name: 'cdp-media',
    async executeCommand({command, payload, session}) {
      if (command !== 'cdp-media' && command !== 'cdp-ax') return undefined;
      // The tests of other browsers ask for nothing but the reset (test/helpers/emulate.ts).
      if (session.browser.name !== 'Chromium') return {};
      const cdp = await cdpFor(session.browser.getPage(session.id));
      if (command === 'cdp-ax') {
        const {nodes} = await cdp.send('Accessibility.getFullAXTree');
        const byId = new Map(nodes.map((node) => [node.nodeId, node]));
        const inOrder = (node) => [
          ...(node.ignored ? [] : [{role: node.role?.value ?? '', name: node.name?.value ?? ''}]),
          ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? inOrder(byId.get(id)) : [])),
        ];
        return nodes.slice(0, 1).flatMap(inOrder);
      }
      // One call replaces everything emulated before it: an empty payload is the reset.
      await cdp.send('Emulation.setEmulatedMedia', {
        media: payload?.media ?? '',
        features: Object.entries(payload?.features ?? {}).map(([name, value]) => ({name, value})),
      });
      return {};
    },
  };
}

/** Lists every skipped test at the end, with the browser and the reason that the test gave (test/helpers/skip.ts). */
export function skippedTests() {
  const reasons = new Map();
  const keyOf = (session, title) => `${session.id} ${title}`;
  const skipped = ({tests = [], suites = []}) => [...tests.filter((test) => test.skipped), ...suites.flatMap(skipped)];
  return {
    plugin: {
      name: 'skip-reason',
      executeCommand({command, payload, session}) {
        if (command !== 'skip-reason') return undefined;
        reasons.set(keyOf(session, payload.test), payload.reason);
        return true;
      },
    },
    reporter: {
      stop({sessions}) {
        const lines = sessions.flatMap((session) =>
          skipped(session.testResults ?? {}).map(({name}) => {
            const reason = reasons.get(keyOf(session, name)) ?? 'no reason given';
            return `${session.browser.name}: ${reason}: ${basename(session.testFile, '.test.ts')}, “${name}”`;
          }),
        );
        if (lines.length)
          console.log(
            `Skipped:\n${lines
              .sort()
              .map((line) => `  ${line}`)
              .join('\n')}\n`,
          );
      },
    },
  };
}

/**
 * Libraries that are no modules, as modules: the runner serves files as they are, and browsers know modules only.
 * @param {string[]} names
 */
export const asModules = (...names) => {
  const made = new Map();
  const make = async (name) => {
    // A bundler does not know what a library exports that is no module; Node does.
    const exported = Object.keys(await import(name)).filter((key) => !/\W|^default$/.test(key));
    const [{output}] = [
      await build({
        configFile: false,
        logLevel: 'warn',
        root: fromRoot('.'),
        publicDir: false,
        // Code as it was written: esbuild, through which the runner sends it, takes some minified code for another.
        resolve: {mainFields: ['module', 'main']},
        plugins: [
          {
            name: 'entry',
            enforce: 'pre',
            resolveId: (id) => (id.endsWith('virtual:library') ? '\0library' : undefined),
            load: (id) =>
              id === '\0library' ? `export {${exported.join() || 'default'}} from ${JSON.stringify(name)};` : undefined,
          },
        ],
        build: {write: false, lib: {entry: 'virtual:library', formats: ['es'], fileName: 'library'}},
      }),
    ].flat();
    return output[0].code;
  };
  return {
    name: 'as-modules',
    resolveImport: ({source}) => (names.includes(source) ? `/__libraries/${source}.js` : undefined),
    serve: async ({path}) => {
      const name = /^\/__libraries\/(.*)\.js$/.exec(path)?.[1];
      if (!names.includes(name)) return undefined;
      if (!made.has(name)) made.set(name, make(name));
      return {body: await made.get(name), type: 'js'};
    },
  };
};
