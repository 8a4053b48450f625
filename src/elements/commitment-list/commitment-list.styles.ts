import {css} from 'lit';

export const commitmentListStyles = css`
  .base {
    container-type: inline-size;
  }
  .search {
    grid-column: span 2;
  }
  .bar .layouts {
    margin: 0;
    margin-inline-start: auto;
  }
  .files {
    margin-inline-start: auto;
    font-size: var(--_small);
  }
  .rows + .bar,
  .cards + .bar,
  .group + .bar,
  table + .bar {
    margin-block-start: 1em;
  }
  .group + .group {
    margin-block-start: 1.75em;
  }
  .group > [part='heading'] {
    margin-block-end: 0.5em;
  }
  .size {
    margin-inline-start: 0.35em;
    color: var(--_muted);
    font-size: var(--_tiny);
    font-weight: 400;
  }
  .rows,
  .cards {
    list-style: none;
  }
  .rows > li {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    gap: 0 1em;
    align-items: baseline;
    padding-block: 0.65em;
    border-block-start: 1px solid var(--_line);
  }
  .stated > li {
    grid-template-columns: 5.5em minmax(0, 1fr) minmax(0, 16em);
  }
  .rows .title {
    font-weight: 600;
  }
  .id {
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  /* Muted once is enough. */
  .id::before {
    color: inherit;
  }
  .about,
  .state {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .state:empty {
    display: none;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--ogp-card-size, 18em), 100%), 1fr));
    gap: 1.25em;
  }
  .cards > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .rows > [aria-current] {
    padding-inline-start: 0.75em;
  }
  .many thead .id {
    inline-size: 6em;
  }
  .many thead .title {
    inline-size: 26%;
  }
  tr.group th {
    padding-block-start: 1.25em;
    font-weight: 700;
  }
  tbody th {
    font-weight: 600;
  }
  @container (max-width: 66em) {
    tr[aria-current] {
      padding-inline-start: 0.75em;
    }
  }
  @container (max-width: 40em) {
    .rows > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .bar .layouts {
      margin-inline-start: 0;
    }
  }
  @media print {
    [part='item'] a::after {
      font-weight: 400;
    }
    .rows > li {
      break-inside: avoid;
    }
  }
  /* The order, whose choices are the longest: half a row cuts them off in most languages. */
  @container (max-width: 24em) {
    .controls > label:last-of-type {
      grid-column: 1 / -1;
    }
  }
`;
