import type {Localizer} from '../i18n/localizer.js';

/** "3 milestones" */
export const countText = (n: number, {msg, fill}: Localizer): string =>
  fill(msg('{n, plural, one {# milestone} other {# milestones}}', {id: 'milestones.count'}), {n});

/** "Show all 1,200" */
export const showAllText = (n: number, {msg, fill}: Localizer): string =>
  fill(msg('Show all {n}', {id: 'timeline.show-all', desc: 'Button below the first rows of a long list'}), {n});
