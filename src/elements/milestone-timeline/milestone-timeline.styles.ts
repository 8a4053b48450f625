import {css} from 'lit';

export const milestoneTimelineStyles = css`
  .base {
    container-type: inline-size;
  }
  .summary {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }
  .layouts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-block-start: 0.75em;
  }
  .layouts label {
    position: relative;
    cursor: pointer;
  }
  .layouts input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .layouts label > span {
    display: block;
    min-block-size: 1.7em;
    padding: 0.15em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: 0.92em;
  }
  .layouts :checked + span {
    border-color: currentColor;
    box-shadow: inset 0 -0.16em 0 var(--_accent);
    color: var(--ogp-color-text, inherit);
    font-weight: 700;
  }
  .layouts :focus-visible + span {
    outline: 0.16em solid var(--ogp-color-focus, currentColor);
    outline-offset: 0.14em;
  }
  ol.axis,
  ol.rows {
    list-style: none;
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
    position: relative;
  }
  .rows > li {
    display: grid;
    grid-template-columns: 0.9em minmax(0, 1fr);
    column-gap: 0.75em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .when {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .axis .when {
    text-align: end;
  }
  .what {
    max-inline-size: var(--ogp-measure, 42em);
    padding-block-end: 1.5em;
  }
  .rows .what {
    padding-block-end: 0;
  }
  .marker {
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-block-start: 0.28em;
    border: 0.14em solid var(--_stroke);
    border-radius: 50%;
    position: relative;
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
  .unknown .marker {
    border-style: dotted;
  }
  .overdue .marker {
    border-color: var(--_warn);
  }
  .axis > li:not(:last-child) > .marker::after {
    content: '';
    position: absolute;
    inset-block-start: calc(100% + 0.3em);
    inset-inline-start: 50%;
    block-size: var(--_rail, 0);
  }
  .axis > li:not(:last-child)::before {
    content: '';
    grid-column: 2;
    grid-row: 2;
    justify-self: center;
    inline-size: 0;
    border-inline-start: 1px solid var(--_stroke);
    margin-block: 1.5em 0.1em;
  }
  .axis .today {
    grid-column: 1 / -1;
    grid-row: 1;
  }
  .axis .when,
  .axis .marker,
  .axis .what {
    grid-row: 2;
  }
  .axis .when {
    grid-column: 1;
  }
  .axis .marker {
    grid-column: 2;
  }
  .axis .what {
    grid-column: 3;
  }
  .today {
    display: flex;
    gap: 0.75em;
    align-items: center;
    margin-block-end: 1em;
    color: var(--_accent);
    font-size: 0.92em;
    font-weight: 700;
  }
  .today > span:first-child {
    inline-size: 11em;
    text-align: end;
  }
  .today::after {
    content: '';
    flex: 1;
    border-block-start: 2px dashed;
  }
  .title strong {
    margin-inline-end: 0.35em;
  }
  .status,
  .due {
    font-size: 0.92em;
  }
  .status {
    color: var(--_muted);
    font-weight: 600;
  }
  .complete .status,
  .active .status {
    color: var(--_on);
  }
  .due {
    margin-inline-start: 0.35em;
    font-weight: 600;
  }
  .overdue .due {
    color: var(--_warn);
  }
  .text {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .text ul,
  .text ol {
    padding-inline-start: 1.4em;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: 0.35em;
    font-size: 0.92em;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  dt {
    color: var(--_muted);
  }
  .values {
    list-style: none;
  }
  .progress {
    display: inline-block;
    inline-size: 6em;
    block-size: 0.5em;
    margin-inline-start: 0.35em;
    overflow: hidden;
  }
  :host(:dir(rtl)) .progress {
    transform: scaleX(-1);
  }
  .track {
    fill: none;
    stroke: var(--_stroke);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .fill {
    fill: var(--_on);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    border-block-end: 2px solid var(--_stroke);
    color: var(--_muted);
    font-size: 0.92em;
  }
  tbody th {
    min-inline-size: 12em;
  }
  tbody .text {
    font-weight: 400;
  }
  td .due {
    display: block;
    margin: 0;
  }
  .base > button {
    margin-block-start: 1em;
  }
  @container (max-width: 30em) {
    .axis > li {
      grid-template-columns: 0.9em minmax(0, 1fr);
      column-gap: 0.75em;
    }
    .axis > li .when {
      grid-column: 2;
      text-align: start;
    }
    .axis > li .marker {
      grid-column: 1;
    }
    .axis > li .what {
      grid-column: 2;
      grid-row: 3;
    }
    .axis > li:not(:last-child)::before {
      grid-column: 1;
      grid-row: 2 / 4;
    }
    .today > span:first-child {
      inline-size: auto;
    }
  }
  @container (max-width: 40em) {
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tr,
    tbody th,
    td {
      display: block;
      border: 0;
      padding: 0;
    }
    tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    td::before {
      content: attr(data-label) ': ';
      color: var(--_muted);
    }
    td .due {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .layouts :checked + span {
      border-color: Highlight;
    }
    .complete .marker,
    .active .marker {
      border-color: Highlight;
    }
    .fill {
      fill: Highlight;
    }
    .track {
      stroke: CanvasText;
    }
  }
  @media print {
    .layouts {
      display: none;
    }
    .milestone {
      break-inside: avoid;
    }
  }
`;
