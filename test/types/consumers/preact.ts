// Preact and others with a JSX namespace of their own: one declaration in a project, of the type that the package exports.
import type {LoadDetail} from 'ogp-widgets';
import type {CustomElements} from 'ogp-widgets/jsx';

// As in `declare module 'preact' {namespace JSX {…}}`.
declare namespace JSX {
  interface IntrinsicElements extends CustomElements {}
}

export const provider: JSX.IntrinsicElements['ogp-data'] = {
  src: 'commitments.json',
  'onogp-load': ({detail}: CustomEvent<LoadDetail>) => console.log(detail.document.commitments.length),
};
export const card: JSX.IntrinsicElements['ogp-commitment-card'] = {'heading-level': 2, class: 'wide'};

export const wrong: [JSX.IntrinsicElements['ogp-commitment-card'], JSX.IntrinsicElements['ogp-data']] = [
  // @ts-expect-error there is no such layout
  {layout: 'wide'},
  // @ts-expect-error seconds are a number
  {timeout: '10 s'},
];
