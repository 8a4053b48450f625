/**
 * What the reader and the inspector both need. A widget has it on the page already and hands it to the inspector, which
 * comes later in a file of its own: that file must not import the first one again (see docs/decisions/0004).
 */
export {fold} from '../model/fold.js';
export {linkHref} from '../model/link.js';
export {firstDay, lastDay, partsOf} from '../model/partial-date.js';
export {aspectOf, findScale, readValue} from '../model/scales.js';
export {isoOf, readSpan} from './dates.js';
export {FORBIDDEN, isEmpty, isObject, readDocument, wrap} from './read.js';
export {document, ownScale} from './shapes.js';
