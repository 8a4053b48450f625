import {Parser} from 'htmlparser2';
import {TEXT_BLOCKS} from '../html-blocks.js';
import type {ImportIssueCode} from './report.js';

/** A cell as text of the format: plain paragraphs and lists, and what was odd in it. */
export interface Prose {
  readonly text: string;
  readonly issues: readonly ImportIssueCode[];
  /** The mail addresses in it. */
  readonly mail: readonly string[];
}

/** Elements that people paste. Any other word between angle brackets is text: nobody may lose “<agency>”. */
const TAGS =
  'a|abbr|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img|ins|li|link|meta|' +
  'ol|p|pre|q|s|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|xml|[a-z]\\d?:[\\w-]+|st1:[\\w-]+';
/** Attributes have a value, or “<b and c>” would be an element. */
const ELEMENT = `/?(?:${TAGS})(?:\\s+[\\w:-]+\\s*=[^<>]*)?\\s*/?>`;
const TAG = new RegExp(`<${ELEMENT}`, 'i');
/** A bracket that starts neither one of them nor a comment that ends. */
const NO_TAG = new RegExp(`<(?!${ELEMENT}|!--[^]*?--!?>|!\\[(?:if|endif)[^>]*>)`, 'gi');
const ENTITY =
  /&(?:#\d+|#x[\da-f]+|nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[nm]dash|hellip|bull|[a-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|slash));/i;

const BLOCKS = new Set([...TEXT_BLOCKS, 'div', 'pre', 'hr', 'body', 'html', 'center']);
const ROWS = new Set(['tr', 'dt', 'dd']);
/** What readers of the page never saw. */
const UNSEEN = new Set(['style', 'xml', 'head', 'title', 'script']);

/** Marks of HTML taken out; paragraphs, line breaks, lists and links become those of the format. */
function fromHtml(html: string, keepsMarks: boolean): string {
  let text = '';
  let unseen = 0;
  const lists: number[] = [];
  const links: {href: string; from: number}[] = [];
  const strong: {mark: string; from: number}[] = [];
  // With paragraphs in it, line breaks are only those of the source code.
  const flowing = /<(p|li|div|td)\b/i.test(html);
  const parser = new Parser(
    {
      onopentag(name, {href = '', alt = ''}) {
        if (UNSEEN.has(name)) unseen++;
        if (name === 'br') text += '\n';
        else if (name === 'img') text += alt;
        else if (name === 'ul') lists.push(-1);
        else if (name === 'ol') lists.push(0);
        if (name === 'li') {
          const number = lists.pop() ?? -1;
          lists.push(number < 0 ? number : number + 1);
          text += number < 0 ? '\n- ' : `\n${number + 1}. `;
        } else if (BLOCKS.has(name)) text += /\n(- |\d+\. )$/.test(text) ? '' : '\n\n';
        else if (ROWS.has(name)) text += '\n';
        else if (/^t[dh]$/.test(name) && !/\n\s*$/.test(text)) text += ' | ';
        if (name === 'a') links.push({href, from: text.length});
        const mark = keepsMarks && MARKS[name];
        if (mark) strong.push({mark, from: text.length});
      },
      ontext(part) {
        if (!unseen) text += flowing ? part.replace(/\s+/g, ' ') : part;
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen--;
        if (/^[uo]l$/.test(name)) lists.pop();
        if (BLOCKS.has(name)) text += '\n\n';
        const link = name === 'a' ? links.pop() : undefined;
        if (link) text = text.slice(0, link.from) + linked(text.slice(link.from), link.href);
        const open = keepsMarks && MARKS[name] && strong.pop();
        if (open) text = text.slice(0, open.from) + marked(text.slice(open.from), open.mark);
      },
    },
    {decodeEntities: true},
  );
  parser.end(html.replace(NO_TAG, '&lt;'));
  return text;
}

/** Words in bold or italics keep that, within a line and a paragraph. */
const MARKS: Readonly<Record<string, string>> = {b: '**', strong: '**', i: '*', em: '*'};

function marked(words: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? [];
  return inner && !/[*\n]/.test(inner) ? `${before}${mark}${inner}${mark}${after}` : words;
}

/** A link keeps its address beside its words; where they are the same, the address is enough. */
function linked(words: string, href: string): string {
  const label = words.trim();
  if (!/^https?:\/\/[^\s)]+$/i.test(href) || label === href) return label || href ? words || href : '';
  return label && !/[[\]\n]/.test(label) ? `[${label}](${href})` : `${words} ${href}`;
}

