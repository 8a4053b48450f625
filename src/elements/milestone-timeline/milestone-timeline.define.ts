import {defineElement} from '../define-element.js';
import {OgpMilestoneTimeline} from './milestone-timeline.js';

defineElement('ogp-milestone-timeline', OgpMilestoneTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-milestone-timeline': OgpMilestoneTimeline;
  }
}

export {OgpMilestoneTimeline};
