import type {Localizer} from '../i18n/localizer.js';
import type {OgpDocument} from '../model/document.js';
import type {Filters} from '../model/filter.js';
import type {LoadError} from '../model/load-error.js';
import type {UpdateFilters} from '../model/update.js';
import type {DescribedIssue} from '../view/issue-messages.js';
import {acceptsWord} from '../view/own-words.js';
import type {DataSource} from './data-source.js';

/** Detail of `ogp-load`: the document as it was understood. */
export interface LoadDetail {
  readonly document: OgpDocument;
}

/** Detail of `ogp-issues`: every issue, in words. */
export interface IssuesDetail {
  readonly issues: readonly DescribedIssue[];
}

/** Detail of `ogp-select`: what the reader chose. */
export interface SelectDetail {
  readonly commitment: string | undefined;
  readonly href: string | undefined;
}

/** Detail of `ogp-filter`: what the reader asks a list for, and how many commitments or updates that gives. */
export interface FilterDetail {
  readonly query: string;
  readonly filters: Filters & UpdateFilters;
  readonly count: number;
}

declare global {
  interface HTMLElementEventMap {
    'ogp-load': CustomEvent<LoadDetail>;
    'ogp-error': CustomEvent<LoadError>;
    'ogp-issues': CustomEvent<IssuesDetail>;
    'ogp-select': CustomEvent<SelectDetail>;
    'ogp-filter': CustomEvent<FilterDetail>;
  }
}

/** Dispatches an event. Events bubble and cross shadow boundaries, so that one listener hears all widgets. */
export const emit = <K extends 'ogp-load' | 'ogp-error' | 'ogp-issues' | 'ogp-select' | 'ogp-filter'>(
  host: HTMLElement,
  name: K,
  detail: HTMLElementEventMap[K]['detail'],
): boolean =>
  host.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable: name === 'ogp-select'}));

/**
 * Dispatches `ogp-load`, then `ogp-issues`. The inspection is for publishers, so its code comes after the
 * citizen's content and never holds it up.
 */
export async function announce(host: HTMLElement, source: DataSource, l10n: Localizer): Promise<void> {
  const {state} = source;
  if (state.kind !== 'ready') return;
  emit(host, 'ogp-load', {document: state.document});
  await new Promise((resolve) => {
    // Safari has no idle callback; there the next task has to do.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, {timeout: 1000});
    else setTimeout(resolve);
  });
  const inspection = await import('../view/inspection.js').catch(() => undefined);
  const {terms} = state.document;
  // The list of all words comes only for a file with words of its own.
  const check = terms && (await import('../view/own-words-check.js').catch(() => undefined));
  // Other data may have come meanwhile; theirs are announced by them.
  if (source.state !== state) return;
  source.issues = inspection?.toInspection(state.raw, l10n, check?.termIssues(terms, acceptsWord)) ?? [];
  if (source.issues.length) emit(host, 'ogp-issues', {issues: source.issues});
}
