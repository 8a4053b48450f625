import {defineElement} from '../define-element.js';
import '../irm-review/irm-review.define.js';
import '../milestone-timeline/milestone-timeline.define.js';
import {OgpCommitment} from './commitment.js';

defineElement('ogp-commitment', OgpCommitment);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-commitment': OgpCommitment;
  }
}

export {OgpCommitment};
