import writeXlsxFile from 'write-excel-file/node';

/** A workbook of texts, as somebody types them. */
export const workbookOf = (sheets: readonly {readonly name: string; readonly rows: readonly (readonly string[])[]}[]) =>
  writeXlsxFile(
    sheets.map(({name, rows}) => ({
      sheet: name,
      data: rows.map((row) => row.map((value) => (value ? {value, type: String} : null))),
    })),
  ).toBuffer();
