import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {formatMessage} from '../../src/i18n/message-format.js';
import {loaders} from '../../src/locales/loaders.js';
import {toolLoaders} from '../../src/locales/tool-loaders.js';
import {LOCALES, localeOf, sourceLocale, targetLocales} from '../../scripts/locales.mjs';
import {isTool, noteOf, rankOf} from '../../scripts/localize/groups.mjs';
import {arranged} from '../../scripts/localize/xliff.mjs';
import {missingIn, moduleOf, readUnits} from '../../scripts/localize.mjs';
import {filesUnder, fromRoot} from '../../scripts/widgets.mjs';
import {ENDS_OTHERWISE, QUOTED_OTHERWISE, SAME} from './exceptions.js';
import {STILTED} from './stilted.js';
import {SYNONYMS} from './synonyms.js';

const read = (file: string) => readFileSync(fromRoot(file), 'utf8');

/** The messages in the code, by id. */
const written = new Map(
  filesUnder('src')
    .filter((file) => file.endsWith('.ts') && !file.includes('/generated/'))
    .flatMap((file) => [...read(file).matchAll(/\bmsg\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1,\s*\{\s*id:\s*'([^']+)'/g)])
    .map(([, , text = '', id = '']) => [id, text.replace(/\\(.)/g, '$1')] as const),
);

const PLURAL = /\{(\w+),\s*plural,\s*((?:[=\w]+\s*\{[^{}]*(?:\{\w+\}[^{}]*)*\}\s*)+)\}/g;
const FORM = /([=\w]+)\s*\{([^{}]*(?:\{\w+\}[^{}]*)*)\}/g;
const pluralsOf = (text: string) =>
  [...text.matchAll(PLURAL)].map(([, name = '', forms = '']) => ({
    name,
    forms: new Map([...forms.matchAll(FORM)].map(([, key = '', form = '']) => [key, form])),
  }));
/** The words of all plural forms one after the other, behind the name of the count. */
const withoutPlurals = (text: string) =>
  text.replace(PLURAL, (_, name: string, forms: string) =>
    [`{${name}}`, ...[...forms.matchAll(FORM)].map(([, , form]) => form)].join(' '),
  );
const placeholdersOf = (text: string) =>
  [...new Set([...withoutPlurals(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

/** Ends of sentences; Greek asks with `;`, Arabic with its own sign. */
const ENDS = /[.?!:…;؟]$/;
const endOf = (text: string) => ENDS.exec(text)?.[0].replace(/[;؟]/, '?');

/** Upper, lower, or undefined where the first sign is none that has both; Georgian has capitals for headlines alone. */
const caseOf = (text: string) =>
  /^\p{Script=Georgian}/u.test(text)
    ? undefined
    : /^\p{Lu}/u.test(text)
      ? 'upper'
      : /^\p{Ll}/u.test(text)
        ? 'lower'
        : undefined;

const MARKS = ['“', '”', '„', '»', '«', '‘'];

/** Whole words, in any case. */
const wordPattern = (words: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );

describe('the messages in the code', () => {
  it('have no phrase that was struck out', () => {
    const pattern = wordPattern(STILTED.en ?? []);
    assert.deepEqual(
      [...written].filter(([id, text]) => !isTool(id) && pattern.test(text)).map(([id, text]) => `${id}: ${text}`),
      [],
    );
  });

  it('are all in every language file, with the same words; those of tools where a language has them', () => {
    assert.ok(written.size > 200, `found only ${written.size}`);
    for (const locale of targetLocales)
      assert.deepEqual(
        new Map(
          readUnits(locale)
            .map(({id, source}) => [id, source] as const)
            .sort(),
        ),
        new Map([...written].filter(([id]) => localeOf(locale).tools || !isTool(id)).sort()),
        `${locale}: run npm run localize`,
      );
  });

  it('end every plural with the form for all other numbers', () => {
    for (const text of written.values())
      for (const {forms} of pluralsOf(text)) assert.equal([...forms.keys()].at(-1), 'other', text);
  });
});

describe('the rows of languages', () => {
  it('have each language once, that of the sources first, with a direction that its script has', () => {
    assert.equal(new Set(LOCALES.map(({code}) => code)).size, LOCALES.length);
    assert.deepEqual([LOCALES[0]?.code, LOCALES[0]?.status], [sourceLocale, 'source']);
    assert.ok(!targetLocales.includes(sourceLocale));
    for (const {code, dir, quotes} of LOCALES) {
      assert.equal(Intl.getCanonicalLocales(code)[0], code);
      const {script = ''} = new Intl.Locale(code).maximize();
      assert.equal(dir, /^(?:Arab|Hebr)$/.test(script) ? 'rtl' : 'ltr', code);
      assert.ok(
        quotes.every((mark) => /^[“”„»«‘’]$/.test(mark.trim())),
        code,
      );
    }
  });

  it('have a loader each, and one of the tools’ words where there are some', () => {
    const keys = (tools: boolean) =>
      LOCALES.filter((row) => row.status !== 'source' && (!tools || row.tools))
        .map(({code}) => code.toLowerCase())
        .sort();
    assert.deepEqual(Object.keys(loaders).sort(), keys(false));
    assert.deepEqual(Object.keys(toolLoaders).sort(), keys(true));
  });
});

for (const locale of targetLocales)
  describe(`the translation into ${locale}`, () => {
    const row = localeOf(locale);
    const units = readUnits(locale);
    const translated = units.flatMap(({id, source, target}) => (target === undefined ? [] : {id, source, target}));
    const failing = (wrong: (unit: (typeof translated)[number]) => boolean) =>
      translated.filter(wrong).map(({id, target}) => `${id}: ${target}`);
    const rules = new Intl.PluralRules(locale);
    const {pluralCategories} = rules.resolvedOptions();
    /** Forms for one number alone may have a word for it: Arabic and Hebrew count one and two so. */
    const isOneNumber = (form: string) =>
      Array.from({length: 201}, (_, n) => rules.select(n)).filter((one) => one === form).length === 1;

    // A draft may lack the newest words, which are then in English; `npm run localize` counts them.
    it('is complete', {skip: row.status === 'draft' && 'a draft may lack words'}, () => {
      const {citizens, tools = []} = missingIn(locale);
      assert.deepEqual([...citizens, ...tools], []);
    });

    it('has citizens’ words first, and says of each what it is and where it is seen', () => {
      const file = read(`src/locales/xliff/${locale}.xlf`);
      const right = arranged(file, {keep: (id) => row.tools || !isTool(id), rankOf, noteOf});
      assert.ok(file === right, 'run npm run localize');
    });

    it('has the placeholders of the source', () => {
      for (const {id, source, target} of translated)
        assert.deepEqual(placeholdersOf(target), placeholdersOf(source), id);
    });

    it('has every plural form of the language, and no other', () => {
      for (const {id, source, target} of translated) {
        const plurals = pluralsOf(target);
        assert.deepEqual(
          plurals.map(({name}) => name).sort(),
          pluralsOf(source)
            .map(({name}) => name)
            .sort(),
          id,
        );
        for (const {forms} of plurals)
          assert.deepEqual(
            [...forms.keys()].filter((form) => !form.startsWith('=')).sort(),
            [...pluralCategories].sort(),
            id,
          );
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
          const isWord = isOneNumber(rules.select(n)) || pluralsOf(target).some(({forms}) => forms.has(`=${n}`));
          for (const name of placeholdersOf(target))
            if (name !== 'n' || !isWord)
              assert.ok(
                text.includes(name === 'n' ? new Intl.NumberFormat(locale).format(n) : `<${name}>`),
                `${id}: ${text}`,
              );
        }
    });

    it('is not English, but for words that are the same', () => {
      assert.deepEqual(
        translated
          .filter(({source, target}) => source === target && /\p{L}/u.test(source.replace(/\{\w+\}/g, '')))
          .map(({id}) => id)
          .sort(),
        (SAME[locale] ?? []).filter((id) => translated.some((unit) => unit.id === id)).sort(),
      );
    });

    it('ends and begins as the source does', () => {
      assert.deepEqual(
        failing(
          ({id, source, target}) =>
            (endOf(source) !== endOf(target) && !ENDS_OTHERWISE[locale]?.includes(id)) || target !== target.trim(),
        ),
        [],
      );
      // A placeholder may change places; a letter keeps its case. German nouns have a capital everywhere.
      assert.deepEqual(
        failing(({source, target}) => {
          const [a, b] = [caseOf(source), caseOf(target)];
          return a !== undefined && b !== undefined && a !== b && !(locale === 'de' && a === 'lower');
        }),
        [],
      );
    });

    it('has the quotation marks of the language, in pairs, where the source has them', () => {
      const [open, close] = row.quotes;
      const count = (text: string, ...marks: string[]) =>
        marks.reduce((sum, mark) => sum + text.split(mark).length - 1, 0);
      assert.deepEqual(
        failing(
          ({id, source, target}) =>
            (count(target, ...new Set([open, close])) !== count(source, '“', '”') &&
              !QUOTED_OTHERWISE[locale]?.includes(id)) ||
            (open !== close && count(target, open) !== count(target, close)) ||
            /["'`]/.test(target) ||
            MARKS.some((mark) => mark !== open.trim() && mark !== close.trim() && target.includes(mark)),
        ),
        [],
      );
    });

    it('has one word per concept, and no phrase that was struck out', () => {
      const banned = [...Object.values(SYNONYMS[locale] ?? {}).flat(), ...(STILTED[locale] ?? [])];
      assert.ok(banned.length > 0, 'add the synonyms that the language does not use to test/i18n/synonyms.ts');
      const pattern = wordPattern(banned);
      // Tools speak of files and pages, where such a word may mean something else.
      assert.deepEqual(
        failing(({id, target}) => pattern.test(target) && (row.status !== 'draft' || !isTool(id))),
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

    it('was built into plain strings, marked where it is a draft', async () => {
      for (const [folder, load, tools] of [
        ['', loaders[locale.toLowerCase()], false],
        ['tools/', toolLoaders[locale.toLowerCase()], true],
      ] as const) {
        if (tools && !row.tools) continue;
        const own = units.filter(({id}) => isTool(id) === tools);
        assert.equal(
          read(`src/locales/generated/${folder}${locale}.ts`),
          moduleOf(locale, own),
          'run npm run localize',
        );
        const {templates, draft} = (await load?.()) ?? assert.fail(`no loader for ${locale}`);
        assert.deepEqual(
          templates,
          Object.fromEntries(own.flatMap(({id, target}) => (target === undefined ? [] : [[id, target]]))),
        );
        assert.equal(draft ?? false, row.status === 'draft');
      }
    });
  });
