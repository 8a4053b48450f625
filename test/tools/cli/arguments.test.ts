import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {messagesIn, run} from '../../../src/tools/cli/main.js';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';

async function ogp(args: string, language = 'en') {
  const written = {out: '', err: ''};
  const status = await run(args.split(' ').filter(Boolean), {
    cwd: '/nowhere',
    interactive: false,
    l10n: await toolLocalizer(language),
    out: (text) => (written.out += text),
    err: (text) => (written.err += text),
  });
  return {status, ...written};
}

/** What is wrong, what the message says in each language, and what it suggests. */
const WRONG: readonly (readonly [args: string, says: Readonly<Record<'en' | 'nl' | 'da', RegExp>>])[] = [
  [
    'import a.csv --contry NL',
    {
      en: /^There is no option --contry here\. Did you mean “--country”\?\n/,
      nl: /^De optie --contry bestaat hier niet\. Bedoelt u “--country”\?\n/,
      da: /^Indstillingen --contry findes ikke her\. Mente du »--country«\?\n/,
    },
  ],
  [
    'validate a.json -q',
    {
      en: /^There is no option -q here\. A file whose name starts with - is written \.\/-q\.\n/,
      nl: /^De optie -q bestaat hier niet\. Een bestand .* \.\/-q\.\n/,
      da: /^Indstillingen -q findes ikke her\. En fil, .* \.\/-q\.\n/,
    },
  ],
  [
    'import a.csv --out',
    {
      en: /^--out needs a value: write --out=VALUE\.\n/,
      nl: /^--out heeft een waarde nodig: schrijf --out=WAARDE\.\n/,
      da: /^--out skal have en værdi: skriv --out=VÆRDI\.\n/,
    },
  ],
  [
    'export a.json --to --lang nl',
    {en: /^--to needs a value/, nl: /^--to heeft een waarde nodig/, da: /^--to skal have en værdi/},
  ],
  [
    'import a.csv --partial=yes',
    {
      en: /^--partial takes no value: write it alone\.\n/,
      nl: /^--partial heeft geen waarde: .*\.\n/,
      da: /^--partial har ingen værdi: .*\.\n/,
    },
  ],
  [
    'expor a.json',
    {
      en: /^There is no command “expor”\. Did you mean “export”\? /,
      nl: /^Er is geen opdracht “expor”\. Bedoelt u “export”\? /,
      da: /^.*»expor«.* Mente du »export«\? /,
    },
  ],
];

describe('arguments that a command does not understand', () => {
  for (const [args, says] of WRONG)
    it(`are told in every language, with what was probably meant: ${args}`, async () => {
      for (const [language, words] of Object.entries(says)) {
        const {status, err, out} = await ogp(args, language);
        assert.deepEqual([status, out], [2, '']);
        assert.match(err, words);
        assert.match(err, /--help/);
      }
    });

  it('do not include values that start with a dash, or a dash alone', async () => {
    for (const args of ['export /no/such --to=csv --out=-a', 'export /no/such --to csv --sheet -'])
      assert.doesNotMatch((await ogp(args)).err, /needs a value|no option/);
  });
});

describe('every command', () => {
  it('has --messages, in both spellings', () => {
    assert.deepEqual(messagesIn(['import', '--messages', 'nl', 'a.csv']), {wanted: 'nl', args: ['import', 'a.csv']});
    assert.deepEqual(messagesIn(['import', '--messages=da', 'a.csv']), {wanted: 'da', args: ['import', 'a.csv']});
    assert.deepEqual(messagesIn(['import', 'a.csv']), {args: ['import', 'a.csv']});
  });

  it('is of the version that the package says', async () => {
    const {version} = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    assert.deepEqual(await ogp('--version'), {status: 0, out: `${version}\n`, err: ''});
  });
});
