import {defineElement} from '../define-element.js';
import {OgpProgramme} from './programme.js';

defineElement('ogp-programme', OgpProgramme);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-programme': OgpProgramme;
  }
}

export {OgpProgramme};
