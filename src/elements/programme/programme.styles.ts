import {css} from 'lit';

export const programmeStyles = css`
  .base {
    display: grid;
    gap: 2em;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
  }
  .top,
  .content {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }
  [part='header'] > [part='heading'] {
    font-size: 1.35em;
  }
  dt,
  .notes,
  .note,
  .empty {
    color: var(--_muted);
  }
  .notes,
  .note,
  .updated,
  .answers {
    font-size: 0.92em;
  }
  .text,
  .points,
  .values {
    max-inline-size: var(--ogp-measure, 42em);
  }
  .text {
    display: grid;
    gap: 0.75em;
  }
  .text :is(ul, ol) {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.4em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2.5em;
    padding-block: 0.75em;
    border-block: 1px solid var(--_line);
  }
  .facts dd {
    font-weight: 600;
  }
  .section {
    display: grid;
    gap: 0.5em 2em;
  }
  .points {
    display: grid;
    gap: 0.75em;
    padding-inline-start: 1.5em;
  }
  .points > li {
    padding-inline-start: 0.25em;
    break-inside: avoid;
  }
  .points > li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .answers {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .answers > div {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    gap: 0 1em;
  }
  .values {
    display: grid;
    gap: 0.25em;
    list-style: none;
  }
  :not(td) > .more {
    margin-block-start: 0.25em;
    font-size: 0.92em;
  }
  table {
    max-inline-size: 60em;
  }
  tbody th {
    font-weight: 600;
  }
  th.amount,
  td.amount {
    padding-inline-end: 0;
    unicode-bidi: normal;
    text-align: end;
  }
  td.amount {
    font-variant-numeric: tabular-nums;
  }
  td.amount:not(.written),
  .period {
    overflow-wrap: normal;
  }
  tfoot :is(th, td) {
    border-block-end: 0;
    font-weight: 700;
  }
  tfoot tr:first-child > * {
    border-block-start: 1px solid var(--_stroke);
  }
  tfoot .note {
    font-weight: 400;
  }
  .updated > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  @container (max-width: 24em) {
    .answers > div {
      grid-template-columns: 1fr;
    }
  }
  /* As the rows of the body: a block for each, see the styles of tables. */
  @container (max-width: 32em) {
    tfoot th {
      display: block;
      padding: 0;
      border: 0;
    }
    tfoot td {
      border: 0;
    }
    td.amount {
      unicode-bidi: plaintext;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
  }
  @container (min-width: 60em) {
    .section {
      grid-template-columns: 12em minmax(0, 1fr);
    }
    .section > [part='heading'] {
      font-size: 1em;
      line-height: inherit;
    }
  }
  @media print {
    .section > [part='heading'] {
      break-after: avoid;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
