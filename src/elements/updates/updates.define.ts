import {defineElement} from '../define-element.js';
import '../plan-progress/plan-progress.define.js';
import {OgpUpdates} from './updates.js';

defineElement('ogp-updates', OgpUpdates);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-updates': OgpUpdates;
  }
}

export {OgpUpdates};
