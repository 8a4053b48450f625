// Runs in the page: mounts one implementation's elements and waits until they are painted.
import {content, FACTS, LINK} from './content.mjs';

const TAGS = {
  ours: {card: 'ogp-commitment-card', timeline: 'ogp-milestone-timeline', scale: 'ogp-rating-scale'},
  plain: {card: 'x-card', timeline: 'x-timeline', scale: 'x-scale'},
};
/** What is in the shadow root when an element has drawn. */
const DRAWN = {
  ours: {card: '[part=footer]', timeline: '[part=milestone]', scale: '[part=provenance]'},
  plain: {card: '.foot', timeline: '.foot', scale: '.foot'},
};

const frame = () => new Promise(requestAnimationFrame);
/** After the paint of the next frame. */
const painted = async () => {
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
};

let elements = [];
let data;

/** @param {{name: string, kind: 'card'|'timeline'|'scale', n: number, script?: string, shared: boolean}} job */
export async function mount({name, kind, n, script, shared}) {
  const family = name === 'ours' ? 'ours' : 'plain';
  const tag = TAGS[family][kind];
  data = content(n);
  const started = performance.now();
  if (script) await import(script);
  if (name === 'lit-cv') {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('x-card { content-visibility: auto; contain-intrinsic-size: auto 20em; }');
    document.adoptedStyleSheets = [sheet];
  }
  const root = document.createElement(name === 'ours' && shared ? 'ogp-data' : 'main');
  elements = data.commitments.map((commitment) => {
    const element = document.createElement(tag);
    if (family === 'plain') element.data = commitment;
    else {
      element.commitment = commitment.id;
      if (kind === 'scale') element.scale = 'completion';
      if (!shared) element.data = {...data, commitments: [commitment]};
    }
    return element;
  });
  root.append(...elements);
  if (root.localName === 'ogp-data') root.data = data;
  document.body.append(root);
  await drawn(family, kind);
  return performance.now() - started;
}

async function drawn(family, kind) {
  const selector = DRAWN[family][kind];
  do await painted();
  while (!elements.every((element) => element.shadowRoot?.querySelector(selector)));
}

/** Gives one element in the middle a new title. */
export async function update({name}) {
  const at = elements.length >> 1;
  const changed = {...data.commitments[at], title: 'A new title'};
  const element = elements[at];
  const started = performance.now();
  element.data = name === 'ours' ? {...data, commitments: [changed]} : changed;
  do await painted();
  while (!element.shadowRoot.textContent.includes('A new title'));
  return performance.now() - started;
}

/** Facts that the composed text of the elements lacks. */
export function missing({kind}) {
  const same = (text) => text.replace(/\s+/gu, ' ');
  return elements.flatMap((element, i) => {
    const commitment = data.commitments[i];
    const text = same(element.shadowRoot.textContent).toLowerCase();
    const link = LINK[kind](commitment);
    return [
      ...FACTS[kind](commitment).filter((fact) => !text.includes(same(fact).toLowerCase())),
      ...(link && element.shadowRoot.querySelector('a[href]')?.href !== link ? [link] : []),
    ];
  });
}
