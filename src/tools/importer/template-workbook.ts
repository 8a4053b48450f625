import writeWorkbook, {type Feature, type SheetData} from 'write-excel-file/universal';
import {HELP_MARK, type BlankColumn, type BlankTemplate} from './blank-template.js';
import {lettersOf} from './sheet.js';

/** So many rows have drop-downs and explanations. */
const ROWS = 1000;
/** A prompt and a list in a cell are no longer, or the workbook is damaged to spreadsheet programs. */
const LONGEST = 255;

const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).slice(0, LONGEST * 2);

/** What a program shows beside a selected cell, and offers in its drop-down; other values are allowed. */
function validation({heading, explanation, choices}: BlankColumn, index: number): string {
  const letters = lettersOf(index);
  const list = choices.join(',');
  const type = list && list.length <= LONGEST ? ' type="list" showErrorMessage="0"' : '';
  return (
    `<dataValidation${type} allowBlank="1" showInputMessage="1" promptTitle="${xml(heading.slice(0, 32))}"` +
    ` prompt="${xml(explanation.slice(0, LONGEST))}" sqref="${letters}2:${letters}${ROWS}">` +
    `${type ? `<formula1>"${xml(list)}"</formula1>` : ''}</dataValidation>`
  );
}

/** The library writes no drop-downs itself; it offers this door for them. */
const dropDowns = (sheets: readonly (readonly BlankColumn[])[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _, {sheetIndex}) => {
          const columns = sheets[sheetIndex] ?? [];
          if (!columns.length) return content;
          const rules = columns.map(validation).join('');
          return content.replace(
            '</sheetData>',
            `</sheetData><dataValidations count="${columns.length}">${rules}</dataValidations>`,
          );
        },
      },
    },
  },
});

const bold = (value: string) =>
  ({value, type: String, fontWeight: 'bold', backgroundColor: '#e8eef4', textColor: '#000000'}) as const;
/** Text, so that no program makes a day of “2026-03”. */
const text = (value: string) => ({value, type: String, format: '@', wrap: true, alignVertical: 'top'}) as const;

/** The template for officers as a workbook. */
export async function templateWorkbook({tables, help}: BlankTemplate): Promise<Uint8Array> {
  const blank = {value: '', type: String, format: '@'} as const;
  const sheets = [
    ...tables.map(({name, columns}) => ({
      sheet: name,
      // Cells that are formatted as text before anybody types into them.
      data: [
        columns.map(({heading}) => bold(heading)),
        ...Array.from({length: 200}, () => columns.map(() => blank)),
      ] satisfies SheetData,
      columns: columns.map(({heading, example}) => ({
        width: Math.max(16, heading.length + 4, Math.min(40, example.length)),
      })),
      stickyRowsCount: 1,
    })),
    {
      sheet: help.name,
      data: [
        [{value: HELP_MARK, type: String}],
        help.headings.map(bold),
        ...tables.flatMap(({name, columns}) =>
          columns.map(({heading, explanation, example}) => [name, heading, explanation, example].map(text)),
        ),
      ] satisfies SheetData,
      columns: [{width: 22}, {width: 26}, {width: 60}, {width: 40}],
      stickyRowsCount: 2,
    },
  ];
  const features = [dropDowns(tables.map(({columns}) => columns))];
  const blob = await writeWorkbook(sheets, {features}).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
