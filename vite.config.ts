import {defineConfig, type Plugin} from 'vite';
import {docPage, documents} from './scripts/doc-pages.mjs';
import {filesUnder, frameModules, fromRoot, readJson, widgetModules, widgets} from './scripts/widgets.mjs';

// `vite`       -> the demo pages from the sources, with the addresses they have after a build
// `vite build` -> dist/**, one file per source file, dependencies left outside
// scripts/build.mjs calls the second and adds what one configuration cannot do (dist/cdn, themes, schema).

/**
 * The demo pages name the files a webmaster copies (../dist/cdn/ogp-widgets.js). While developing, the same addresses
 * answer with the sources, so that the pages need no second version of their script tags.
 */
const distFromSources = (): Plugin => ({
  name: 'dist-from-sources',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [path = '/', query] = (request.url ?? '/').split('?');
      const answer = (type: string, body: string) => {
        response.setHeader('content-type', type);
        response.setHeader('cache-control', 'no-cache');
        response.end(body);
      };
      if (path === '/') {
        response.writeHead(302, {location: '/demo/'}).end();
        return;
      }
      const script = /^\/dist\/cdn\/([\w-]+)(?:\.\w+)?\.js$/.exec(path)?.[1];
      if (script) {
        const modules = frameModules[script] ?? (widgets().includes(script) ? widgetModules(script) : ['src/cdn.ts']);
        answer('text/javascript', modules.map((file) => `import '/${file}';\nexport * from '/${file}';\n`).join(''));
        return;
      }
      const tool = /^\/dist\/tools\/builder\/(page|read-worker)\.js$/.exec(path)?.[1];
      if (tool) {
        answer('text/javascript', `import '/src/tools/builder/${tool}.ts';\n`);
        return;
      }
      const document = /^\/(docs\/[\w/-]+)\.html$/.exec(path)?.[1];
      if (document && documents().includes(`${document}.md`)) {
        answer('text/html; charset=utf-8', docPage(`${document}.md`));
        return;
      }
      if (/^\/dist\/cdn\/embed\.(html|css)$/.test(path)) {
        request.url = path.replace('/dist/cdn/', '/src/embed/') + (query === undefined ? '' : `?${query}`);
      }
      const theme = /^\/dist\/themes\/([\w-]+)\.css$/.exec(path)?.[1];
      if (theme) {
        server.ssrLoadModule('/src/themes/bridges.ts').then(
          (bridges) => answer('text/css', (bridges.bridgeCss as (name: string) => string)(theme)),
          (error: unknown) => next(error),
        );
        return;
      }
      if (/^\/dist\/(schema\/|ogp-widgets\.css$)/.test(path)) {
        request.url = path.replace('/dist/', '/src/') + (query === undefined ? '' : `?${query}`);
      }
      next();
    });
  },
});

/** The decorator helper is a virtual module; a name without a version in it keeps the published file list stable. */
const fileName = ({name}: {name: string}) =>
  `${name.includes('oxc-project') ? `_helpers/${name.split('/').pop() ?? ''}` : name}.js`;

const {dependencies} = readJson('package.json') as {dependencies: Record<string, string>};

export default defineConfig(({command}) => ({
  root: fromRoot('.'),
  publicDir: false,
  // A missing file must be a 404 here as it is on a real server, not the first page again.
  appType: 'mpa',
  plugins: command === 'serve' ? [distFromSources()] : [],
  // Found only when a reader asks for a calendar file, it would load the page anew.
  // The small apps have dependencies of their own.
  optimizeDeps: {include: ['ics'], entries: ['demo/*.html']},
  server: {host: '127.0.0.1', port: 5173},
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: {
      // Every source file is an entry: what package.json exports by pattern is then there without a list.
      entry: Object.fromEntries(
        filesUnder('src')
          .filter((file) => /(?<!\.d)\.ts$/.test(file))
          .map((file) => [file.slice('src/'.length, -'.ts'.length), fromRoot(file)]),
      ),
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}($|/)`))],
      output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: fileName},
    },
  },
}));
