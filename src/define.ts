export * from './elements/commitment-card/commitment-card.define.js';
export * from './elements/data/data.define.js';
export * from './elements/milestone-timeline/milestone-timeline.define.js';
export * from './elements/rating-scale/rating-scale.define.js';
