import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {marked} from 'marked';
import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
import {readDocument} from '../../../src/parse/read.js';
import {markdownOf} from '../../../src/tools/exporter/markdown.js';
import {parseHtml, tagsOf, textOf} from '../../../src/tools/server/tree.js';
import {richText, type Inline} from '../../../src/view/rich-text.js';
import {everywhere, HOSTILE} from '../../helpers/hostile.js';

const l10n = await toolLocalizer('en');
const exported = (raw: unknown) => markdownOf(readDocument(raw) ?? assert.fail('no document'), l10n, '2026-03-09');

const files = new Map(HOSTILE.map((text) => [text, exported(everywhere(text))]));

/** Programs that show Markdown: the strict one, with and without the extensions of GitHub, and a lax one. */
const READERS: Readonly<Record<string, (text: string) => string>> = {
  // What a renderer refuses by itself is to be seen here, so nothing is filtered.
  CommonMark: (text) => micromark(text, {allowDangerousHtml: true, allowDangerousProtocol: true}),
  GitHub: (text) =>
    micromark(text, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  marked: (text) => marked.parse(text, {async: false}),
};

const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const MARKUP = new Set(
  'a blockquote br code del em h1 h2 h3 h4 hr li ol p pre strong table tbody td th thead tr ul'.split(' '),
);
/** What our own text never asks for: it could only come from the data. */
const NEVER = new Set(['blockquote', 'code', 'del', 'pre']);

function assertHarmless(html: string, about: string): void {
  for (const {name, attributes} of tagsOf(parseHtml(html))) {
    assert.ok(MARKUP.has(name) && !NEVER.has(name), `${about}: <${name}>`);
    for (const [key, value] of Object.entries(attributes)) {
      assert.ok(['href', 'align', 'start'].includes(key), `${about}: ${key}="${value}"`);
      if (key === 'href') assert.ok(ALLOWED.has(new URL(value, 'https://base.example').protocol), `${about}: ${value}`);
    }
  }
}

const shown = (html: string) => textOf(parseHtml(html.replaceAll('<br', ' <br'))).replace(/\s+/g, '');
const words = (part: Inline): string =>
  typeof part === 'string' ? part : part.kind === 'note' ? `[${part.label}]` : part.of.map(words).join('');

describe('the Markdown export', () => {
  for (const [reader, render] of Object.entries(READERS)) {
    it(`has no link, picture or mark-up that only a text asked for, and every text whole (${reader})`, () => {
      for (const [text, file] of files) {
        const html = render(file);
        assertHarmless(html, text);
        const all = shown(html);
        const rich = richText(text).flatMap(({lines}) => lines.map((line) => line.map(words).join('')));
        assert.ok(all.includes(text.replace(/\s+/g, '')), `${text} is not in ${html}`);
        for (const line of rich) assert.ok(all.includes(line.replace(/\s+/g, '')), `${line} of ${text}`);
      }
    });

    it(`links to no address but the one in the data (${reader})`, () => {
      for (const [text, file] of files) {
        // Texts in which the widgets themselves see a link have it here, too.
        const own = JSON.stringify(richText(text)).match(/(?<="href":")[^"]+/g) ?? [];
        const hrefs = tagsOf(parseHtml(render(file)))
          .flatMap(({attributes}) => attributes['href'] ?? [])
          .map((href) => new URL(href, 'https://base.example').href);
        const known = ['https://city.example/page', ...own].map((href) => new URL(href, 'https://base.example').href);
        assert.deepEqual(
          [...new Set(hrefs)].filter((href) => !known.includes(href)),
          [],
          text,
        );
      }
    });

    it(`is harmless whatever the texts are (${reader})`, () => {
      const sign = fc.constantFrom(
        ...'[]()<>!\\`*_~|#&;:/"\'-+=.^$@{} \n\tax1',
        'javascript:',
        'https://a.example',
        '&#91;',
        'www.',
      );
      const text = fc.array(sign, {minLength: 1, maxLength: 14}).map((signs) => signs.join(''));
      fc.assert(
        fc.property(text, text, (one, two) => {
          assertHarmless(
            render(exported({commitments: [{title: one, leadInstitutions: [{name: two, url: 'https://a.example/'}]}]})),
            `${JSON.stringify(one)} and ${JSON.stringify(two)}`,
          );
        }),
        {numRuns: 250, seed: 20_260_311},
      );
    });
  }

  it('takes any address as one', () => {
    for (const url of [
      'https://a.example/)(x',
      'https://a.example/<b>',
      'https://a.example/a b "c"',
      '/a\\)b',
      '<javascript:alert`1`>',
      'javascript:alert(1)',
    ])
      for (const [reader, render] of Object.entries(READERS))
        assertHarmless(render(exported(everywhere('Text', url))), `${url} (${reader})`);
  });

  it('leads from a mark in a text to its note by the same sign', () => {
    const text = exported({
      commitments: [
        {
          title: 'A',
          description: [{text: 'So it is[^97].'}],
          notes: [{id: '97', text: 'Where from', url: 'https://a.example/'}],
        },
      ],
    });
    for (const render of Object.values(READERS)) {
      const all = textOf(parseHtml(render(text)));
      assert.match(all, /So it is\[97\]\./);
      assert.match(all, /\[97\] Where from/);
    }
  });
});
