import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {build} from 'vite';
import {fromRoot, readJson, widgets as builtWidgets} from '../../scripts/widgets.mjs';
import {render, type Form, type Widget} from '../../src/tools/server/index.js';
import {ensureBuilt} from './built.js';
import {launch, linesOf, LINES, openSite, visit, type Browser, type Site, type Visit} from './visit.js';

// A webmaster has five ways to put a widget into a page. Each must work for each widget where a policy forbids all that
// can be forbidden, and say the same.

/** A widget with its data, and what a reader must find out of the file. */
interface Row {
  readonly file: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly facts: readonly string[];
  /** For `ogp-data`: the widgets inside. */
  readonly inside?: readonly Widget[];
}

const TODAY = {today: '2021-08-01'};
const SCALES: readonly Widget[] = ['specificity', 'completion'].map((scale) => ({
  element: 'rating-scale',
  attributes: {commitment: 'NL0025', scale},
}));

const ROWS: Readonly<Record<string, Row>> = {
  commitment: {
    file: 'nl',
    attributes: {commitment: 'NL0025', ...TODAY},
    facts: ['Ministerie van Infrastructuur en Milieu', 'Work processes', 'Status niet vermeld'],
  },
  'commitment-card': {
    file: 'nl',
    attributes: {commitment: 'NL0046', layout: 'full', ...TODAY},
    facts: ['Ambtenaren opleiden in actieve openbaarmaking', 'Voorlichtingsraad', 'Wacht op IRM-beoordeling'],
  },
  'commitment-list': {
    file: 'plan-progress',
    attributes: TODAY,
    facts: ['Raadsvergaderingen met ondertiteling', 'Mate van afronding: Beperkt (2 van 4)'],
  },
  data: {
    file: 'nl',
    attributes: {},
    inside: SCALES,
    facts: ['Specificiteit', '2 van 4', 'Mate van afronding', 'Niet vermeld'],
  },
  'dialogue-series': {
    file: 'dialogues',
    attributes: {dialogue: 'open-gesprekken', 'time-zone': 'Europe/Amsterdam', ...TODAY},
    facts: ['Open Gesprekken over transparantie', '24 maart', 'Wat als je naam op straat ligt?'],
  },
  'irm-review': {
    file: 'irm-review',
    attributes: {commitment: 'NL0006', layout: 'matrix'},
    facts: ['7 Meer internetconsultatie', 'Laag', 'gedaald, eerder: Substantieel (tussentijds)'],
  },
  'milestone-timeline': {
    file: 'showcase',
    attributes: {commitment: 'VB0001', today: '2025-03-01'},
    facts: ['12 mijlpalen', '1 maand te laat', 'Neighbourhood councils (test group)', 'Geen datum opgegeven'],
  },
  'plan-progress': {
    file: 'plan-progress',
    attributes: {plan: 'VB-2022'},
    facts: ['2 van de 10 actiepunten volledig afgerond', 'Wacht op IRM-beoordeling'],
  },
  programme: {
    file: 'programme',
    attributes: {},
    facts: ['20 januari 2010', 'Geen vaste locatie', 'Kennis- en discussieplatform'],
  },
  'rating-scale': {
    file: 'nl',
    attributes: {commitment: 'NL0025', scale: 'specificity'},
    facts: ['Specificiteit', 'Laag', '2 van 4', 'Netherlands Mid-Term Report 2016-2018 (Year 1)'],
  },
  updates: {
    file: 'updates',
    attributes: TODAY,
    facts: [
      '4 maart – 15 april 2025',
      'Tussenstand: vier van de tien actiepunten klaar',
      'Zelfevaluatie van de overheid',
    ],
  },
};
const NAMES = Object.keys(ROWS);
const src = ({file}: Row) => `/demo/data/${file}.json`;
const dataOf = ({file}: Row): unknown => readJson(`demo/data/${file}.json`);