/** Letters of the Wingdings and Symbol fonts, which mean nothing without the font. */
const BULLETS = /[\uF0B7\uF0A7\uF06C\uF0D8\uF076\uF0A8\uF09F\uF0B2\uF06E\uF075]/g;
const SIGNS: Readonly<Record<string, string>> = {
  '\uF0FC': '✓',
  '\uF0FB': '✗',
  '\uF0FE': '☒',
  '\uF06F': '☐',
  '\uF071': '☐',
  '\uF0E0': '→',
  '\uF0E8': '→',
  '\uF020': ' ',
  '\uF02D': '-',
};

function withoutSymbols(text: string): string {
  if (!/[\uF020-\uF0FF]/.test(text)) return text;
  return text
    .replace(new RegExp(`(^|\\n)?([^\\S\\n]*)${BULLETS.source}+[^\\S\\n]*`, 'g'), (_, start?: string) =>
      start === undefined ? '\n- ' : `${start}- `,
    )
    .replace(/[\uF020-\uF0FF]/g, (sign) => SIGNS[sign] ?? sign);
}

/** Every bullet of a word processor at the start of a line is the one of the format. “o” is one only before a gap. */
const BULLET_LINES = /^[^\S\n]*(?:[●▪■◦‣∙·▸►–—•]\s*|[o§](?:\t| {2,})\s*)(?=\S)/gmu;
/** Not the joiners of Persian and Indic words, nor the marks of direction. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]|[^\P{Cc}\t\n\r]/gu;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

const BREAK = /<[bh]r\s*\/?>/i;
const CLOSED_BLOCK = /<(p|div|[uo]l|li|h[1-6]|table|tr|blockquote)\b[^<>]*>[^]*<\/\1\s*>/i;
/** The marks of the format's own texts. */
const OWN_MARKS = /\*\*|^(?:- |\d+\. )|\]\(/m;

/**
 * True for a text of a CMS: with paragraphs, lists or line breaks of HTML. A single `<p>` that nothing closes is text, and
 * words in <b> alone may be meant as they stand.
 */
export const hasMarkup = (text: string): boolean =>
  text.includes('<') &&
  TAG.test(text) &&
  (BREAK.test(text) || CLOSED_BLOCK.test(text) || (/<\/[a-z]+\s*>/i.test(text) && !OWN_MARKS.test(text)));

/** Cleans a text of several paragraphs. Words are never changed. */
export function readProse(given: string, keepsMarks = true): Prose {
  const issues: ImportIssueCode[] = [];
  let text = given.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n');
  const step = (code: ImportIssueCode, next: string) => {
    if (next !== text) issues.push(code);
    text = next;
  };
  if (TAG.test(text) || ENTITY.test(text) || /<!--|<!\[/.test(text)) step('html-removed', fromHtml(text, keepsMarks));
  step('symbols-replaced', withoutSymbols(text).replace(INVISIBLE, '').replace(BULLET_LINES, '- '));
  text = text
    // No-break and other wide spaces are what word processors leave between words.
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n- (?=\n|$)/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (/\p{Co}/u.test(text)) issues.push('symbols-unknown');
  if (text.includes('\uFFFD')) issues.push('characters-broken');
  const mail = text.includes('@') ? [...new Set(text.match(MAIL))] : [];
  return {text, issues, mail};
}

/** A text of one line: a title, a name. */
export function readLine(given: string): Prose {
  const prose = readProse(given, false);
  return {...prose, text: prose.text.replace(/\n+(- )?/g, ' ').replace(/^- /, '')};
}

/**
 * Names in one cell: one a line, or with semicolons between. Commas part nothing: they stand in the names of ministries.
 */
export function readNames(given: string): Prose & {readonly names: readonly string[]} {
  const prose = readProse(given, false);
  const names = prose.text
    .split(/;|\n/)
    .map((name) => name.replace(/^- /, '').replace(/,$/, '').trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  return {...prose, names};
}
