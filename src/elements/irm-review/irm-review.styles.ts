import {css, type CSSResult} from 'lit';

const every = css`table`;
const many = css`.many`;
const more = css`.more`;

/** A table as lines: one for each indicator. Empty cells stay in the tree, so that columns keep their places. */
const asLines = (table: CSSResult) => css`
  ${table} :is(thead, td:empty) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  ${table},
  ${table} caption {
    display: block;
  }
  ${table} :is(tbody, tr, tbody th, td) {
    display: block;
    min-inline-size: 0;
    padding: 0.15em 0;
    border: 0;
    background-color: transparent;
  }
  ${table} tbody {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  ${table} td::before {
    content: attr(data-label) ' ';
    color: var(--_muted);
  }
  ${table} td:empty::before {
    content: none;
  }
  ${table} td .note {
    display: inline;
  }
`;

/** Ratings and definitions have styles of their own in `styles/`; this is how a review arranges them. */
export const irmReviewStyles = css`
  .base {
    container-type: inline-size;
  }
  .commitment {
    color: var(--_muted);
  }
  .report {
    margin-block-start: 0.75em;
  }
  .group {
    display: grid;
    gap: 1em 2em;
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .group [part='heading'] {
    font-size: 1em;
  }
  .voices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.5em 2em;
  }
  .who {
    font-size: var(--_small);
    font-weight: 600;
  }
  .scales,
  .several {
    display: grid;
    list-style: none;
  }
  .scales {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1.5em 2em;
    margin-block-start: 0.75em;
  }
  .several {
    gap: 0.75em;
  }
  li .provenance,
  li .note {
    margin-block-start: 0.25em;
  }
  table {
    inline-size: 100%;
    margin-block: 1.25em 0.5em;
    border-collapse: collapse;
    font-size: var(--_small);
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 700;
  }
  th,
  td {
    padding: 0.35em 0.5em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
    vertical-align: top;
  }
  /* The words of a scale stay whole. */
  thead tr:last-child th {
    overflow-wrap: normal;
  }
  thead th {
    color: var(--_muted);
    font-weight: 400;
    vertical-align: bottom;
  }
  thead tr:first-child th {
    color: inherit;
    font-weight: 600;
  }
  thead tr:last-child th,
  th[rowspan='2'] {
    border-color: var(--_stroke);
  }
  .first {
    border-inline-start: 1px solid var(--_line);
  }
  tbody th {
    min-inline-size: 7em;
  }
  thead th[rowspan='2'] {
    min-inline-size: 5em;
  }
  /* What is to spare goes to the ratings. */
  thead tr:first-child > :first-child {
    inline-size: 14em;
  }
  td .note,
  tbody th .note {
    display: block;
    font-weight: 400;
  }
  /* The word carries the choice; the line below it is a border, so that print and forced colours keep it. */
  td:is(.rated, .aspects) {
    border-block-end: 0.2em solid var(--_on);
    background-color: color-mix(in oklab, var(--_on) 10%, transparent);
  }
  td:is(.not-rated, .words, .unknown) strong {
    font-weight: 500;
  }
  /* WebKit counts no width for text that runs across the line: the column has the width of its turned head. */
  .many thead tr:last-child th {
    min-inline-size: 1.6em;
  }
  .many thead tr:last-child span {
    display: inline-block;
    max-block-size: 9em;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    line-height: 1.1;
  }
  .many {
    font-size: var(--_tiny);
  }
  .many :is(th, td) {
    padding-inline: 0.25em;
  }
  @container (max-width: 40em) {
    ${asLines(every)}
  }
  @container (max-width: 58em) {
    ${asLines(many)}
  }
  @container (max-width: 68em) {
    ${asLines(more)}
  }
  @container (min-width: 52em) {
    .group {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
  .meanings {
    margin-block-start: 1em;
  }
  .meanings ul {
    list-style: none;
  }
  .meanings details {
    margin: 0;
  }
  @media (forced-colors: active) {
    td:is(.rated, .aspects) {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    /* Fifteen scales explained fill pages: what the reader has opened is printed. */
    details:not([open]),
    .meanings:not(:has([open])) {
      display: none;
    }
    .scales > li,
    table {
      break-inside: avoid;
    }
    /* Chromium lays blocks across pages without overlap, grids within grids not. */
    .group {
      display: block;
    }
    .voices {
      margin-block-start: 1em;
    }
    /* Group and voice stay with what they say. */
    .group > :first-child,
    .voice > :not(ul) {
      break-after: avoid;
    }
  }
`;
