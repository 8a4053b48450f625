import {createServer} from 'node:http';
import {createReadStream, existsSync, statSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** Serves one folder on a free port of the loopback interface. */
export function serve(root) {
  return new Promise((resolve, reject) => {
    const server = createServer((req, res) => {
      let file = join(root, normalize(decodeURIComponent(new URL(req.url, 'http://x').pathname)));
      if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
      if (!existsSync(file)) return res.writeHead(404).end();
      res.writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream'});
      createReadStream(file).pipe(res);
    });
    server
      .once('error', reject)
      .listen(0, '127.0.0.1', () =>
        resolve({url: `http://127.0.0.1:${server.address().port}`, close: () => server.close()}),
      );
  });
}
