import {css, type CSSResult} from 'lit';

/**
 * What a table is where it has no room: a block for each row, with the head of the column before each cell. The table is a
 * block too: one that is still a table grows with its longest word.
 */
const asBlocks = (table: CSSResult): CSSResult => css`
  ${table},
  ${table} :is(caption, tbody, tfoot) {
    display: block;
  }
  ${table} thead {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  ${table} :is(tbody th, td) {
    display: block;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  ${table} tr {
    display: block;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  ${table} td::before {
    content: attr(data-label) ': ';
  }
  ${table} td:empty::before {
    content: none;
  }
  ${table} td > * {
    display: inline;
  }
`;
const any = css`table`;
const many = css`.many`;

/** How a table looks where it has room. */
const look = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 0.5em;
    padding-inline-end: 0.75em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
    vertical-align: top;
  }
  /* No column is narrower than the words at its head: what would not fit any more breaks in the cells. */
  thead th {
    overflow-wrap: normal;
  }
  tbody th {
    min-inline-size: 9em;
  }
  thead th,
  td::before {
    color: var(--_muted);
  }
  thead th {
    border-color: var(--_stroke);
    font-size: var(--_small);
  }
  td > * {
    display: block;
  }
`;

/** A table that becomes a list of facts where it has no room; its roles are written out, so it stays a table. */
export const tableStyles = css`
  ${look}
  @container (max-width: 48em) {
    ${asBlocks(any)}
  }
`;

/** The same for a table with few columns, which has room for longer. */
export const fewColumnsStyles = css`
  ${look}
  @container (max-width: 32em) {
    ${asBlocks(any)}
  }
`;

/** The same for a table with many columns, of class `many`, which runs out of room earlier. */
export const manyColumnsStyles = css`
  .many {
    table-layout: fixed;
  }
  @container (max-width: 66em) {
    ${asBlocks(many)}
  }
`;
