import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {before, describe, it} from 'node:test';
import type {CSSResult} from 'lit';
import ts from 'typescript';
import * as innerParts from '../../src/elements/inner-parts.js';
import * as library from '../../src/index.js';
import {filesUnder, fromRoot, readJson, widgets} from '../../scripts/widgets.mjs';
import {ensureBuilt, MANIFEST} from './built.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  /** Of members: a field or a method. */
  readonly kind?: string;
  readonly return?: {readonly type?: {readonly text: string}};
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations?: readonly Declaration[]}[];
}

const manifest = readJson('custom-elements.json') as Manifest;
const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
const read = (file: string) => readFileSync(fromRoot(file), 'utf8');
const sorted = (words: Iterable<string>) => [...new Set(words)].sort();
const names = (items: readonly Named[] | undefined) => sorted((items ?? []).map(({name}) => name));

/** The classes as they run: what they really carry cannot be forgotten by a search through files. */
const classes = new Map(Object.entries(library as Record<string, unknown>));
const fileOf = (tag = '') => `src/elements/${tag.slice('ogp-'.length)}/${tag.slice('ogp-'.length)}.ts`;

describe('custom-elements.json', () => {
  before(ensureBuilt);

  it('is what the sources give', () => {
    assert.deepEqual(manifest, readJson(MANIFEST), 'run npm run manifest and commit');
  });

  it('has every element', () => {
    assert.deepEqual(
      sorted(elements.map(({tagName}) => tagName ?? '')),
      sorted(widgets().map((widget) => `ogp-${widget}`)),
    );
    for (const {name} of elements) assert.ok(classes.has(name), `${name} is not exported by src/index.ts`);
  });

  it('says of each element what it is, in a line and in a paragraph', () => {
    for (const {tagName, summary = '', description = ''} of elements) {
      assert.match(summary, /^\p{Lu}.*\.$/u, tagName);
      assert.ok(description.length > summary.length, tagName);
    }
  });

  it('describes every attribute, property, event, slot, part and custom property, and types what has a type', () => {
    for (const element of elements) {
      const {attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
      for (const item of [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties])
        assert.match(item.description ?? '', /\S.*[.!?…]$/s, `${element.tagName} ${item.name}`);
      for (const item of [...attributes, ...members, ...events])
        assert.ok((item.kind === 'method' ? item.return?.type : item.type)?.text, `${element.tagName} ${item.name}`);
      assert.ok(attributes.length && events.length && slots.length, element.tagName);
    }
  });

  it('has the attributes that the classes observe, and no other', () => {
    for (const {name, tagName, attributes} of elements) {
      const {observedAttributes} = classes.get(name) as {observedAttributes: readonly string[]};
      // ogp-data reads its time-out when it asks; there is nothing to observe.
      const also = tagName === 'ogp-data' ? ['timeout'] : [];
      assert.deepEqual(names(attributes), sorted([...observedAttributes, ...also]), tagName);
    }
  });

  it('has no member that starts with an underscore or that Lit owns', () => {
    for (const {members = [], tagName} of elements)
      for (const {name} of members)
        assert.doesNotMatch(name, /^[_#]|^(styles|properties|renderRoot|localize|source)$/, tagName);
  });
});

/** Names of the parts in a stretch of code. */
const partsIn = (code: string) =>
  [...code.matchAll(/\bpart="([^"]+)"/g)].flatMap(([, words = '']) => words.split(/\s+/));

/** Every declaration at the top of src/parts/: its own parts, and the names it uses. */
const shared = new Map(
  filesUnder('src/parts').flatMap((file) => {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
    return source.statements.flatMap((statement) => {
      const declared = ts.isVariableStatement(statement)
        ? statement.declarationList.declarations
        : ts.isFunctionDeclaration(statement)
          ? [statement]
          : [];
      return declared.map((one) => {
        const code = one.getText();
        return [one.name?.getText() ?? '', {parts: partsIn(code), uses: new Set(code.match(/[A-Za-z_]\w*/g))}] as const;
      });
    });
  }),
);

/** The parts that a shared function draws, with those it calls. */
function partsOf(name: string, seen = new Set<string>()): string[] {
  const one = shared.get(name);
  if (!one || seen.has(name)) return [];
  seen.add(name);
  return [...one.parts, ...[...one.uses].flatMap((used) => partsOf(used, seen))];
}

const exported = new Map(Object.entries(innerParts).map(([name, list]) => [name, list.split(', ')]));
/** The parts of the widgets that this code draws inside its own. */
const exportedBy = (code: string) => [...exported].flatMap(([name, parts]) => (code.includes(name) ? parts : []));

/** The parts in files, and those of what they take from src/parts/ and of inner widgets. */
function drawn(files: readonly string[]): string[] {
  const code = files.map(read).join('\n');
  const taken = [...code.matchAll(/import \{([^}]+)\} from '[./]+\/parts\/[\w-]+\.js'/g)].flatMap(([, list = '']) =>
    list.split(',').map((word) => word.replace('type ', '').trim()),
  );
  return [...partsIn(code), ...taken.flatMap((name) => partsOf(name)), ...exportedBy(code)];
}

describe('the parts that pages may style', () => {
  it('come through the widget that a page has, all that an inner widget documents but its base', () => {
    const inner = new Set<string>();
    for (const widget of widgets()) {
      const code = filesUnder(`src/elements/${widget}`).map(read).join('\n');
      for (const [, tag, attributes = ''] of code.matchAll(/<(ogp-[a-z-]+)\b((?:[^>]|=>)*)>/g)) {
        const [, name = ''] = /exportparts=\$\{(\w+)\}/.exec(attributes) ?? [];
        const {cssParts} = elements.find(({tagName}) => tagName === tag) ?? {};
        inner.add(`${widget} ${tag}`);
        assert.deepEqual(
          sorted(exported.get(name) ?? []),
          names(cssParts?.filter((part) => part.name !== 'base')),
          `${tag} inside ogp-${widget}`,
        );
      }
    }
    assert.deepEqual(sorted(inner), [
      'commitment ogp-irm-review',
      'commitment ogp-milestone-timeline',
      'updates ogp-plan-progress',
    ]);
  });

  it('are documented, all that are drawn and no other', () => {
    for (const {tagName, cssParts, members} of elements) {
      if (tagName === 'ogp-data') continue;
      const headed = members?.some(({name}) => name === 'headingLevel') ? ['src/elements/headed-widget.ts'] : [];
      assert.deepEqual(
        names(cssParts),
        sorted(drawn([...filesUnder(dirname(fileOf(tagName))), 'src/elements/widget-element.ts', ...headed])),
        tagName,
      );
    }
  });

  it('none are drawn by the element that draws nothing', () => {
    assert.deepEqual(drawn(filesUnder(dirname(fileOf('ogp-data')))), []);
  });
});

/** Each public property in a stylesheet with its fallback, private ones resolved. */
function tokensIn(css: string): Map<string, string> {
  const privates = new Map(
    [...css.matchAll(/(--_\w[\w-]*)\s*:\s*var\((--ogp-[\w-]+)/g)].map(([, own = '', token = '']) => [own, token]),
  );
  const found = new Map<string, string>();
  for (const {index} of css.matchAll(/var\(\s*--ogp-/g)) {
    let depth = 0;
    let end = index;
    do {
      if (css[end] === '(') depth++;
      if (css[end] === ')') depth--;
      end++;
    } while (depth > 0 || end < index + 4);
    const [, token = '', fallback = ''] =
      /^var\(\s*(--ogp-[\w-]+)\s*(?:,\s*([^]*))?\)$/.exec(css.slice(index, end)) ?? [];
    const plain = fallback
      .replace(/var\((--_[\w-]+)\)/g, (_, own: string) => `var(${privates.get(own) ?? own})`)
      .replace(/\s+/g, ' ');
    assert.ok(plain, `${token} has no fallback`);
    assert.equal(found.get(token) ?? plain, plain, `${token} has two fallbacks`);
    found.set(token, plain);
  }
  return found;
}

/** The stylesheets that an element adopts. */
const stylesOf = (name: string): string => {
  const {elementStyles, finalizeStyles, styles} = classes.get(name) as {
    elementStyles?: readonly CSSResult[];
    finalizeStyles?: (styles: unknown) => readonly CSSResult[];
    styles?: unknown;
  };
  return (finalizeStyles?.(styles) ?? elementStyles ?? []).map(({cssText}) => cssText).join('\n');
};

describe('the custom properties that pages may set', () => {
  const used = new Map(elements.map(({name, tagName = ''}) => [tagName, tokensIn(stylesOf(name))]));

  it('are documented with their defaults, all that the styles use and no other', () => {
    for (const {tagName = '', cssProperties = []} of elements)
      assert.deepEqual(
        new Map(cssProperties.map((property) => [property.name, property.default ?? '']).sort() as [string, string][]),
        new Map([...(used.get(tagName) ?? [])].sort()),
        tagName,
      );
  });

  it('are listed in docs/tokens.md with the same defaults', () => {
    const rows = [...read('docs/tokens.md').matchAll(/^\| `(--ogp-[\w-]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
    const listed = new Map(rows.map(([, token = '', value = '']) => [token, value.trim()]));
    assert.equal(listed.size, rows.length, 'a token is listed twice');
    const real = new Map<string, Set<string>>();
    for (const tokens of [...used.values(), tokensIn(read('src/ogp-widgets.css'))])
      for (const [token, value] of tokens) real.set(token, (real.get(token) ?? new Set()).add(value));
    assert.deepEqual(sorted(listed.keys()), sorted(real.keys()));
    for (const [token, values] of real)
      for (const value of values) assert.ok(listed.get(token)?.includes(`\`${value}\``), `${token}: ${value}`);
  });

  it('are about twenty, so that a designer can know them all', () => {
    assert.ok(new Set([...used.values()].flatMap((tokens) => [...tokens.keys()])).size <= 24);
  });

  it('are never declared by the widgets themselves: a page sets them from anywhere above', () => {
    for (const {name} of elements) assert.doesNotMatch(stylesOf(name), /(?<!var\(\s*)--ogp-[\w-]+\s*:/, name);
  });

  it('include every token that a theme bridge may set', () => {
    const known = new Set([...used.values()].flatMap((tokens) => [...tokens.keys()]));
    for (const [, token = ''] of read('src/themes/bridges.ts').matchAll(/^ {2}\| '([\w-]+)'/gm))
      assert.ok(known.has(`--ogp-${token}`), token);
  });
});

it('the version that elements carry is the package’s', () => {
  const {version} = readJson('package.json') as {version: string};
  assert.equal(library.VERSION, version);
  assert.match(read('CHANGELOG.md'), /^## \[Unreleased\]/m);
});
