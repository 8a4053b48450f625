import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import {UNCALCULATED} from './row-checks.js';
import type {Sheet} from './sheet.js';

/** A cell as text. A date is the day that the cell shows: the library gives it at midnight UTC. */
function textOf(cell: unknown): string {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** `<c r="B2" t="e">`: the type of a cell whose formula failed. Its value is the name of the error. */
const FAILED = /(<(?:\w+:)?c\s[^<>]*?\bt=)(["'])e\2/g;
/** A cell with a formula and without a value, or with an empty one. */
const UNVALUED =
  /<((?:\w+:)?)c(\s[^<>]*)>\s*<\1f\b[^<>]*(?:\/>|>([^<]*)<\/\1f>)\s*(<\1v\s*\/>|<\1v>\s*<\/\1v>)?\s*<\/\1c>/g;
const TEXT = /\st=(["'])str\1/;

/** The XML of a sheet in which what the library takes for an empty cell is a text. */
const withTexts = (xml: string): string =>
  xml
    .replace(FAILED, '$1"str"')
    .replace(UNVALUED, (cell: string, prefix: string, attributes: string, formula = '', value?: string) =>
      // Some formulas give no text: that is a value.
      value !== undefined && TEXT.test(attributes)
        ? cell
        : `<${prefix}c${attributes.replace(/\st=(["'])\w+\1/, '')} t="str"><${prefix}v>${UNCALCULATED}=${formula}</${prefix}v></${prefix}c>`,
    );

const isSheet = (name: string) => /^xl\/worksheets\/.+\.xml$/i.test(name);

/**
 * The library reads cells with an error, and formulas that nobody has calculated, as empty, and has no option for it. So
 * they become texts before it sees them, in the workbooks that have any.
 */
function withErrorsAsTexts(bytes: Uint8Array): Uint8Array {
  const changed = Object.entries(unzipSync(bytes, {filter: ({name}) => isSheet(name)})).flatMap(([name, part]) => {
    const xml = strFromU8(part);
    const made = withTexts(xml);
    return made === xml ? [] : [[name, strToU8(made)] as const];
  });
  return changed.length
    ? zipSync(
        {...unzipSync(bytes, {filter: ({name}) => /\.(xml|rels)$/i.test(name)}), ...Object.fromEntries(changed)},
        {level: 0},
      )
    : bytes;
}

/** The sheets of a workbook. Loaded only for one: the library that unpacks it is the largest of all. */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Sheet[]> {
  const copy = withErrorsAsTexts(bytes).slice().buffer;
  const sheets = await readWorkbook(copy);
  return sheets.map(({sheet, data}) => ({file, name: sheet, records: data.map((row) => row.map(textOf))}));
}
