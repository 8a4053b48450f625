import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {filesUnder, readJson} from '../../scripts/widgets.mjs';
import {ensureBuilt} from './built.js';
import {
  launch,
  linesOf,
  openSite,
  visit,
  type Answer,
  type Browser,
  type Page,
  type Site,
  type Visit,
} from './visit.js';

// What goes wrong at webmasters': the reader keeps what the page says without us, and whoever looks finds what to change.

const FALLBACK = 'A sentence for readers without scripts.';
const TITLE = 'Ambtenaren opleiden in actieve openbaarmaking';
const SCRIPT = '/dist/cdn/ogp-widgets.js';
const module = (src: string, attributes = '') => `<script type="module" src="${src}"${attributes}></script>`;
const card = (src: string) =>
  `<ogp-commitment-card src="${src}" commitment="NL0046"><p>${FALLBACK}</p></ogp-commitment-card>`;
const hashes = () =>
  (readJson('dist/cdn/integrity.json') as {files: Record<string, {integrity: string; whole: boolean}>}).files;
const DATA = '/demo/data/nl.json';

/** A page where something is wrong. */
interface Fault {
  /** What stands in the page, where it is more than the script and a card; `OTHER` is another origin. */
  readonly script?: string;
  readonly body?: string;
  readonly policy?: string;
  /** What the servers answer at some addresses. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** What readers find in place. */
  readonly says?: RegExp;
  /** What the browser's console says. */
  readonly tells?: RegExp;
  /** Content that has to be there all the same. */
  readonly works?: string;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'the script is blocked by a policy': {
    policy: "script-src 'none'",
    tells: /Content Security Policy/,
  },
  'the script has another hash': {
    script: module('/dist/cdn/ogp-widgets.nl.js', ` integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"`),
    tells: /integrity/,
  },
  'an optimiser takes the type away from the script': {
    script: `<script src="${SCRIPT}"></script>`,
    tells: /Unexpected token 'export'/,
  },
  'an optimiser takes the type away from a one-language file': {
    script: '<script defer src="/dist/cdn/ogp-widgets.nl.js"></script>',
    tells: /Unexpected token 'export'/,
  },
  'the script is on a server that does not let it be used': {
    script: module(`OTHER${SCRIPT}`),
    answers: {[SCRIPT]: {cors: false}},
    tells: /CORS policy/,
  },
  'there is no script at the address': {script: module('/no/ogp-widgets.js'), tells: /404/},
  'there is a web page instead of the script': {
    answers: {[SCRIPT]: {body: '<!doctype html><p>Sign in', type: 'text/html'}},
    tells: /MIME type/,
  },
  'somebody took only the script, not the folders beside it': {
    answers: {'/dist/cdn/chunks/*': {status: 404, body: ''}},
    tells: /\[ogp-widgets\].*chunks/,
  },
  'one part of the script is missing': {
    body: `<ogp-milestone-timeline src="${DATA}" commitment="NL0046"><p>${FALLBACK}</p></ogp-milestone-timeline>
      <div data-ogp="rating-scale" data-src="${DATA}" data-commitment="NL0025" data-scale="specificity"></div>`,
    answers: {'/dist/cdn/chunks/milestone-timeline*': {status: 404, body: ''}},
    tells: /\[ogp-widgets\].*chunks/,
    works: '2 van 4',
  },
  'the words of the language are missing': {
    answers: {'/dist/cdn/locales/*': {status: 404, body: ''}},
    tells: /\[ogp-widgets\] No words for "nl"; showing English/,
    works: 'Pending IRM review',
  },
  'there are no data at the address': {body: card('/no.json'), says: /foutcode 404/},
  'the server has an error': {
    body: card('/broken.json'),
    answers: {'/broken.json': {status: 503, body: 'Busy'}},
    says: /foutcode 503/,
  },
  'there is a web page instead of the data': {
    body: card('/login.json'),
    answers: {'/login.json': {body: '<!doctype html><p>Sign in', type: 'text/html'}},
    says: /is een webpagina, geen JSON/,
  },
  'the data are cut off': {
    body: card('/cut.json'),
    answers: {'/cut.json': {body: '{"commitments": [{"id": "NL0046", "tit'}},
    says: /cut\.json/,
  },
  'the data are on a server that does not let them be read': {
    body: card(`OTHER${DATA}`),
    answers: {[DATA]: {cors: false}},
    says: /CORS/,
    tells: /CORS policy/,
  },
  'the page’s own policy stops the data': {
    body: card(`OTHER${DATA}`),
    policy: "connect-src 'self'",
    says: /beveiligingsbeleid.*connect-src/,
    tells: /connect-src/,
  },
  'the policy allows no Lit': {
    policy: "require-trusted-types-for 'script'; trusted-types other",
    tells: /lit-html/,
  },
  'the widget has another name': {
    body: `<ogp-comitment-card src="${DATA}"><p>${FALLBACK}</p></ogp-comitment-card>`,
    says: /“?ogp-comitment-card.*“?ogp-commitment-card/,
    tells: /ogp-comitment-card/,
  },
  'the widget of a box has another name': {
    body: `<div data-ogp="timeline" data-src="${DATA}"><p>${FALLBACK}</p></div>`,
    says: /timeline.*milestone-timeline/,
    tells: /milestone-timeline/,
  },
  'an option has another name': {
    body: `<ogp-commitment-card src="${DATA}" commitment="NL0046" heading-levle="2"><p>Below</p></ogp-commitment-card>`,
    says: /heading-levle.*heading-level/,
    tells: /heading-levle/,
    works: TITLE,
  },
  'the commitment is not in the file': {
    body: `<ogp-commitment-card src="${DATA}" commitment="NL9999"><p>${FALLBACK}</p></ogp-commitment-card>`,
    says: /NL9999/,
  },
};

