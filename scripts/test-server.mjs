// Answers for tests about the network: one row per case, on the test page's own origin and on a second one.
//   fetch('/__test/404.json')                                     a row of the table
//   fetch('/__test/slow.json?ms=300')                             rows may read their query
//   const other = await (await fetch('/__test/origin')).text()    the second origin, without CORS headers
//   fetch(`${other}/__test/ok.json?cors`)                         the same with them
//   fetch('/__test/shared/ogp-database-2024.csv')                a file of ../shared/data, 404 where there is none
//   fetch('/__test/rendered?element=commitment&form=plain&file=nl.json')  demo/data/nl.json as the server renders it
//   POST /__test/served                                           widgets as the server renders them (test/helpers/served.ts)
//   fetch('/__test/count?of=/__test/ok.json?run=7')               how often that address was asked for
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tsImport} from 'tsx/esm/api';
import {fromRoot} from './widgets.mjs';

const DOCUMENT = {
  lang: 'en',
  commitments: [{id: 'XX0001', title: 'A commitment from the network', milestones: [{title: 'First step'}]}],
};
const json = (body, status = 200, headers = {}) => ({
  status,
  body: JSON.stringify(body),
  headers: {'content-type': 'application/json', ...headers},
});
const error = (status) => ({
  status,
  body: `<!doctype html><title>${status}</title>`,
  headers: {'content-type': 'text/html'},
});

/** path -> answer. `wait` delays it (ms, Infinity for never); `cut` promises more bytes than come, then hangs up. */
const ROWS = {
  'ok.json': () => json(DOCUMENT),
  'commitment.json': () => json(DOCUMENT.commitments[0]),
  '401.json': () => error(401),
  '403.json': () => error(403),
  '404.json': () => error(404),
  '429.json': () => ({...error(429), headers: {'retry-after': '1'}}),
  '500.json': () => error(500),
  '503.json': () => error(503),
  'slow.json': (query) => ({...json(DOCUMENT), wait: Number(query.get('ms') ?? 500)}),
  'never.json': () => ({...json(DOCUMENT), wait: Infinity}),
  // A portal that answers its error page, or its login form, with 200.
  'html.json': () => ({
    status: 200,
    body: '<!doctype html><title>Sign in</title><h1>Sign in</h1>',
    headers: {'content-type': 'text/html'},
  }),
  'empty.json': () => ({status: 200, body: '', headers: {'content-type': 'application/json'}}),
  'no-content.json': () => ({status: 204, body: '', headers: {}}),
  'null.json': () => json(null),
  'list.json': () => json([]),
  'truncated.json': () => ({...json(DOCUMENT), body: JSON.stringify(DOCUMENT).slice(0, 60)}),
  'hangup.json': () => ({...json(DOCUMENT), cut: true}),
  'bom.json': () => ({...json(DOCUMENT), body: `\uFEFF${JSON.stringify(DOCUMENT)}`}),
  'text-plain.json': () => ({...json(DOCUMENT), headers: {'content-type': 'text/plain'}}),
  'latin1.json': () => ({
    ...json(DOCUMENT),
    body: Buffer.from('{"commitments":[{"id":"XX1","title":"Caf\u00e9"}]}', 'latin1'),
  }),
  'big.json': (query) => json({...DOCUMENT, padding: 'x'.repeat(Number(query.get('bytes') ?? 1_000_000))}),
  'redirect.json': () => ({status: 302, body: '', headers: {location: '/__test/ok.json'}}),
  // Each request gets another title: shows which of two answers is on the page.
  'echo.json': (query) => ({
    ...json({commitments: [{id: 'XX0002', title: query.get('title') ?? ''}]}),
    wait: Number(query.get('ms') ?? 0),
  }),
  // Fails until it was asked `fail` times, then answers: for "try again".
  'flaky.json': (query, asked) => ({
    ...(asked <= Number(query.get('fail') ?? 1) ? error(503) : json(DOCUMENT)),
    wait: Number(query.get('ms') ?? 0),
  }),
};

