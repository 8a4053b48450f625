import type {Localizer} from '../../i18n/localizer.js';
import {describeFindings} from '../validate/messages.js';
import type {ImportIssue, ImportIssueCode} from './report.js';
import {cellWords} from './cell-messages.js';
import {fileWords} from './file-messages.js';
import {rowWords} from './row-messages.js';
import {tableWords} from './table-messages.js';

/** What was done about an issue, and what the user can do; empty where there is nothing to do. */
export interface Advice {
  readonly done: string;
  readonly todo: string;
}

/** An issue in words. */
export type AdviceOn = (issue: Pick<ImportIssue, 'code' | 'found' | 'finding'>) => Advice;

/** The words for every code, in one language. */
export function adviceIn(l10n: Localizer): AdviceOn {
  const {fill} = l10n;
  const words: Readonly<Record<Exclude<ImportIssueCode, 'finding'>, readonly [done: string, todo: string]>> = {
    ...fileWords(l10n),
    ...rowWords(l10n),
    ...tableWords(l10n),
    ...cellWords(l10n),
  };
  return ({code, found = '', finding}) => {
    if (code === 'finding')
      return {done: finding ? (describeFindings([finding], l10n)[0]?.message ?? '') : '', todo: ''};
    const [done, todo] = words[code];
    return {done: fill(done, {found}), todo};
  };
}
