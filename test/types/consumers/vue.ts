// Vue: what its template checker asks of a global component, `$props` and `$emit`.
import type {LoadDetail, OgpMilestoneTimeline} from 'ogp-widgets';
import type {} from 'ogp-widgets/vue';
import {h, type GlobalComponents} from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const card: Props<'ogp-commitment-card'> = {
  commitment: 'NL0046',
  headingLevel: 2,
  layout: 'full',
  class: 'wide',
};
export const timeline: Props<'ogp-milestone-timeline'> = {layout: 'table', layouts: 'table list'};
export const scale: Props<'ogp-rating-scale'> = {scale: 'completion', value: 'Limited', lang: 'nl'};
export const provider: Props<'ogp-data'> = {src: 'commitments.json', timeout: 10};

export function listen(emit: InstanceType<GlobalComponents['ogp-data']>['$emit'], event: CustomEvent<LoadDetail>) {
  emit('ogp-load', event);
  // @ts-expect-error there is no such event
  emit('ogp-done', event);
}

export const layoutOf = (element: OgpMilestoneTimeline) => element.layout;
export const drawn = h('ogp-commitment-card', {commitment: 'NL0046', 'heading-level': 2});

export const wrong: [Props<'ogp-commitment-card'>, Props<'ogp-milestone-timeline'>, Props<'ogp-data'>] = [
  // @ts-expect-error there is no such layout
  {layout: 'wide'},
  // @ts-expect-error a level is a number
  {headingLevel: '2'},
  // @ts-expect-error seconds are a number
  {timeout: '10 s'},
];

// What an element has for itself alone is offered to nobody.
type Internal<Tag extends keyof GlobalComponents> = Extract<
  keyof Props<Tag>,
  'definitions' | 'provides' | 'level' | 'localize' | symbol
>;
export const nothing: Internal<'ogp-rating-scale' | 'ogp-irm-review' | 'ogp-data'>[] = [] satisfies never[];
// @ts-expect-error nor an attribute that does nothing there
export const idle: Props<'ogp-rating-scale'> = {headingLevel: 2};