let server;
/** What the server makes of a demo file; other names in the query are attributes of the widget. */
async function rendered(query) {
  const {element, file, form, lang, src, theme, ...attributes} = Object.fromEntries(query);
  const {render} = await (server ??= tsImport('../src/tools/server/index.ts', import.meta.url));
  const data = JSON.parse(readFileSync(fromRoot(`demo/data/${file}`), 'utf8'));
  return (await render({data, widgets: {element, attributes}, form, lang, src, theme})).html;
}

/** The shadow root of each widget that is asked for, as the server renders it; null where it has nothing to render. */
async function served(widgets) {
  const {render, renderable, RenderError} = await (server ??= tsImport(
    '../src/tools/server/index.ts',
    import.meta.url,
  ));
  const known = await renderable();
  const shadowOf = async ({element, attributes, lang, data}) => {
    const own = Object.entries(attributes).filter(([name]) => known.get(element)?.includes(name));
    try {
      const {html} = await render({data, lang, widgets: {element, attributes: Object.fromEntries(own)}});
      return /<template shadowrootmode="open">([^]*)<\/template>/.exec(html)?.[1] ?? null;
    } catch (error) {
      if (error instanceof RenderError) return null;
      throw error;
    }
  };
  return JSON.stringify(await Promise.all(widgets.map(shadowOf)));
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

const counts = new Map();
let second;

function reply(request, response) {
  const url = new URL(request.url, 'http://test.invalid');
  const name = url.pathname.slice('/__test/'.length);
  const cors = url.searchParams.has('cors') ? {'access-control-allow-origin': '*'} : {};
  const send = ({status, body, headers, cut}) => {
    response.writeHead(status, {
      'cache-control': 'no-store',
      ...cors,
      ...headers,
      ...(cut ? {'content-length': Buffer.byteLength(body)} : {}),
    });
    if (!cut) return response.end(body);
    response.write(body.slice(0, 20));
    setTimeout(() => response.destroy(), 30);
  };
  const text = (body) => send({status: 200, body, headers: {'content-type': 'text/plain'}});
  if (name === 'origin') return text(second);
  if (name === 'rendered') return void rendered(url.searchParams).then(text, (error) => text(String(error)));
  if (name === 'served') {
    const fail = (error) => send({status: 500, body: String(error.stack), headers: {'content-type': 'text/plain'}});
    return void bodyOf(request).then(served).then(text, fail);
  }
  // The raw text after "of=", so that the address asked about needs no encoding.
  if (name === 'count') return text(String(counts.get(decodeURIComponent(url.search.slice('?of='.length))) ?? 0));
  // Real data, where they lie beside the repository.
  const shared = /^shared\/([\w-]+\.csv)$/.exec(name)?.[1];
  const file = shared && fromRoot(`../shared/data/${shared}`);
  if (file && existsSync(file)) return text(readFileSync(file, 'utf8'));
  const row = Object.hasOwn(ROWS, name) ? ROWS[name] : () => error(404);
  const asked = (counts.get(request.url) ?? 0) + 1;
  counts.set(request.url, asked);
  const answer = row(url.searchParams, asked);
  if (answer.wait === Infinity) return undefined;
  if (answer.wait) {
    const timer = setTimeout(() => send(answer), answer.wait);
    response.on('close', () => clearTimeout(timer));
    return undefined;
  }
  return send(answer);
}

// "default-src 'none'" and no 'unsafe-inline': what a careful ministry sends. Constructed style sheets need no source.
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/** Web Test Runner middleware. A page asked for with `?csp` gets the strict policy. Starts the second origin. */
export async function testServer() {
  const server = createServer((request, response) =>
    request.url.startsWith('/__test/') ? reply(request, response) : response.writeHead(404).end(),
  );
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  server.unref();
  second = `http://127.0.0.1:${server.address().port}`;
  return (context, next) => {
    if (context.path.startsWith('/__test/')) {
      context.respond = false;
      // The runner lists as missing what has no status when it looks; these answers come later.
      context.status = 200;
      reply(context.req, context.res);
      return undefined;
    }
    if (context.path.startsWith('/test/hosts/pages/') && 'csp' in context.query)
      context.set('content-security-policy', CSP);
    return next();
  };
}
