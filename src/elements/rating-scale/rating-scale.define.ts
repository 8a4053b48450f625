import {defineElement} from '../define-element.js';
import {OgpRatingScale} from './rating-scale.js';

defineElement('ogp-rating-scale', OgpRatingScale);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-rating-scale': OgpRatingScale;
  }
}

export {OgpRatingScale};