const FALLBACK = 'A sentence for readers without scripts.';
const written = (attributes: Widget['attributes'], prefix = '') =>
  Object.entries(attributes ?? {})
    .map(([name, value]) => ` ${prefix}${name}="${String(value)}"`)
    .join('');

/** A widget by its element, or by a box. */
const asElement = (name: string, row: Row): string =>
  `<ogp-${name} src="${src(row)}"${written(row.attributes)}>${
    row.inside
      ?.map(({element, attributes}) => `<ogp-${element}${written(attributes)}>${FALLBACK}</ogp-${element}>`)
      .join('') ?? `<p>${FALLBACK}</p>`
  }</ogp-${name}>`;
const asBox = (name: string, row: Row): string =>
  `<div data-ogp="${name}" data-src="${src(row)}"${written(row.attributes, 'data-')}>${
    row.inside
      ?.map(({element, attributes}) => `<div data-ogp="${element}"${written(attributes, 'data-')}>${FALLBACK}</div>`)
      .join('') ?? `<p>${FALLBACK}</p>`
  }</div>`;
const asFrame = (name: string, row: Row): string => {
  // The day is the page's to set, not the address's: see the frame page that the site serves for this way.
  const {today: _day, ...attributes} = row.attributes;
  const query = new URLSearchParams({element: name, src: src(row), lang: 'nl', ...attributes});
  return `<p>${FALLBACK}</p><iframe data-ogp-frame title="${name}" src="/dist/cdn/embed.html?${query.toString().replaceAll('&', '&amp;')}"></iframe>`;
};

/** HTML with the hashes of its styles. */
interface Markup {
  readonly html: string;
  readonly hashes?: readonly string[];
}

const served =
  (form: Form) =>
  async (name: string, row: Row): Promise<Markup> =>
    render({
      form,
      lang: 'nl',
      idPrefix: name,
      data: dataOf(row),
      ...(form === 'declarative' ? {src: src(row)} : {}),
      widgets: row.inside ?? {element: name, attributes: row.attributes},
    });
const html =
  (write: (name: string, row: Row) => string) =>
  (name: string, row: Row): Promise<Markup> =>
    Promise.resolve({html: write(name, row)});

/** One way to put widgets into a page. */
interface Way {
  /** The widgets for which it is meant; all where nothing is said. */
  readonly for?: (name: string) => boolean;
  readonly markup: (name: string, row: Row) => Promise<Markup>;
  /** The script of a page with this widget. */
  readonly script?: (name: string) => string;
  /** Each widget on a page of its own. */
  readonly apart?: boolean;
  /** What is there where scripts are switched off: all facts, or what the webmaster wrote. */
  readonly without: 'facts' | 'fallback';
}

const ALL = () => '/dist/cdn/ogp-widgets.js';
const BUNDLE = '/bundle/';
const WAYS: Readonly<Record<string, Way>> = {
  'an element and the script': {markup: html(asElement), script: ALL, without: 'fallback'},
  'a plain div and the script': {markup: html(asBox), script: ALL, without: 'fallback'},
  'the script in one language, whole': {
    markup: html(asElement),
    script: () => '/dist/cdn/ogp-widgets.nl.js',
    without: 'fallback',
  },
  'a frame': {
    for: (name) => !ROWS[name]?.inside,
    // The frame page sets the day, and each widget has a day of its own.
    apart: true,
    markup: html(asFrame),
    script: () => '/dist/cdn/frame.js',
    without: 'fallback',
  },
  'rendered ahead, then taken over': {markup: served('declarative'), script: ALL, without: 'facts'},
  'rendered ahead as plain HTML': {markup: served('plain'), without: 'facts'},
  'rendered ahead as a whole page': {
    for: (name) => !ROWS[name]?.inside,
    markup: served('page'),
    apart: true,
    without: 'facts',
  },
  'the package, in a bundle of the site’s own': {
    markup: html(asElement),
    script: () => `${BUNDLE}site.js`,
    without: 'fallback',
  },
  'the file of one widget': {
    for: (name) => !ROWS[name]?.inside,
    markup: html(asElement),
    script: (name) => `/dist/cdn/${name}.js`,
    apart: true,
    without: 'fallback',
  },
};

