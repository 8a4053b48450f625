import type {Localizer} from '../i18n/localizer.js';
import {inspect} from '../parse/inspect.js';
import {describeIssues, type DescribedIssue} from './issue-messages.js';

/** Returns the issues of raw data, in words. */
export const toInspection = (raw: unknown, l10n: Localizer): DescribedIssue[] => describeIssues(inspect(raw), l10n);
