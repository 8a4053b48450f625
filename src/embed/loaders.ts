/**
 * The code of each element, by its tag: a page loads only the elements that it contains. The paths are literal so that the bundler makes
 * one file of each.
 */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'ogp-commitment': () => import('../elements/commitment/commitment.define.js'),
  'ogp-commitment-card': () => import('../elements/commitment-card/commitment-card.define.js'),
  'ogp-commitment-list': () => import('../elements/commitment-list/commitment-list.define.js'),
  'ogp-data': () => import('../elements/data/data.define.js'),
  'ogp-dialogue-series': () => import('../elements/dialogue-series/dialogue-series.define.js'),
  'ogp-irm-review': () => import('../elements/irm-review/irm-review.define.js'),
  'ogp-milestone-timeline': () => import('../elements/milestone-timeline/milestone-timeline.define.js'),
  'ogp-plan-progress': () => import('../elements/plan-progress/plan-progress.define.js'),
  'ogp-programme': () => import('../elements/programme/programme.define.js'),
  'ogp-rating-scale': () => import('../elements/rating-scale/rating-scale.define.js'),
  'ogp-updates': () => import('../elements/updates/updates.define.js'),
};

/** What they share comes beside them, not after: otherwise a page would wait for one file to ask for the next. */
const shared = () => import('../elements/widget-element.js');

/** Loads elements by their tags, once each; settles when they are defined. A tag that is not ours is no fault. */
export const load = (...tags: readonly string[]): Promise<unknown> =>
  Promise.all([
    ...tags.map((tag) => (Object.hasOwn(loaders, tag) ? loaders[tag]?.() : undefined)),
    tags.some((tag) => Object.hasOwn(loaders, tag)) && shared(),
  ]);