const policy = (hashes: readonly string[]) =>
  `default-src 'none'; script-src 'self'; style-src 'self' ${hashes.join(' ')}; connect-src 'self'; frame-src 'self'; ` +
  `img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;

const pageOf = (sections: string, script: string | undefined) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ways</title>
${script ? `<script type="module" src="${script}"></script>` : ''}</head>
<body>${sections}</body></html>`;

/** Nothing but letters and digits: spaces depend on how a widget is laid out. */
const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The lines that a text does not have, each looked for after the one before. */
function missing(lines: readonly string[], text: string): string[] {
  const all = squeeze(text);
  let at = 0;
  return lines.filter((line) => {
    const found = all.indexOf(squeeze(line), at);
    if (found >= 0) at = found;
    return found < 0;
  });
}

/** Where two texts part, in a few words; long ones cannot be read in a message. */
function difference(text: string, other: string): string | undefined {
  const [one, two] = [squeeze(text), squeeze(other)];
  let at = 0;
  while (at < one.length && one[at] === two[at]) at++;
  const near = (all: string) => all.slice(Math.max(0, at - 30), at + 60);
  return one === two ? undefined : `${near(one)} ≠ ${near(two)}`;
}

/** Made with the package as a site does that has it in its node_modules. */
async function bundleOf(site: Site): Promise<void> {
  const project = mkdtempSync(join(tmpdir(), 'ogp-site-'));
  try {
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(fromRoot('.'), join(project, 'node_modules/ogp-widgets'), 'junction');
    writeFileSync(join(project, 'site.js'), "import 'ogp-widgets/define';\n");
    await build({
      configFile: false,
      logLevel: 'error',
      root: project,
      base: BUNDLE,
      build: {
        minify: false,
        rolldownOptions: {input: join(project, 'site.js'), output: {entryFileNames: '[name].js'}},
      },
    });
    const read = (path: string) => readFileSync(join(project, 'dist', path));
    site.answers.set(`${BUNDLE}site.js`, {body: read('site.js')});
    for (const file of readFileSync(join(project, 'dist/site.js'), 'utf8').matchAll(/assets\/[\w.-]+\.js/g))
      site.answers.set(`${BUNDLE}${file[0]}`, {body: read(file[0])});
  } finally {
    rmSync(project, {recursive: true, force: true});
  }
}

