import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {formatMessage} from '../../src/i18n/message-format.js';
import {loaders} from '../../src/locales/loaders.js';
import {toolLoaders} from '../../src/locales/tool-loaders.js';
import {filesUnder, fromRoot, sourceLocale, targetLocales} from '../../scripts/widgets.mjs';

interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string | undefined;
}

const read = (file: string) => readFileSync(fromRoot(file), 'utf8');

const unescaped = (xml: string) =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({lt: '<', gt: '>', quot: '"', apos: "'"})[name] ?? '&');
const textOf = (unit: string, tag: string) => {
  const text = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(unit)?.[1];
  return text === undefined ? undefined : unescaped(text);
};

/** The messages of a language file, as `lit-localize extract` writes it. */
const unitsOf = (locale: string): Unit[] =>
  [...read(`src/locales/xliff/${locale}.xlf`).matchAll(/<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g)].map(
    ([, id = '', unit = '']) => ({id, source: textOf(unit, 'source') ?? '', target: textOf(unit, 'target')}),
  );

/** The messages in the code, by id. */
const written = new Map(
  filesUnder('src')
    .filter((file) => file.endsWith('.ts') && !file.includes('/generated/'))
    .flatMap((file) => [...read(file).matchAll(/\bmsg\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1,\s*\{\s*id:\s*'([^']+)'/g)])
    .map(([, , text = '', id = '']) => [id, text.replace(/\\(.)/g, '$1')] as const),
);

const PLURAL = /\{(\w+),\s*plural,\s*((?:[=\w]+\s*\{[^{}]*(?:\{\w+\}[^{}]*)*\}\s*)+)\}/g;
const pluralsOf = (text: string) =>
  [...text.matchAll(PLURAL)].map(([, name = '', forms = '']) => ({
    name,
    forms: new Map(
      [...forms.matchAll(/([=\w]+)\s*\{([^{}]*(?:\{\w+\}[^{}]*)*)\}/g)].map(([, key = '', form = '']) => [key, form]),
    ),
  }));
const placeholdersOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort();

/** Words that are the same in both languages. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'fact.status',
    'fact.budget',
    'fact.links',
    'programme.links',
    'programme.partners',
    'list.id',
    'updates.contact',
    'tool.builder.widget',
  ],
  da: [
    'commitment.note',
    // A time of day is written alone.
    'date.clock',
    'dialogue.case',
    'fact.institution',
    'fact.status',
    'fact.budget',
    'fact.links',
    'programme.links',
    'list.id',
    'tool.builder.widget',
    'tool.builder.data',
    'tool.builder.cms',
  ],
};

const QUOTES: Readonly<Record<string, readonly [string, string]>> = {nl: ['“', '”'], da: ['»', '«']};
const ENDS = /[.?!:…]$/;

describe('the messages in the code', () => {
  it('are all in every language file, with the same words', () => {
    assert.ok(written.size > 200, `found only ${written.size}`);
    for (const locale of targetLocales)
      assert.deepEqual(
        new Map(
          unitsOf(locale)
            .map(({id, source}) => [id, source] as const)
            .sort(),
        ),
        new Map([...written].sort()),
        `${locale}: run npm run localize`,
      );
  });

  it('have one id each', () => {
    for (const locale of targetLocales) {
      const ids = unitsOf(locale).map(({id}) => id);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('end every plural with the form for all other numbers', () => {
    for (const text of written.values())
      for (const {forms} of pluralsOf(text)) assert.equal([...forms.keys()].at(-1), 'other', text);
  });
});

it('every language has a loader', () => {
  assert.deepEqual(Object.keys(loaders).sort(), [...targetLocales].sort());
  assert.ok(!targetLocales.includes(sourceLocale));
});

for (const locale of targetLocales)
  describe(`the translation into ${locale}`, () => {
    const units = unitsOf(locale);
    const translated = units.map(({id, source, target = ''}) => ({id, source, target}));
    const failing = (wrong: (unit: (typeof translated)[number]) => boolean) =>
      translated.filter(wrong).map(({id, target}) => `${id}: ${target}`);

    it('is complete', () => {
      assert.deepEqual(
        units.filter(({target}) => !target?.trim()).map(({id}) => id),
        [],
      );
    });

    it('has the placeholders of the source', () => {
      for (const {id, source, target} of translated)
        assert.deepEqual(placeholdersOf(target), placeholdersOf(source), id);
    });

    it('has every plural form of the language', () => {
      const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
      for (const {id, source, target} of translated) {
        const plurals = pluralsOf(target);
        assert.deepEqual(
          plurals.map(({name}) => name),
          pluralsOf(source).map(({name}) => name),
          id,
        );
        for (const {forms} of plurals)
          for (const category of pluralCategories) assert.ok(forms.has(category), `${id}: ${category}`);
      }
    });

    it('can be filled', () => {
      for (const {id, target} of translated)
        for (const n of [0, 1, 2, 5, 1000]) {
          const values = Object.fromEntries(
            placeholdersOf(target).map((name) => [name, name === 'n' ? n : `<${name}>`]),
          );
          const text = formatMessage(target, values, locale);
          assert.doesNotMatch(text, /[{}#]/, id);
          for (const name of placeholdersOf(target))
            assert.ok(
              text.includes(name === 'n' ? new Intl.NumberFormat(locale).format(n) : `<${name}>`),
              `${id}: ${text}`,
            );
        }
    });

    it('is not English, but for words that are the same', () => {
      assert.deepEqual(
        translated
          .filter(({source, target}) => source === target)
          .map(({id}) => id)
          .sort(),
        [...(SAME[locale] ?? [])].sort(),
      );
    });

    it('ends and begins as the source does', () => {
      assert.deepEqual(
        failing(({source, target}) => ENDS.exec(source)?.[0] !== ENDS.exec(target)?.[0] || target !== target.trim()),
        [],
      );
      // A placeholder may change places; a letter keeps its case.
      const upper = (text: string) => (/^\p{L}/u.test(text) ? /^\p{Lu}/u.test(text) : undefined);
      assert.deepEqual(
        failing(({source, target}) => {
          const [a, b] = [upper(source), upper(target)];
          return a !== undefined && b !== undefined && a !== b;
        }),
        [],
      );
    });

    it('has the quotation marks of the language, in pairs, where the source has them', () => {
      const [open, close] = QUOTES[locale] ?? ['', ''];
      assert.ok(open && close, 'add the quotation marks to this test');
      assert.deepEqual(
        failing(
          ({source, target}) =>
            target.split(open).length !== source.split('“').length ||
            target.split(close).length !== source.split('”').length ||
            /["'`]/.test(target) ||
            ['“', '”', '„', '»', '«'].some((mark) => mark !== open && mark !== close && target.includes(mark)),
        ),
        [],
      );
    });

    it('says every reason for a missing rating in its own words', () => {
      for (const prefix of ['not-rated.', 'stage.', 'aspect.access', 'completion.']) {
        const words = translated.filter(({id}) => id.startsWith(prefix)).map(({target}) => target);
        assert.ok(words.length > 0);
        assert.equal(new Set(words).size, words.length, prefix);
      }
    });

    it('was built into plain strings', async () => {
      const file = `src/locales/generated/${locale}.ts`;
      assert.doesNotMatch(read(file), /^\s*import\b|\bhtml`|\bstr`|\$\{/m);
      const {templates} = (await loaders[locale]?.()) ?? assert.fail(`no loader for ${locale}`);
      const tools = (await toolLoaders[locale]?.()) ?? assert.fail(`no loader of tools for ${locale}`);
      assert.ok(
        Object.keys(templates).every((id) => !id.startsWith('tool.')),
        'citizens do not load the words of tools',
      );
      assert.deepEqual(
        {...templates, ...tools.templates},
        Object.fromEntries(translated.map(({id, target}) => [id, target])),
        `${locale}: run npm run localize`,
      );
    });
  });
