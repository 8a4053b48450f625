import {isIso} from '../../model/partial-date.js';
import type {DateInFile} from './document-file.js';
import type {ImportIssueCode} from './report.js';

/** Day first (31/12/2014) or month first (12/31/2014). */
export type DateOrder = 'dmy' | 'mdy';

/** A date as the format writes it, and what is odd about the cell that it was made of. */
export interface CellDate {
  readonly date: DateInFile;
  readonly issue?: ImportIssueCode;
  /** How the day and the month stand, where they can only stand so. */
  readonly order?: DateOrder;
}

type Edge = 'start' | 'end';
type Rule = readonly [
  pattern: RegExp,
  read: (parts: readonly string[], order: DateOrder | undefined, edge: Edge) => CellDate | undefined,
];

const pad = (number: number | string, length = 2) => String(number).padStart(length, '0');
const iso = (...parts: (number | string)[]) => parts.map((part, index) => pad(part, index ? 2 : 4)).join('-');

/** Excel counts days from here (and takes 1900 for a leap year, which only shows before March of that year). */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const ofSerial = (serial: number) => new Date(DAY_ZERO + serial * DAY).toISOString().slice(0, 10);

/**
 * Somebody typed 2023 into a cell for dates: Excel shows the 2023rd day since 1900, 7/15/1905. No plan is that old, and
 * every year of a plan falls into 1905.
 */
function yearOf(day: string): string | undefined {
  const serial = (Date.parse(day) - DAY_ZERO) / DAY;
  return isIso(day) && serial >= 1990 && serial <= 2100 ? String(serial) : undefined;
}

const exact = (day: string, more?: Omit<CellDate, 'date'>): CellDate | undefined => {
  const year = yearOf(day);
  if (year) return {date: year, issue: 'date-excel-year'};
  return isIso(day) ? {date: day, ...more} : undefined;
};

/** Two digits are a year of this century: OGP began in 2011. */
const century = (year: string) => (year.length === 2 ? `20${year}` : year);
const shortYear = (year: string): {issue?: ImportIssueCode} => (year.length === 2 ? {issue: 'date-short-year'} : {});

/** Names of the months in the languages of plans, from the platform; those that mean two months are left out. */
const LANGUAGES = ['en', 'nl', 'da', 'de', 'fr', 'es', 'pt', 'it', 'sv', 'nb', 'pl', 'uk', 'ru', 'cs', 'fi'];
let months: Map<string, number | undefined> | undefined;
function monthOf(name: string): number | undefined {
  if (!months) {
    months = new Map();
    for (const language of LANGUAGES)
      for (const style of ['long', 'short'] as const) {
        for (const form of [{month: style}, {month: style, day: 'numeric'}] as const) {
          // Beside a day, months have another case in Slavic languages.
          const format = new Intl.DateTimeFormat(language, {...form, timeZone: 'UTC'});
          for (let month = 1; month <= 12; month++) {
            const parts = format.formatToParts(Date.UTC(2020, month - 1, 15));
            const word = plain(parts.find(({type}) => type === 'month')?.value ?? '');
            months.set(word, months.has(word) && months.get(word) !== month ? undefined : month);
          }
        }
      }
  }
  return months.get(plain(name));
}
const plain = (word: string) => word.toLowerCase().replace(/\.$/, '');

const ROMAN = ['i', 'ii', 'iii', 'iv'];
/** The months that a quarter starts and ends with. */
function quarter(number: string, year: string, text: string, edge: Edge): CellDate {
  const index = /\d/.test(number) ? Number(number) - 1 : ROMAN.indexOf(number.toLowerCase());
  return {date: {text, date: iso(year, index * 3 + (edge === 'start' ? 1 : 3))}};
}

/** Numbers in three parts: the order of the first two is told by the numbers, else by the person, else not known. */
function numeric([text = '', a = '', b = '', y = '']: readonly string[], wanted?: DateOrder): CellDate | undefined {
  const year = century(y);
  const as = {dmy: iso(year, b, a), mdy: iso(year, a, b)};
  const orders = (['dmy', 'mdy'] as const).filter((order) => isIso(as[order]));
  const accident = orders.map((order) => yearOf(as[order])).find(Boolean);
  if (accident && y.length === 4) return {date: accident, issue: 'date-excel-year'};
  const [only] = orders;
  if (!only) return {date: {text}, issue: 'date-impossible'};
  if (as.dmy === as.mdy) return exact(as.dmy, shortYear(y));
  if (orders.length === 1)
    return exact(as[only], {
      order: only,
      ...(wanted && wanted !== only ? {issue: 'date-other-order' as const} : shortYear(y)),
    });
  return wanted ? exact(as[wanted], shortYear(y)) : {date: {text}, issue: 'date-ambiguous'};
}