describe('the ways to put a widget into a page', () => {
  let browser: Browser;
  let site: Site;
  /** What the elements say on a page without a policy. */
  const wanted = new Map<string, readonly string[]>();

  before(async () => {
    await ensureBuilt();
    [browser, site] = await Promise.all([launch(), openSite()]);
    await bundleOf(site);
    const visited = await visit(browser, await put(WAYS['an element and the script']!, NAMES, {strict: false}));
    const found = await read(visited, NAMES);
    assertSays(found, (name) => ROWS[name]!.facts);
    for (const [name, lines] of found) wanted.set(name, lines);
    assert.deepEqual(visited.faults, []);
    await visited.close();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** Puts a page with some widgets on the server. */
  async function put(way: Way, names: readonly string[], {strict = true} = {}): Promise<string> {
    const parts = await Promise.all(names.map((name) => way.markup(name, ROWS[name]!)));
    const [only] = parts;
    const whole = only?.html.startsWith('<!doctype');
    const body = whole
      ? only!.html
      : pageOf(
          parts.map((part, index) => `<section id="${names[index] ?? ''}">${part.html}</section>`).join('\n'),
          way.script?.(names[0] ?? ''),
        );
    const rule = policy([...new Set(parts.flatMap(({hashes = []}) => hashes))]);
    site.answers.set('/page', {body, headers: strict ? {'content-security-policy': rule} : {}});
    const day = ROWS[names[0] ?? '']?.attributes.today;
    site.answers.set('/dist/cdn/embed.html', {
      body: readFileSync(fromRoot('dist/cdn/embed.html'), 'utf8').replace(
        '<head>',
        `<head>${day ? `<meta name="ogp-option-today" content="${day}">` : ''}`,
      ),
      headers: strict ? {'content-security-policy': policy([])} : {},
    });
    site.asked.length = 0;
    return `${site.origin}/page`;
  }

  /** Where the text of a widget is. */
  function reader({page}: Visit, name: string): () => Promise<string[]> {
    return async () => {
      const frame = page.frames().find((one) => one.url().includes(`element=${name}&`));
      const section = (await page.$(`#${name}`)) ? `#${name}` : 'body';
      return frame ? linesOf(frame) : linesOf(page, section);
    };
  }
  /** The lines of several widgets when nothing changes any more. */
  async function read(visited: Visit, names: readonly string[], patience = 10_000): Promise<Map<string, string[]>> {
    const readers = new Map(names.map((name) => [name, reader(visited, name)]));
    const deadline = Date.now() + patience;
    for (let last = ''; ;) {
      const found = new Map<string, string[]>();
      for (const [name, lines] of readers) found.set(name, await lines());
      const text = JSON.stringify([...found]);
      const done =
        text === last && !text.includes('Laden…') && names.every((name) => says(ROWS[name]!.facts, found.get(name)));
      if (done || Date.now() > deadline) return found;
      last = text;
      await pause(100);
    }
  }
  const says = (wantedLines: readonly string[] = [], lines: readonly string[] = []) =>
    !missing(wantedLines, lines.join('\n')).length;

  /** Every line that is wanted is there, in the order in which it is wanted. */
  function assertSays(
    found: ReadonlyMap<string, readonly string[]>,
    expected: (name: string) => readonly string[],
  ): void {
    for (const [name, lines] of found)
      assert.deepEqual(missing(expected(name), lines.join('\n')), [], `${name}: ${lines.join(' | ')}`);
  }

  const dataPaths = (names: readonly string[]) => [...new Set(names.map((name) => src(ROWS[name]!)))];

  /** Requests for anything but the page, the library where it comes from, and the data that the page names. */
  function strangers({requests}: Visit, {script}: Way, names: readonly string[]): string[] {
    const from = script?.(names[0] ?? '').replace(/[^/]*$/, '');
    const data = dataPaths(names);
    return requests.filter((url) => {
      const {origin, pathname} = new URL(url);
      return !(
        origin === site.origin &&
        (pathname === '/page' ||
          (from && pathname.startsWith(from)) ||
          // What is plain has its data in it.
          (from && data.includes(pathname)) ||
          // Of the browser's own accord.
          pathname === '/favicon.ico')
      );
    });
  }

  const groupsOf = ({apart, for: fits = () => true}: Way): string[][] => {
    const names = NAMES.filter(fits);
    return apart ? names.map((name) => [name]) : [names];
  };

  it('has a row for every widget', () => {
    assert.deepEqual(NAMES, builtWidgets().sort());
  });

  for (const [title, way] of Object.entries(WAYS))
    it(`${title}: says the same, asks for nothing else, and nothing is stopped or told`, async () => {
      for (const names of groupsOf(way)) {
        const visited = await visit(browser, await put(way, names));
        assertSays(await read(visited, names), (name) => wanted.get(name)!);
        assert.deepEqual(visited.faults, []);
        assert.deepEqual(strangers(visited, way, names), []);
        // Frames share nothing; on one page every file is asked for once.
        const {requests} = visited;
        if (visited.page.frames().length < 2) assert.deepEqual(requests, [...new Set(requests)]);
        await visited.close();
      }
    });

  for (const [title, way] of Object.entries(WAYS))
    it(`${title}, without JavaScript: ${way.without === 'facts' ? 'the same facts' : 'what the webmaster wrote'}`, async () => {
      for (const names of groupsOf(way)) {
        const visited = await visit(browser, await put(way, names), {script: false});
        const found = new Map<string, string[]>();
        // The frame says nothing; what stands beside it does.
        for (const name of names)
          found.set(
            name,
            await (way.without === 'facts' ? reader(visited, name)() : linesOf(visited.page, `#${name}`)),
          );
        assertSays(found, (name) => (way.without === 'facts' ? wanted.get(name)! : [FALLBACK]));
        // Scripts are not even fetched where they cannot run.
        assert.deepEqual(
          visited.requests.filter((url) => /\.(js|json)$/.test(url)),
          [],
        );
        await visited.close();
      }
    });

  it('sees what a policy stops, so that silence means something', async () => {
    const way = {...WAYS['an element and the script']!, markup: html(() => '<style>p { margin: 0 }</style>')};
    const visited = await visit(browser, await put(way, ['rating-scale']));
    assert.match(visited.faults.join(), /Content Security Policy/);
    await visited.close();
  });

  it('takes every part of the script from where the script is', async () => {
    const other = await openSite();
    try {
      const way: Way = {...WAYS['an element and the script']!, script: () => `${other.origin}/dist/cdn/ogp-widgets.js`};
      const url = await put(way, NAMES);
      const headers = {
        'content-security-policy': policy([]).replace("script-src 'self'", `script-src ${other.origin}`),
      };
      site.answers.set('/page', {...site.answers.get('/page'), headers});
      const visited = await visit(browser, url);
      assertSays(await read(visited, NAMES), (name) => wanted.get(name)!);
      assert.deepEqual(visited.faults, []);
      assert.deepEqual([...new Set(site.asked)].sort(), ['/page', ...dataPaths(NAMES)].sort());
      assert.deepEqual(
        other.asked.filter((path) => !path.startsWith('/dist/cdn/')),
        [],
      );
      await visited.close();
    } finally {
      other.close();
    }
  });

  it('takes over what was served, however late the words come: never empty, never twice, never in two languages', async () => {
    const way = WAYS['rendered ahead, then taken over']!;
    const url = await put(way, NAMES);
    site.answers.set('/dist/cdn/locales/*', {wait: 1500});
    // Every distinct text that a section ever had, looked at before each frame and between tasks: nothing is drawn within one.
    const visited = await visit(browser, url, {
      before: `globalThis.seen = {};
        const lines = ${LINES};
        const look = () => {
          if (document.readyState === 'loading') return;
          for (const section of document.querySelectorAll('section')) {
            const all = (seen[section.id] ??= []);
            const text = lines(section, false).join('\\n');
            if (all.at(-1) !== text) all.push(text);
          }
        };
        const frame = () => {
          look();
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
        setInterval(look);`,
    });
    const taken = `[...document.querySelectorAll('section *')].filter((e) => e.shadowRoot)
      .every((e) => e.shadowRoot.adoptedStyleSheets.length && !e.shadowRoot.querySelector('style'))`;
    assert.equal(await visited.page.evaluate(taken), false, 'the script is still waiting');
    for (const deadline = Date.now() + 20_000; Date.now() < deadline && !(await visited.page.evaluate(taken));)
      await pause(100);
    assert.equal(await visited.page.evaluate(taken), true, 'the script has taken over');
    assertSays(await read(visited, NAMES), (name) => wanted.get(name)!);
    const seen = (await visited.page.evaluate('seen')) as Record<string, string[]>;
    assert.deepEqual(Object.keys(seen).sort(), NAMES);
    for (const [name, texts] of Object.entries(seen))
      for (const text of texts) assert.equal(difference(text, texts[0] ?? ''), undefined, name);
    assert.deepEqual(visited.faults, []);
    await visited.close();
    site.answers.delete('/dist/cdn/locales/*');
  });
});
