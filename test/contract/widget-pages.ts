// Pages with every widget in every layout, over any document.
import {layoutsOf} from './shipped.js';

/** A document, and which of its records are shown one by one. */
export interface Sample {
  readonly name: string;
  readonly lang: string;
  readonly document: object;
  /** Ids of commitments. */
  readonly commitments: readonly string[];
  readonly today: string;
}

/** What each element needs beside the document: one set of attributes a widget. */
const USES: Readonly<Record<string, (sample: Sample) => readonly string[]>> = {
  'ogp-commitment': ({commitments}) => commitments.map((id) => `commitment="${id}"`),
  'ogp-commitment-card': ({commitments}) => commitments.map((id) => `commitment="${id}"`),
  'ogp-commitment-list': () => ['', 'group="none" sort="title"'],
  'ogp-dialogue-series': () => [''],
  'ogp-irm-review': ({commitments}) => commitments.map((id) => `commitment="${id}"`),
  'ogp-milestone-timeline': ({commitments}) => commitments.map((id) => `commitment="${id}"`),
  'ogp-plan-progress': () => [''],
  'ogp-programme': () => [''],
  'ogp-rating-scale': ({commitments}) => commitments.map((id) => `commitment="${id}" scale="completion"`),
  'ogp-updates': () => [''],
};

/** The widgets in which nothing depends on the day. */
const DAYLESS = new Set(['ogp-irm-review', 'ogp-plan-progress', 'ogp-programme', 'ogp-rating-scale']);

/** The elements that draw something. */
export const TAGS: readonly string[] = [...layoutsOf().keys()].filter((tag) => tag !== 'ogp-data').sort();

/** Each widget of a document, in each layout, as HTML around what it holds. */
function widgetsOf(sample: Sample, tags: readonly string[], inside: string): string {
  const layouts = layoutsOf();
  return tags
    .flatMap((tag) => {
      const uses = USES[tag];
      if (!uses) throw new Error(`Say in USES what <${tag}> needs, so that its published files are looked at.`);
      const ways = layouts.get(tag)?.map((layout) => `layout="${layout}"`) ?? [];
      return uses(sample).flatMap((use) =>
        (ways.length ? ways : ['']).map(
          (way) => `<${tag} ${DAYLESS.has(tag) ? '' : `today="${sample.today}"`} ${use} ${way}>${inside}</${tag}>`,
        ),
      );
    })
    .join('\n');
}

const json = ({document}: Sample): string =>
  `<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;

/** @param script a file of dist/cdn/: of one widget, which has its data in itself, or of all, with one `ogp-data` for them */
export const pageOf = (sample: Sample, script: string, {tags = TAGS} = {}): string => `<!doctype html>
<html lang="${sample.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shipped</title>
<style>body { margin: 0; padding: 8px; font: 16px/1.5 sans-serif; } [lang] > body > * > * { margin-block: 1em; }</style>
<script type="module" src="/dist/cdn/${script}"></script></head>
<body>${
  script.startsWith('ogp-widgets')
    ? `<ogp-data>${json(sample)}${widgetsOf(sample, tags, '')}</ogp-data>`
    : `<main>${widgetsOf(sample, tags, json(sample))}</main>`
}</body></html>`;
