import {Parser} from 'htmlparser2';

/** What a sheet of an OpenDocument workbook does not show. */
export interface HiddenParts {
  readonly sheet: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** No sheet has more rows or columns; a last row is often repeated up to here. */
const MOST = 1_048_576;

/**
 * What the sheets of an OpenDocument workbook hide, by the names of the sheets: rows and columns that are collapsed or
 * filtered out, and sheets whose style is not displayed. The library for workbooks does not say.
 */
export function hiddenInOds(content: string): ReadonlyMap<string, HiddenParts> {
  const styles = new Set<string>();
  const sheets = new Map<string, {sheet: boolean; rows: Set<number>; columns: Set<number>}>();
  let style = '';
  let at: {sheet: boolean; rows: Set<number>; columns: Set<number>} | undefined;
  let [row, column] = [0, 0];
  const span = (times: string | undefined) => Math.min(Math.max(1, Number(times) || 1), MOST);
  const isHidden = (visibility: string | undefined) => visibility === 'collapse' || visibility === 'filter';
  const mark = (hidden: Set<number>, from: number, times: number) => {
    // What goes to the end of the sheet is the unused part of it.
    if (from + times < MOST) for (let index = from; index < from + times; index++) hidden.add(index);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'style:style') style = attributes['style:name'] ?? '';
        else if (name === 'style:table-properties' && attributes['table:display'] === 'false') styles.add(style);
        else if (name === 'table:table') {
          at = {sheet: styles.has(attributes['table:style-name'] ?? ''), rows: new Set(), columns: new Set()};
          sheets.set(attributes['table:name'] ?? '', at);
          [row, column] = [0, 0];
        } else if (name === 'table:table-row') {
          const times = span(attributes['table:number-rows-repeated']);
          if (at && isHidden(attributes['table:visibility'])) mark(at.rows, row, times);
          row += times;
        } else if (name === 'table:table-column') {
          const times = span(attributes['table:number-columns-repeated']);
          if (at && isHidden(attributes['table:visibility'])) mark(at.columns, column, times);
          column += times;
        }
      },
    },
    {xmlMode: true},
  );
  parser.end(content);
  return sheets;
}
