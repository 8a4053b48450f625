import {defineElement} from '../define-element.js';
import {OgpDialogueSeries} from './dialogue-series.js';

defineElement('ogp-dialogue-series', OgpDialogueSeries);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-dialogue-series': OgpDialogueSeries;
  }
}

export {OgpDialogueSeries};
