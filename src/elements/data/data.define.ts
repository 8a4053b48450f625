import {defineElement} from '../define-element.js';
import {OgpData} from './data.js';

defineElement('ogp-data', OgpData);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-data': OgpData;
  }
}

export {OgpData};
