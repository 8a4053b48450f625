import {defineElement} from '../define-element.js';
import {OgpCommitmentList} from './commitment-list.js';

defineElement('ogp-commitment-list', OgpCommitmentList);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-commitment-list': OgpCommitmentList;
  }
}

export {OgpCommitmentList};
