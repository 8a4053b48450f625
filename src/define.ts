export * from './elements/commitment/commitment.define.js';
export * from './elements/commitment-card/commitment-card.define.js';
export * from './elements/commitment-list/commitment-list.define.js';
export * from './elements/data/data.define.js';
export * from './elements/irm-review/irm-review.define.js';
export * from './elements/milestone-timeline/milestone-timeline.define.js';
export * from './elements/plan-progress/plan-progress.define.js';
export * from './elements/rating-scale/rating-scale.define.js';
