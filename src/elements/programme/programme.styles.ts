import {css} from 'lit';

export const programmeStyles = css`
  .base {
    container-type: inline-size;
  }
  /* Not grids with gaps: in print, rows that a page breaks are laid over each other. */
  .base > * + * {
    margin-block-start: 2em;
  }
  :is(.top, .content, .text, .points) > * + * {
    margin-block-start: 0.75em;
  }
  :is(.section, .answers) > * + * {
    margin-block-start: 0.5em;
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
    font-size: var(--_small);
  }
  .text,
  .points,
  .values {
    max-inline-size: var(--ogp-measure, 42em);
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  :is(.text, .values) li + li {
    margin-block-start: 0.25em;
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
  .points {
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
  .answers,
  li > .more {
    margin-block-start: 0.5em;
  }
  .answers > div {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    gap: 0 1em;
  }
  .values {
    list-style: none;
  }
  :not(td) > .more {
    font-size: var(--_small);
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
    }
    tfoot tr:first-child > * {
      border: 0;
    }
    td.amount:not(.written) {
      overflow-wrap: anywhere;
    }
    td.amount {
      unicode-bidi: plaintext;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
  }
  @container (min-width: 60em) {
    .section {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      gap: 2em;
    }
    .section > * {
      margin-block-start: 0;
    }
    .section > [part='heading'] {
      font-size: 1em;
      line-height: inherit;
    }
  }
`;
