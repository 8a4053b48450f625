// What both benchmarks run: sources made into one file, served from memory so that a build meanwhile changes nothing.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {build} from 'vite';
import {filesUnder, fromRoot} from '../scripts/widgets.mjs';

/** Everything that visitors load, as it was built. */
export const built = () =>
  filesUnder('dist/cdn')
    .filter((file) => file.endsWith('.js'))
    .map((file) => [`/${file}`, readFileSync(fromRoot(file))]);

/** Makes one file of a module. @param {string} source @param {boolean} [minify] */
export async function bundle(source, minify = true) {
  const virtual = {
    name: 'virtual',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('virtual:bench') ? '\0bench' : undefined),
    load: (id) => (id === '\0bench' ? source : undefined),
  };
  const [{output}] = [
    await build({
      configFile: false,
      logLevel: 'error',
      root: fromRoot('.'),
      publicDir: false,
      plugins: [virtual],
      build: {
        write: false,
        target: 'es2022',
        minify,
        lib: {entry: 'virtual:bench', formats: ['es'], fileName: 'bench'},
        rolldownOptions: {
          output: {
            codeSplitting: false,
            minify: minify && {compress: true, mangle: {toplevel: true}, codegen: true},
            comments: false,
          },
        },
      },
    }),
  ].flat();
  return Buffer.from(output[0].code);
}

const TYPES = {'.js': 'text/javascript', '.mjs': 'text/javascript'};

/** Serves files by their path. @param {Map<string, Buffer>} files */
export async function serveFiles(files) {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://x');
    const body = files.get(pathname);
    response.writeHead(body ? 200 : 404, {'content-type': TYPES[extname(pathname)] ?? 'text/html'}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
