import {css} from 'lit';

export const milestoneTimelineStyles = css`
  .base {
    container-type: inline-size;
  }
  .summary,
  .when,
  dt {
    color: var(--_muted);
  }
  ol.axis,
  ol.rows,
  .values {
    list-style: none;
  }
  .values {
    display: grid;
    gap: 0.25em;
  }
  .axis,
  .rows,
  table {
    margin-block-start: 1.25em;
  }
  .axis + .axis {
    margin-block-start: 0;
  }
  .axis > li {
    display: grid;
    grid-template-columns: minmax(7em, 11em) 0.9em minmax(0, 1fr);
    column-gap: 1em;
  }
  .rows > li {
    display: grid;
    grid-template-columns: 0.9em minmax(0, 1fr);
    column-gap: 0.75em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .axis > li > * {
    grid-row: 2;
  }
  .axis .today {
    grid-column: 1 / -1;
    grid-row: 1;
  }
  .axis .marker,
  .axis > li::before {
    grid-column: 2;
  }
  .axis > li > .when {
    padding-block-end: 1em;
    font-variant-numeric: tabular-nums;
    unicode-bidi: normal;
    text-align: end;
    text-wrap: balance;
  }
  .what {
    max-inline-size: var(--ogp-measure, 42em);
  }
  .what > :first-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.65em;
    align-items: baseline;
  }
  .axis .what {
    grid-column: 3;
    padding-block-end: 1.5em;
  }
  .marker {
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-block-start: 0.28em;
    border: 0.14em solid var(--_stroke);
    border-radius: 50%;
  }
  .unknown .marker {
    border-style: dotted;
  }
  .active .marker {
    border-color: var(--_on);
  }
  /* Filled by border, not background: print and forced colours keep it. */
  .complete .marker {
    border: 0.45em solid var(--_on);
  }
  .stopped .marker {
    border-radius: 0;
  }
  .overdue .marker {
    border-color: var(--_warn);
  }
  .axis > li:not(:last-child)::before {
    content: '';
    grid-row: 2;
    justify-self: center;
    margin-block: 1.5em 0.1em;
    border-inline-start: 1px solid var(--_stroke);
  }
  .today {
    display: flex;
    gap: 0.75em;
    align-items: center;
    margin-block-end: 1em;
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 700;
  }
  .today > :first-child {
    inline-size: 12em;
    text-align: end;
  }
  .today::after {
    content: '';
    flex: 1;
    border-block-start: 2px dashed;
  }
  .id {
    margin-inline-end: 0.25em;
    color: var(--_muted);
    font-weight: 400;
  }
  .status,
  .due {
    font-size: var(--_small);
    font-weight: 600;
  }
  .unknown :is(.status, .due) {
    color: var(--_muted);
    font-weight: 400;
  }
  .complete .status,
  .active .status {
    color: var(--_on);
  }
  .overdue .due {
    color: var(--_warn);
  }
  .text {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.25em;
    font-weight: 400;
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .text ul {
    list-style: disc;
  }
  dl,
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    font-size: var(--_small);
  }
  dl {
    margin-block-start: 0.35em;
  }
  dl > div {
    gap: 0 0.5em;
    font-size: 1em;
  }
  .progress {
    inline-size: 6em;
    block-size: 0.5em;
    border: 1px solid var(--_stroke);
  }
  .progress:dir(rtl) {
    transform: scaleX(-1);
  }
  .fill {
    fill: var(--_on);
  }
  .base > button {
    margin-block-start: 1em;
  }
  @container (max-width: 30em) {
    .axis > li {
      grid-template-columns: 0.9em minmax(0, 1fr);
      column-gap: 0.75em;
    }
    .axis > li > .when {
      grid-column: 2;
      padding: 0;
      text-align: start;
    }
    .axis .marker,
    .axis > li::before {
      grid-column: 1;
    }
    .axis .what {
      grid-column: 2;
      grid-row: 3;
    }
    .axis > li:not(:last-child)::before {
      grid-row: 2 / 4;
    }
    .today > :first-child {
      inline-size: auto;
    }
  }
  @media (forced-colors: active) {
    .marker {
      border-color: CanvasText;
    }
    .complete .marker {
      border-color: Highlight;
    }
    .fill {
      fill: Highlight;
    }
  }
  @media print {
    .milestone {
      break-inside: avoid;
    }
  }
`;
