import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {filesUnder, fromRoot, readJson} from '../../scripts/widgets.mjs';

const read = (file: string) => readFileSync(fromRoot(file), 'utf8');
const sources = filesUnder('src').filter((file) => file.endsWith('.ts') && !file.includes('/generated/'));

/** Where the comments of TypeScript or JavaScript begin and end. */
function commentSpans(text: string): readonly (readonly [number, number])[] {
  const spans = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    for (const {pos, end} of [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ])
      spans.set(pos, end);
    // Inside a template a comment sign is text (an address, say).
    if (!ts.isTemplateLiteral(node) || ts.isTemplateExpression(node)) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022, true));
  return [...spans];
}

/** The same text with its comments blanked, so that lines keep their numbers. */
function withoutComments(text: string): string {
  let bare = text;
  for (const [pos, end] of commentSpans(text))
    bare = bare.slice(0, pos) + bare.slice(pos, end).replace(/[^\n]/g, ' ') + bare.slice(end);
  return bare;
}
const code = new Map(sources.map((file) => [file, withoutComments(read(file))]));

/** `file:line: what stands there` for every match. */
function places(pattern: RegExp, texts: ReadonlyMap<string, string> = code): string[] {
  return [...texts].flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map(
      ({index, 0: found}) => `${file}:${text.slice(0, index).split('\n').length}: ${found.trim().slice(0, 60)}`,
    ),
  );
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
const withoutCssComments = (text: string) => text.replace(/\/\*[^]*?\*\//g, blank);

/** The `css` templates of a file; everything around them is blanked, so that lines keep their numbers. */
function cssOf(file: string): string {
  const text = read(file);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  let kept = '';
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') {
      kept += blank(text.slice(kept.length, node.template.getStart() + 1));
      kept += withoutCssComments(text.slice(kept.length, node.end - 1));
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return kept;
}

/** What stands in `css` templates, and in the stylesheet for pages. */
const styles = new Map(
  [
    ...sources.map((file) => [file, cssOf(file)] as const),
    ['src/ogp-widgets.css', withoutCssComments(read('src/ogp-widgets.css'))] as const,
  ].filter(([, text]) => text.trim()),
);

describe('translations', () => {
  it('are whole: every unit ends before the next begins (merging takes ends away)', () => {
    for (const file of filesUnder('src/locales/xliff')) {
      const tags = read(file).match(/<\/?trans-unit\b/g) ?? [];
      assert.ok(tags.length > 700, file);
      tags.forEach((tag, index) => {
        assert.equal(tag, index % 2 ? '</trans-unit' : '<trans-unit', `${file}: unit ${index >> 1}`);
      });
    }
  });
});

describe('styles', () => {
  it('were found', () => {
    assert.ok(styles.size >= 5);
    for (const [file, text] of styles) assert.match(text, /\w+: /, file);
  });

  it('have no rem: a page may have a root of 10 px', () => {
    assert.deepEqual(places(/[\d.]rem\b/g, styles), []);
  });

  it('have a floor under small print: it is relative to the text of a page, which may be small itself', () => {
    assert.deepEqual(places(/font-size:\s*(?:0?\.\d+r?em|\d\d?(?:\.\d+)?%|smaller|(?:xx?-)?small)\b/g, styles), []);
    assert.deepEqual(places(/(?<![-\w])font:(?!\s*inherit\b)/g, styles), []);
  });

  it('cannot fetch what a page sets as a colour', () => {
    assert.deepEqual(places(/(?<![-\w])background:/g, styles), [], 'write background-color');
    const fetching =
      /(?<![-\w])(?:[\w-]*-image|border-image-source|(?:-webkit-)?mask|list-style|cursor|content|(?:backdrop-)?filter|clip-path|shape-outside|offset-path)\s*:[^;{}]*\b(?:var|url)\(/g;
    assert.deepEqual(places(fetching, styles), []);
  });

  it('have no physical sides: half the world reads from the right', () => {
    assert.deepEqual(
      places(
        /(?<![-\w])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right|top|bottom)(?:-(?:color|style|width))?\s*:/g,
        styles,
      ),
      [],
    );
    assert.deepEqual(places(/(?<![-\w])border-(?:top|bottom)-(?:left|right)-radius\s*:/g, styles), []);
    assert.deepEqual(places(/(?:text-align|float|clear|caption-side|justify-\w+)\s*:\s*(?:left|right)\b/g, styles), []);
    // `padding: a b c d` sets left and right apart, whatever the direction of the text.
    assert.deepEqual(
      places(/(?:margin|padding|inset|border-\w+)\s*:\s*\S+ (\S+) \S+ (?!\1\s*;)[^\s;]+\s*;/g, styles),
      [],
    );
  });

  it('have no width or height where a logical size will do', () => {
    assert.deepEqual(places(/(?<=[{;]\s*)(?:(?:min|max)-)?(?:width|height)\s*:/g, styles), []);
  });

  it('keep nothing back until it is scrolled to, but the cards after many: pictures of whole pages would lack it', () => {
    const guessed = places(/content-visibility\s*:\s*(?:auto|hidden)|contain-intrinsic-/g, styles);
    assert.deepEqual([...new Set(guessed.map((place) => place.split(':')[0]))], ['src/styles/card.styles.ts']);
    assert.match(
      styles.get('src/styles/card.styles.ts') ?? '',
      /:host\(:nth-of-type\(n \+ 25\)\) \.card \{\s*content-visibility/,
    );
  });

  it('fetch nothing', () => {
    assert.deepEqual(places(/url\(|@import|@font-face/g, styles), []);
  });
});

/** Words that no name in the code has: those that CONTRIBUTING.md replaces, as a word of a name in camel or kebab case. */
const CALQUE =
  /(?:^#?|[-/])(?:tells?|told|oddit(?:y|ies)|odd|kept|said|made|asked|taken)(?![a-z])|(?:Told|Oddit(?:y|ies)|Odd|Kept|Said|Made|Asked|Taken)(?![a-z])/;

describe('the sources', () => {
  it('put no style attribute into a template: a strict policy drops it', () => {
    assert.deepEqual(places(/\sstyle=/g), []);
    assert.deepEqual(places(/\bstyleMap\b/g), []);
  });

  it('make no markup from text', () => {
    assert.deepEqual(
      places(
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|unsafeCSS|document\.write|createContextualFragment|DOMParser)\b/g,
      ),
      [],
    );
  });

  it('run no text as code', () => {
    assert.deepEqual(places(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(|set(?:Timeout|Interval)\(\s*['"`]/g), []);
  });

  it('leave nothing in the page: no storage, cookie, beacon or global', () => {
    assert.deepEqual(
      places(
        /\b(?:localStorage|sessionStorage|indexedDB|sendBeacon|XMLHttpRequest|WebSocket|EventSource)\b|document\.cookie/g,
      ),
      [],
    );
    assert.deepEqual(places(/\b(?:window|globalThis|self)\.\w+\s*=[^=]/g), []);
  });

  it('ask the network in one place each: the widgets, the command and the builder for an address that they are given', () => {
    assert.deepEqual(
      [...new Set(places(/\bfetch\(/g).map((place) => place.split(':')[0]))],
      ['src/controllers/loader.ts', 'src/tools/builder/fetch.ts', 'src/tools/cli/read-input.ts'],
    );
  });

  it('switch no check off', () => {
    const all = new Map(sources.map((file) => [file, read(file)]));
    assert.deepEqual(
      places(/@ts-(?:ignore|expect-error|nocheck)|eslint-disable|prettier-ignore|istanbul ignore|c8 ignore/g, all),
      [],
    );
  });

  it('know every type: no any, no non-null assertion, no assertion by way of unknown', () => {
    const found: string[] = [];
    for (const file of sources) {
      const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
      const tell = (node: ts.Node, what: string) =>
        found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) tell(node, 'any');
        if (ts.isNonNullExpression(node)) tell(node, '!');
        if (ts.isAsExpression(node) && ts.isAsExpression(node.expression)) tell(node, 'as … as …');
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
    assert.deepEqual(found, []);
  });

  it('are small: no file has more than 300 lines, so each has one purpose', () => {
    const lines = (file: string) => read(file).split('\n').length - 1;
    assert.deepEqual(
      sources.filter((file) => lines(file) > 300).map((file) => `${file}: ${lines(file)}`),
      [],
      'split it by purpose',
    );
  });

  it('are named in the words of the field, see “Words” in CONTRIBUTING.md', () => {
    const found: string[] = [];
    for (const file of sources) {
      const visit = (node: ts.Node): void => {
        const isName = ts.isIdentifier(node) || ts.isPrivateIdentifier(node);
        // A member is named where it is declared.
        if (isName && !ts.isPropertyAccessExpression(node.parent) && CALQUE.test(node.text))
          found.push(`${file}: ${node.text}`);
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true));
      if (CALQUE.test(file.slice(file.lastIndexOf('/')))) found.push(file);
    }
    assert.deepEqual([...new Set(found)], []);
  });

  it('format no sentence outside the views: elements, parts and controllers have no words of their own', () => {
    const drawing = new Map([...code].filter(([file]) => /^src\/(elements|parts|controllers)\//.test(file)));
    assert.ok([...drawing.keys()].some((file) => file.startsWith('src/parts/')));
    assert.deepEqual(places(/\bmsg\(|\bIntl\.|\.toLocale\w+\(/g, drawing), []);
  });
});

/** The comments of a file: those of TypeScript by its own parser, elsewhere by their signs. */
function commentsOf(file: string, text: string): string[] {
  if (/\.(?:ts|mjs)$/.test(file)) return commentSpans(text).map(([pos, end]) => text.slice(pos, end));
  return text.match(/\.(?:css|html)$/.test(file) ? /\/\*[^]*?\*\/|<!--[^]*?-->/g : /^\s*#.*$/gm) ?? [];
}

/** Everything that would be committed; without git (an unpacked archive) everything but what tools write. */
function tracked(): string[] {
  const {status, stdout} = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: fromRoot('.'),
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  const files =
    status === 0 ? stdout.split('\0').filter(Boolean) : ['src', 'scripts', 'test', 'demo', 'docs'].flatMap(filesUnder);
  return files.filter((file) => existsSync(fromRoot(file)) && !/\.(png|woff2?|ico|webp|zip|xlsx)$/.test(file));
}

describe('the repository', () => {
  const files = new Map(tracked().map((file) => [file, read(file)]));
  it('was listed', () => {
    assert.ok(files.has('package.json') && files.size > 50);
  });

  it('has every file that a comment names', () => {
    const written = [...files].filter(
      ([file]) => /\.(?:ts|mjs|css|html)$|^\.ci\//.test(file) && !file.includes('/generated/'),
    );
    const named = written.flatMap(([file, text]) =>
      commentsOf(file, text).flatMap((comment) =>
        // Whole names: no pattern (`*.ts`), no placeholder (`<widget>.ts`).
        [...comment.matchAll(/(?<![\w./<>*{}-])[\w@./-]*\w\.(?:ts|mjs)\b/g)].map(([name]) => ({
          file,
          name: name.replace(/^(?:\.{1,2}\/)+/, ''),
        })),
      ),
    );
    assert.ok(named.length > 20);
    const isThere = (name: string) => files.has(name) || [...files.keys()].some((one) => one.endsWith(`/${name}`));
    assert.deepEqual(
      named.filter(({name}) => !isThere(name)),
      [],
    );
  });

  it('names no folder of one machine', () => {
    // Written in pieces, so that this file does not find itself. Browsers are looked for where systems install them.
    const homes = [
      '/ho' + 'me/[a-z]',
      '/Us' + 'ers/[A-Za-z]',
      '[A-Z]:\\\\Us' + 'ers',
      '/wo' + 'rk/',
      '/ro' + 'ot/',
      '/private/' + 'var',
      '/mn' + 't/',
    ];
    assert.deepEqual(places(new RegExp(`(?<![\\w.:/-])(?:${homes.join('|')})`, 'g'), files), []);
  });

  it('names no package registry, mirror or proxy', () => {
    const hosts = [
      'registry\\.npm' + 'js',
      'registry\\.yarn' + 'pkg',
      'npm' + 'mirror',
      'artifact' + 'ory',
      'veri' + 'daccio',
      'pkgs\\.dev\\.az' + 'ure',
      'npm\\.pkg\\.git' + 'hub',
      'localhost:\\d',
      '\\b10\\.\\d+\\.\\d+\\.\\d+',
      '\\b192\\.168\\.',
    ];
    assert.deepEqual(places(new RegExp(hosts.join('|'), 'g'), files), []);
  });

  it('has locks that are tied to no address', () => {
    for (const file of [...files.keys()].filter((name) => name.endsWith('package-lock.json'))) {
      const {packages} = readJson(file) as {packages: Record<string, {resolved?: string; integrity?: string}>};
      assert.deepEqual(
        Object.keys(packages).filter((path) => packages[path]?.resolved),
        [],
        file,
      );
      assert.ok(Object.values(packages).some(({integrity}) => integrity));
    }
  });

  it('has no secret in it', () => {
    assert.deepEqual(
      places(
        /-----BEGIN [A-Z ]*PRIVATE KEY|\b(?:ghp|gho|github_pat|glpat|npm)_[A-Za-z0-9]{20,}|\bAKIA[A-Z0-9]{16}\b|_authToken/g,
        files,
      ).filter((place) => !place.startsWith('test/contract/hygiene')),
      [],
    );
  });
});

describe('the demo data', () => {
  const data = new Map(filesUnder('demo/data').map((file) => [file, read(file)]));

  it('were found', () => {
    assert.ok(data.size >= 4);
  });

  it('have no mail address and no telephone number', () => {
    // example.org and its sisters belong to nobody (RFC 2606).
    assert.deepEqual(places(/[\w.+-]+@(?!example\.(?:org|com|net)\b)[\w-]+(?:\.[\w-]+)+|\btel:/g, data), []);
    // A plus and digits, or groups of digits; dates, amounts and ids are none of these.
    assert.deepEqual(
      places(/\+\d[\d\s().-]{7,}\d|\b0\d{1,3}[ -]\d{3}[ -]?\d{2,4}[ -]?\d{2,4}\b|\(0\d+\)\s*\d{3}/g, data),
      [],
    );
  });

  it('name no person', () => {
    // Titles and initials, as reports and pages write people's names.
    assert.deepEqual(
      places(
        /\b(?:Mr|Mrs|Ms|Dr|Drs|Prof|Ir|Mw|Dhr|Hr|Fru|Mevrouw|De heer)\.?\s+(?:\p{Lu}\.\s*)*\p{Lu}\p{Ll}+|\b\p{Lu}\.\s?(?:\p{Lu}\.\s?)*(?:(?:van|de|der|den|von)\s)*\p{Lu}\p{Ll}{2,}/gu,
        data,
      ),
      [],
    );
    assert.deepEqual(
      places(/"(?:email|e-mail|phone|telephone|contact|person|author|firstName|lastName)"\s*:/gi, data),
      [],
    );
  });
});
