// Svelte: what its template checker asks of an element, `SvelteHTMLElements`.
import type {IssuesDetail, LoadDetail} from 'ogp-widgets';
import type {} from 'ogp-widgets/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

export const card: SvelteHTMLElements['ogp-commitment-card'] = {
  commitment: 'NL0046',
  'heading-level': 2,
  layout: 'full',
  class: 'wide',
  lang: 'nl',
  data: {id: 'XX0001', title: 'A commitment'},
};
export const timeline: SvelteHTMLElements['ogp-milestone-timeline'] = {headingLevel: 2, layouts: 'table list'};
export const provider: SvelteHTMLElements['ogp-data'] = {
  src: 'commitments.json',
  timeout: 10,
  'onogp-load': ({detail}: CustomEvent<LoadDetail>) => console.log(detail.document.commitments.length),
};

export const wrong: [
  SvelteHTMLElements['ogp-commitment-card'],
  SvelteHTMLElements['ogp-milestone-timeline'],
  SvelteHTMLElements['ogp-rating-scale'],
  SvelteHTMLElements['ogp-data'],
] = [
  // @ts-expect-error there is no such layout
  {layout: 'wide'},
  // @ts-expect-error a level is a number
  {'heading-level': 'two'},
  // @ts-expect-error there is no such attribute
  {score: '3'},
  // @ts-expect-error the detail of this event is another one
  {'onogp-load': ({detail}: CustomEvent<IssuesDetail>) => console.log(detail.issues)},
];
