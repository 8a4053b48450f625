import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
import {run} from '../../../src/tools/cli/main.js';
import {FORMS, render, renderable} from '../../../src/tools/server/index.js';
import {everywhere, HOSTILE_HTML} from '../../helpers/hostile.js';
import {elementsOf} from './html.js';

/** Elements that no widget draws: they could only come from a text. */
const NEVER = new Set(['img', 'object', 'embed', 'iframe', 'b']);

/** Fails where a text of the data became markup. */
function assertText(html: string, about: string): void {
  for (const {name, attributes} of elementsOf(html)) {
    assert.ok(!NEVER.has(name), `${about}: <${name}>`);
    for (const [key, value] of Object.entries(attributes)) {
      assert.doesNotMatch(key, /^on|^autofocus$|^style$|["'`<>]/i, `${about}: ${key} of <${name}>`);
      if (key === 'href' || key === 'src') assert.doesNotMatch(value, /^\s*(javascript|data|vbscript):/i, about);
    }
    if (name === 'script') assert.match(attributes['type'] ?? '', /^application\/(ld\+)?json$/, about);
  }
}

const widgets = [...(await renderable())].map(([tag, attributes]) => ({element: tag, attributes}));

/** What selects the one that is to be shown, with a hostile value where the widget has such an attribute. */
const attributesFor = (known: readonly string[], text: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      commitment: text,
      dialogue: text,
      programme: text,
      plan: text,
      heading: text,
      scale: 'completion',
      stage: text,
      voice: text,
    }).filter(([name]) => known.includes(name)),
  );

/** Renders; a widget that says why it shows nothing has not let anything through either. */
const htmlOf = (options: Parameters<typeof render>[0]): Promise<string> =>
  render(options).then(
    ({html}) => html,
    () => '',
  );

describe('texts that break out of HTML', () => {
  for (const {element, attributes: known} of widgets)
    for (const form of FORMS)
      it(`are text in <${element}> as ${form}`, async () => {
        let drawn = 0;
        for (const text of HOSTILE_HTML)
          for (const attributes of [{}, attributesFor(known, text)]) {
            const html = await htmlOf({
              data: everywhere(text),
              widgets: {element, attributes},
              form,
              title: text,
              idPrefix: 'x',
              url: 'https://city.example/?a="b',
            });
            assertText(html, `${element} ${form} ${text}`);
            if (html) drawn++;
          }
        if (known.length) assert.ok(drawn > 0, 'nothing was drawn');
      });

  it('are text in a rating that is given by attributes', async () => {
    for (const form of FORMS)
      for (const text of HOSTILE_HTML) {
        const attributes = {scale: 'completion', value: text, stage: text, voice: text, report: text};
        const html = await htmlOf({widgets: {element: 'rating-scale', attributes}, form});
        assert.ok(html, text);
        assertText(html, `${form} ${text}`);
      }
  });

  it('are text in what the command writes', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'ogp-widgets-'));
    for (const [index, text] of HOSTILE_HTML.entries()) {
      await writeFile(join(cwd, `${index}.json`), JSON.stringify(everywhere(text)));
      for (const form of FORMS)
        for (const element of ['commitment', 'commitment-list', 'updates', 'dialogue-series']) {
          let out = '';
          await run(['render', `${index}.json`, '--element', element, '--form', form, `--title=${text}`], {
            cwd,
            l10n: await toolLocalizer('en'),
            interactive: false,
            out: (piece) => void (out += piece),
            err: () => undefined,
          });
          assert.ok(out, `${element} ${form} ${text}`);
          assertText(out, `${element} ${form} ${text}`);
        }
    }
    await rm(cwd, {recursive: true});
  });
});

describe('a whole page', () => {
  const dirOf = async (lang: string) => {
    const {html} = await render({
      widgets: {element: 'rating-scale', attributes: {scale: 'completion', value: 'Limited'}},
      form: 'page',
      lang,
    });
    return elementsOf(html).find(({name}) => name === 'html')?.attributes['dir'];
  };

  it('runs in the direction of its script, whatever region or script the tag names', async () => {
    for (const lang of [
      'ar',
      'ar-EG',
      'FA-AF',
      'fa_IR',
      'he',
      'iw',
      'ur-PK',
      'ps',
      'ckb',
      'ckb-IQ',
      'dv',
      'yi',
      'ug-CN',
      'sd',
      'uz-Arab',
      'az-Arab-IR',
      'pa-Arab',
      'ku-Arab',
      'syr',
      'nqo',
      'ff-Adlm',
      'rhg-Rohg',
    ])
      assert.equal(await dirOf(lang), 'rtl', lang);
    for (const lang of [
      'en',
      'nl-BE',
      'da',
      'pa',
      'pa-Guru',
      'ku',
      'sd-Deva',
      'ar-Latn',
      'uz',
      'x-own',
      'not a tag',
      'zh-Hant-TW',
    ])
      assert.equal(await dirOf(lang), 'ltr', lang);
  });
});
