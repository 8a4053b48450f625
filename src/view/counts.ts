import type {Localizer} from '../i18n/localizer.js';

/** "3 milestones" */
export const countText = (n: number, {msg, fill}: Localizer): string =>
  fill(msg('{n, plural, one {# milestone} other {# milestones}}', {id: 'milestones.count'}), {n});
