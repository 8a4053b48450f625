/**
 * The parts of the widgets that other widgets draw inside themselves, as `exportparts` lists them: one list for each inner
 * class, everything that its documentation names but `base`, which is the outer widget's own.
 */
const OF_EVERY_WIDGET = 'heading, link, button, error, skeleton';

export const TIMELINE_PARTS = `${OF_EVERY_WIDGET}, layouts, text, milestone, today, table`;
export const REVIEW_PARTS = `${OF_EVERY_WIDGET}, commitment, group, voice, rating, value, steps, provenance, definition, table, cell`;
export const PROGRESS_PARTS = `${OF_EVERY_WIDGET}, figures, bar, legend, provenance`;
