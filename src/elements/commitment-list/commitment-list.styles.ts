import {css} from 'lit';

export const commitmentListStyles = css`
  .base {
    container-type: inline-size;
  }
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 42%), 1fr));
    gap: 0.75em 1em;
    align-items: end;
    margin-block-end: 0.75em;
  }
  .controls > label {
    display: grid;
    gap: 0.15em;
    min-inline-size: 0;
  }
  .controls > label > span {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .search {
    grid-column: span 2;
  }
  input[type='search'],
  select {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_stroke);
    border-radius: var(--_radius);
    background-color: var(--ogp-color-surface, transparent);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .bar .layouts {
    margin: 0;
    margin-inline-start: auto;
  }
  .bar,
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .bar {
    min-block-size: 2.5em;
    margin-block-end: 0.75em;
  }
  .count {
    font-weight: 700;
  }
  .files {
    margin-inline-start: auto;
    font-size: 0.92em;
  }
  .rows + .bar,
  .cards + .bar,
  .group + .bar,
  table + .bar {
    margin-block-start: 1em;
  }
  .empty {
    padding-block: 1.5em;
    border-block: 1px solid var(--_line);
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
    font-size: 0.82em;
    font-weight: 400;
    white-space: nowrap;
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
    padding: 0.65em 0.25em;
    border-block-start: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2.8em;
  }
  .stated > li {
    grid-template-columns: 5.5em minmax(0, 1fr) minmax(0, 16em);
  }
  .rows .title {
    font-weight: 600;
  }
  .id {
    color: var(--_muted);
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
  }
  /* Muted once is enough. */
  .id::before {
    color: inherit;
  }
  [part='item'] {
    scroll-margin-block-start: 1em;
  }
  .about,
  .state {
    color: var(--_muted);
    font-size: 0.92em;
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
  [part='item'][aria-current] {
    box-shadow: inset 0.25em 0 var(--_accent);
  }
  [part='item'][aria-current]:dir(rtl) {
    box-shadow: inset -0.25em 0 var(--_accent);
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
  @media (forced-colors: active) {
    [part='item'][aria-current] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .controls {
      display: none;
    }
    [part='item'] a::after {
      font-weight: 400;
    }
    .rows > li {
      break-inside: avoid;
      content-visibility: visible;
    }
  }
`;
