import type {Localizer} from '../i18n/localizer.js';
import type {Issue} from '../model/issue.js';
import {inspect} from '../parse/inspect.js';
import {describeIssues, type DescribedIssue} from './issue-messages.js';

/** Returns the issues of raw data, and those that were found otherwise, in words. */
export const toInspection = (raw: unknown, l10n: Localizer, more: readonly Issue[] = []): DescribedIssue[] =>
  describeIssues([...inspect(raw), ...more], l10n);
