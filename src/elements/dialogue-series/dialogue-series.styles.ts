import {css} from 'lit';

export const dialogueSeriesStyles = css`
  .base {
    container-type: inline-size;
  }
  /* Not a grid with gaps: in print, rows that a page breaks are laid over each other. */
  .base > * + * {
    margin-block-start: 2em;
  }
  :is(.head, .what, .body, .text, .parts) > * + * {
    margin-block-start: 0.75em;
  }
  .head > [part='heading'] {
    font-size: 1.35em;
  }
  .session [part='heading'] {
    font-size: 1em;
  }
  .next .session [part='heading'] {
    font-size: 1.18em;
  }
  .text,
  .audience,
  .links,
  .exception {
    max-inline-size: var(--ogp-measure, 42em);
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .text li + li {
    margin-block-start: 0.25em;
  }
  .text ul {
    list-style: disc;
  }
  :not(.head) > [part='heading'] + .text,
  [part='heading'] + .links,
  [part='heading'] + table,
  [part='heading'] + .exception,
  [part='sign-up'] > .calls,
  .exception + table {
    margin-block-start: 0.75em;
  }
  .audience,
  .exception {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  dt,
  .note,
  .kicker > span,
  thead th {
    color: var(--_muted);
  }
  .note,
  .kicker {
    font-size: var(--_small);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    font-size: var(--_small);
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .parts dt {
    font-size: var(--_small);
  }
  .parts dd + dd {
    margin-block-start: 0.35em;
  }
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: baseline;
  }
  .calls:not(:has(*)) {
    display: none;
  }
  /* Always there, because a live region has to be before it speaks; but no row of its own. */
  .status-line:not(:has(*)) {
    position: absolute;
  }
  .call {
    padding: 0.35em 0.85em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 700;
    text-decoration: none;
  }
  .call:hover {
    text-decoration: underline;
  }
  .trouble {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_warn);
  }
  .sessions,
  .links {
    list-style: none;
  }
  .links li + li {
    margin-block-start: 0.35em;
  }
  .session {
    display: grid;
    grid-template-columns: minmax(7em, 11em) minmax(0, 1fr);
    gap: 0.35em 1.5em;
    padding-block: 1em;
  }
  .sessions > li {
    border-block-start: 1px solid var(--_line);
  }
  .sessions,
  [part='heading'] + .session {
    margin-block-start: 0.75em;
  }
  .next .session {
    padding: var(--_space);
    border: var(--ogp-border-width, 1px) solid var(--_line);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background-color: var(--ogp-color-surface, transparent);
  }
  .date {
    font-weight: 700;
    text-wrap: balance;
  }
  .when,
  .clock {
    font-variant-numeric: tabular-nums;
  }
  .kicker {
    margin-block-end: -0.5em;
  }
  .kicker > * {
    margin-inline-end: 0.75em;
  }
  :is(.cancelled, .postponed, .full) .status {
    color: var(--_warn);
  }
  .cancelled .when > :not(.note) {
    text-decoration: line-through;
  }
  summary {
    inline-size: fit-content;
    cursor: pointer;
  }
  .more > summary {
    font-size: var(--_small);
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  summary:hover {
    text-decoration-thickness: 0.16em;
  }
  .more > .body {
    padding-block-start: 0.75em;
  }
  .past > summary {
    padding-block: 0.25em;
    font-weight: 700;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 0.35em;
    padding-inline-end: 1.5em;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
  }
  thead th {
    min-inline-size: 4.5em;
    max-inline-size: 12em;
    border-color: var(--_stroke);
    font-size: var(--_small);
    vertical-align: bottom;
  }
  .clock {
    white-space: nowrap;
  }
  @container (max-width: 34em) {
    .session {
      grid-template-columns: minmax(0, 1fr);
    }
    th,
    td {
      padding-inline-end: 0.75em;
    }
  }
  @container (max-width: 14em) {
    th,
    td {
      padding-inline-end: 0.35em;
    }
    thead th {
      min-inline-size: 0;
    }
    .clock {
      white-space: normal;
    }
  }
  @media print {
    .save,
    .calls > p,
    summary {
      display: none;
    }
    .call {
      padding: 0;
      border: 0;
    }
    .past > summary {
      display: block;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
    .session,
    .audience,
    .exception {
      break-inside: avoid;
    }
    .past > summary {
      break-after: avoid;
    }
  }
`;
