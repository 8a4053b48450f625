import {css} from 'lit';

export const commitmentStyles = css`
  .base {
    display: grid;
    gap: 2.5em;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
  }
  .top > [part='heading'] {
    margin-block-start: 0.25em;
    font-size: 1.35em;
  }
  .kicker,
  .stale,
  dt,
  .label {
    color: var(--_muted);
  }
  .kicker,
  .stale,
  .source,
  .notes {
    font-size: var(--_small);
  }
  .kicker > * {
    margin-inline-end: 0.5em;
  }
  .stale {
    max-inline-size: var(--ogp-measure, 42em);
    margin-block-start: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.16em solid var(--_stroke);
  }
  .facts {
    margin-block-start: 0.75em;
    padding-block: 1em 0.5em;
    border-block: 1px solid var(--_line);
    columns: 22em 2;
    column-gap: 3em;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    gap: 0 1em;
    padding-block-end: 0.5em;
    break-inside: avoid;
  }
  /* The title stands above already. */
  ogp-irm-review::part(commitment) {
    display: none;
  }
  .values,
  .notes,
  .links {
    list-style: none;
  }
  .section {
    display: grid;
    gap: 0.35em 2em;
    margin-block-start: 1.25em;
  }
  .section > [part='heading'] {
    font-size: 1em;
    line-height: inherit;
  }
  .text,
  .links {
    display: grid;
    gap: 0.75em;
    max-inline-size: var(--ogp-measure, 42em);
  }
  .text :is(ul, ol) {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.4em;
  }
  .text ul {
    list-style: disc;
  }
  /* A text in another language than the page's keeps its own direction. */
  .text :is(p, li) {
    unicode-bidi: plaintext;
  }
  sup {
    line-height: 0;
  }
  sup a {
    padding-inline: 0.1em 0.25em;
    text-decoration: none;
  }
  summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    max-inline-size: var(--ogp-measure, 42em);
    padding-block: 0.5em;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  summary::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_line);
  }
  summary:hover {
    text-decoration-thickness: 0.16em;
  }
  [open] .more,
  details:not([open]) .less {
    display: none;
  }
  .notes {
    display: grid;
    grid-template-columns: fit-content(8em) minmax(0, 1fr);
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }
  .notes > li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  /* The way back stands at the end of the text. */
  .notes .text {
    display: block;
  }
  .notes p:nth-last-child(-n + 2) {
    display: inline;
  }
  /* As large as a finger needs; the line does not grow much. */
  .back {
    display: inline-block;
    min-inline-size: max(1.65em, 24px);
    line-height: max(1.65em, 24px);
    text-align: center;
    text-decoration: none;
  }
  .links {
    gap: 0.35em;
    margin-block-start: 0.75em;
  }
  .neighbours {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 3em;
    justify-content: space-between;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }
  /* Label and link share a side: the page's, whatever the direction of their words. */
  .neighbours p {
    flex: 1 1 14em;
    unicode-bidi: isolate;
  }
  .neighbours a {
    display: block;
  }
  .neighbours p + p {
    text-align: end;
  }
  .source {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .source > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  @container (max-width: 24em) {
    .facts > div,
    .notes > li {
      grid-template-columns: 1fr;
    }
    .facts > div {
      gap: 0;
    }
    .neighbours p + p {
      text-align: start;
    }
  }
  @container (min-width: 56em) {
    .section:has(> [part='heading']) {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
  @media print {
    summary,
    .neighbours,
    .back {
      display: none;
    }
    /* Chromium lays blocks across pages without overlap, grids within grids not. */
    .base,
    .section {
      display: block;
    }
    .base > * + * {
      margin-block-start: 2.5em;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
    .stale,
    .notes > li {
      break-inside: avoid;
    }
  }
`;
