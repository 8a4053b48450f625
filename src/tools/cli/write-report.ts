import {writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {ImportResult} from '../importer/import-files.js';
import type {SourceFile} from '../importer/open-file.js';
import {reportText, toReportInFile, toReportView} from '../importer/report-view.js';
import type {Shell} from './command.js';

/** Writes the report of an import: to a file by its kind, to standard output (`-`), else to standard error. */
export async function writeReport(
  {report}: ImportResult,
  wanted: string | undefined,
  sources: readonly SourceFile[],
  {cwd, l10n, out, err}: Shell,
): Promise<void> {
  const view = toReportView(report, l10n);
  if (wanted === undefined) {
    err(reportText(view));
    return;
  }
  if (wanted === '-') {
    out(reportText(view));
    return;
  }
  const path = resolve(cwd, wanted);
  if (/\.xlsx$/i.test(path)) {
    const {remarkedWorkbook} = await import('../importer/remarked-workbook.js');
    await writeFile(path, await remarkedWorkbook(sources, report, l10n));
  } else {
    const json = /\.json$/i.test(path);
    await writeFile(path, json ? `${JSON.stringify(toReportInFile(report, l10n), null, 2)}\n` : reportText(view));
  }
  const where = l10n.msg('The report is in {file}.', {id: 'tool.import.report-written'});
  err(`${view.summary} ${l10n.fill(where, {file: wanted})}\n`);
}
