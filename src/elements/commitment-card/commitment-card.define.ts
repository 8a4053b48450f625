import {defineElement} from '../define-element.js';
import {OgpCommitmentCard} from './commitment-card.js';

defineElement('ogp-commitment-card', OgpCommitmentCard);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-commitment-card': OgpCommitmentCard;
  }
}

export {OgpCommitmentCard};
