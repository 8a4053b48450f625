import {defineElement} from '../define-element.js';
import {OgpIrmReview} from './irm-review.js';

defineElement('ogp-irm-review', OgpIrmReview);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-irm-review': OgpIrmReview;
  }
}

export {OgpIrmReview};
