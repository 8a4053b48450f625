import {defineElement} from '../define-element.js';
import {OgpPlanProgress} from './plan-progress.js';

defineElement('ogp-plan-progress', OgpPlanProgress);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-plan-progress': OgpPlanProgress;
  }
}

export {OgpPlanProgress};
