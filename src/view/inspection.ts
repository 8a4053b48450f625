import type {Localizer} from '../i18n/localizer.js';
import {inspect, type Kit} from '../parse/inspect.js';
import {describeIssues, type DescribedIssue} from './issue-messages.js';

/** Everything that is odd in what was given, in words. */
export const toInspection = (raw: unknown, l10n: Localizer, kit: Kit): DescribedIssue[] =>
  describeIssues(inspect(raw, kit), l10n);