/** Where nothing takes its place, the fallback must be there. */
const keeps = ({works, body}: Fault) => !works || body?.includes('data-ogp');

describe('what goes wrong around a widget', () => {
  let browser: Browser;
  let site: Site;
  let other: Site;
  const visits: Visit[] = [];

  before(async () => {
    await ensureBuilt();
    [browser, site, other] = await Promise.all([launch(), openSite(), openSite()]);
  });
  after(async () => {
    for (const {close} of visits) await close();
    await browser?.close();
    site?.close();
    other?.close();
  });

  async function open({script = module(SCRIPT), body = card(DATA), policy, answers = {}}: Fault): Promise<Visit> {
    for (const {answers: all} of [site, other])
      for (const [path, answer] of Object.entries(answers)) all.set(path, answer);
    const headers = policy ? {'content-security-policy': policy} : undefined;
    const text = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Page</title>${script}</head><body>${body}</body></html>`;
    site.answers.set('/page', {body: text.replaceAll('OTHER', other.origin), headers});
    const visited = await visit(browser, `${site.origin}/page`);
    visits.push(visited);
    return visited;
  }

  async function waitFor(read: () => Promise<string>, wanted: RegExp | string, what: string): Promise<void> {
    const has = (text: string) => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text));
    let text = await read();
    for (const deadline = Date.now() + 6000; !has(text) && Date.now() < deadline; text = await read()) await pause(50);
    assert.ok(has(text), `${what}: ${String(wanted)} in ${text}`);
  }
  const textOf = async (page: Page) => (await linesOf(page)).join('\n');

  for (const [name, fault] of Object.entries(FAULTS))
    it(name, async () => {
      try {
        const {page, faults} = await open(fault);
        const {says, tells, works} = fault;
        if (says) await waitFor(() => textOf(page), says, 'in place');
        if (tells) await waitFor(() => Promise.resolve(faults.join('\n')), tells, 'in the console');
        if (works) await waitFor(() => textOf(page), works, 'works');
        if (keeps(fault)) await waitFor(() => textOf(page), FALLBACK, 'fallback');
        // The text can be seen, too.
        const hidden = await page.$$eval(
          'p',
          (all) => all.filter((one) => !one.checkVisibility() && one.textContent !== 'Below').length,
        );
        if (keeps(fault)) assert.equal(hidden, 0);
        assert.ok(
          !faults.some(
            (text) => /^(Type|Reference|Range)?Error/.test(text) && !/lit-html|TrustedTypePolicy/.test(text),
          ),
          faults.join('\n'),
        );
      } finally {
        for (const {answers} of [site, other])
          for (const path of Object.keys(fault.answers ?? {})) answers.delete(path);
      }
    });

  it('data with http: in a page with https:', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setRequestInterception(true);
    // No server of this machine has a certificate: the browser is given the files under a name of its own.
    page.on('request', (request) => {
      const {pathname, hostname} = new URL(request.url());
      const body = `<!doctype html><html lang="nl"><body>${module(SCRIPT)}${card('http://data.example/nl.json')}</body></html>`;
      if (hostname !== 'ministry.example') void request.abort();
      else if (pathname === '/page') void request.respond({contentType: 'text/html', body});
      else
        void fetch(`${site.origin}${pathname}`).then(async (answer) =>
          request.respond({
            status: answer.status,
            contentType: answer.headers.get('content-type') ?? '',
            body: Buffer.from(await answer.arrayBuffer()),
          }),
        );
    });
    await page.goto('https://ministry.example/page');
    await waitFor(() => textOf(page), /http:\/\/data\.example\/nl\.json.*https:/, 'in place');
    await waitFor(() => textOf(page), FALLBACK, 'fallback');
    await context.close();
  });

  for (const [name, type] of Object.entries({'ogp-widgets.nl.js': 'module', 'ogp-widgets.nl.classic.js': ''}))
    it(`the right hash lets ${name} in, and it covers all that runs`, async () => {
      const {integrity, whole} = hashes()[name] ?? {};
      const {page, faults, requests} = await open({
        script: `<script type="${type}" src="/dist/cdn/${name}" integrity="${integrity ?? ''}" crossorigin="anonymous"></script>`,
      });
      await waitFor(() => textOf(page), TITLE, 'works');
      assert.deepEqual(faults, []);
      assert.deepEqual(
        requests.filter((url) => url.endsWith('.js')),
        [`${site.origin}/dist/cdn/${name}`],
      );
      assert.equal(whole, true);
    });

  it('every file has a hash', () => {
    const files = hashes();
    assert.ok(
      filesUnder('dist/cdn').every((file) => !/\.(js|css|html)$/.test(file) || files[file.slice('dist/cdn/'.length)]),
    );
  });
});
