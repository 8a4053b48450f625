import type {Localizer} from '../i18n/localizer.js';
import type {ListAnswer} from '../list/paging.js';

/** A number in the reader's notation; words as they are. */
export const numberText = (given: number | string, {number}: Localizer): string =>
  typeof given === 'number' ? number(given) : given;

/** "3 milestones" */
export const countText = (n: number, {msg, fill}: Localizer): string =>
  fill(msg('{n, plural, one {# milestone} other {# milestones}}', {id: 'milestones.count'}), {n});

/** "1 overdue" */
export const overdueText = (n: number, {msg, fill}: Localizer): string =>
  fill(msg('{n, plural, other {# overdue}}', {id: 'milestones.overdue'}), {n});

/** "Show all 1,200" */
export const showAllText = (n: number, {msg, fill}: Localizer): string =>
  fill(msg('Show all {n}', {id: 'timeline.show-all', desc: 'Button below the first rows of a long list'}), {n});

/** The buttons below the first rows of a long list. */
export interface MoreView {
  /** "Show 50 more" */
  readonly more?: string;
  /** "Show all 1,200" */
  readonly all?: string;
}

export const moreView = ({step, drawn, found}: ListAnswer<string, string>, l10n: Localizer): MoreView => ({
  more: step ? l10n.fill(l10n.msg('Show {n} more', {id: 'list.more'}), {n: step}) : undefined,
  all: found.length - drawn.length > step ? showAllText(found.length, l10n) : undefined,
});

/** The name of a search landmark. The second list of that name on a page has a number: landmarks need distinct names. */
export const landmarkName = (name: string, nth: number, {msg, fill}: Localizer): string =>
  nth > 1
    ? fill(msg('{name}, list {n}', {id: 'list.nth', desc: 'Name of a second list on a page, for screen readers'}), {
        name,
        n: nth,
      })
    : name;