/** The forms of dates in cells, tried from top to bottom. */
const RULES: readonly Rule[] = [
  [/^(\d{4})$/, ([year = '']) => ({date: year})],
  [/^(\d{4})-(\d\d)$/, ([text = '']) => (isIso(text) ? {date: text} : undefined)],
  // A moment of another time zone is the day that its writer means.
  [
    /^(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})\.?(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/,
    ([, y = '', m = '', d = '']) => exact(iso(y, m, d)),
  ],
  [/^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$/, ([, y = '', m = '', d = '']) => exact(iso(y, m, d))],
  [/^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/, ([, y = '', m = '', d]) => (d ? exact(iso(y, m, d)) : {date: iso(y, m)})],
  // 03/2025, 3-2025
  [/^(0?[1-9]|1[0-2])[-/.](20\d\d)$/, ([, m = '', y = '']) => ({date: iso(y, m)})],
  // 1982 to 2064
  [/^([3-5]\d{4})(?:\.\d+)?$/, ([, serial]) => ({date: ofSerial(Number(serial)), issue: 'date-serial'})],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)(?: [\d:]+(?: ?[ap]m)?)?$/i, numeric],
  // July 2014, Jul-12
  [
    /^(\p{L}+)\.?[ -](?:de |del )?'?(\d{4}|\d\d)$/u,
    ([, name = '', year = '']) => {
      const month = monthOf(name);
      return month ? {date: iso(century(year), month), ...shortYear(year)} : undefined;
    },
  ],
  // 30 June 2014, 30-Jun-14
  [
    /^(\d{1,2})(?:st|nd|rd|th|\.|er)?[ -](?:de )?(\p{L}+)\.?,?[ -](?:de |del )?(\d{4}|\d\d)$/u,
    ([, day = '', name = '', year = '']) => dayOf(day, name, year),
  ],
  // June 30, 2014
  [
    /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u,
    ([, name = '', day = '', year = '']) => dayOf(day, name, year),
  ],
  // Quarter 1 2014, Q1 2014, III quarter of 2022
  [
    /^(?:quarter|q) ?([1-4])(?:,| of)? ?(\d{4})$/i,
    ([text = '', number = '', year = ''], _, edge) => quarter(number, year, text, edge),
  ],
  [
    /^(I|II|III|IV|[1-4](?:st|nd|rd|th)?) quarter(?:,| of)? ?(\d{4})$/i,
    ([text = '', number = '', year = ''], _, edge) => quarter(number.replace(/\D+$/, '') || number, year, text, edge),
  ],
  // T2 2025, K3 2025, 2. kvartal 2025, 2e kwartaal 2025, 2. Quartal 2025, 2º trimestre 2025
  [
    /^(?:[tk] ?)([1-4]),? (\d{4})$/i,
    ([text = '', number = '', year = ''], _, edge) => quarter(number, year, text, edge),
  ],
  [
    /^([1-4])(?:e|er|ème|º|ª|°|\.)? ?(?:kwartaal|kvartal|quartal|trimestre|kw)(?: de| del| di| van)?,? (\d{4})$/i,
    ([text = '', number = '', year = ''], _, edge) => quarter(number, year, text, edge),
  ],
  [
    /^(\d{4})[- ](?:q|t|k)([1-4])$/i,
    ([text = '', year = '', number = ''], _, edge) => quarter(number, year, text, edge),
  ],
];

function dayOf(day: string, name: string, year: string): CellDate | undefined {
  const month = monthOf(name);
  return month ? exact(iso(century(year), month, day), shortYear(year)) : undefined;
}

/** Between the two dates of a span: a dash or an arrow with room around it, or a word. */
const BETWEEN =
  /\s*(?:→|–|—|\s-\s|\bto\b|\bt\/m\b|\btot(?: en met)?\b|\bbis\b|\btil\b|\bau\b|\bal\b|\baté\b|\bhasta\b)\s*/iu;

/** A span of two dates in one cell: `2023–2025`, `1 March 2024 - 30 June 2025`. Undefined where either is no date. */
export function readCellSpan(
  cell: string,
  order?: DateOrder,
): {readonly start: string; readonly end: string} | undefined {
  const given = cell.replace(/\s+/g, ' ').trim();
  const years = /^(20\d\d)\s*[-–—]\s*(20\d\d)$/.exec(given);
  const parts = years ? years.slice(1) : given.split(BETWEEN);
  if (parts.length !== 2) return undefined;
  const [start, end] = [readCellDate(parts[0] ?? '', 'start', order), readCellDate(parts[1] ?? '', 'end', order)];
  if (start.issue || end.issue || typeof start.date !== 'string' || typeof end.date !== 'string') return undefined;
  return start.date <= end.date ? {start: start.date, end: end.date} : undefined;
}

/** What a cell says about a date. Words that are no date of a known form are kept as words. */
export function readCellDate(cell: string, edge: Edge, order?: DateOrder): CellDate {
  const given = cell.replace(/\s+/g, ' ').trim();
  for (const [pattern, read] of RULES) {
    const parts = pattern.exec(given);
    const found = parts && read(parts, order, edge);
    if (found) return found;
  }
  return {date: {text: given}, issue: /^\d+[-/.]\d+[-/.]\d+$/.test(given) ? 'date-impossible' : 'date-words'};
}
