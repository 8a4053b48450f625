import {css} from 'lit';

/** The controls of a list: filters above, the count, and the item that the page's address names. */
export const controlsStyles = css`
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
    font-size: var(--_small);
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
    background-color: Canvas;
    color: CanvasText;
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
  .empty {
    padding-block: 1.5em;
    border-block: 1px solid var(--_line);
  }
  [part='item'] {
    scroll-margin-block-start: 1em;
  }
  [part='item'][aria-current] {
    box-shadow: inset 0.25em 0 var(--_accent);
  }
  [part='item'][aria-current]:dir(rtl) {
    box-shadow: inset -0.25em 0 var(--_accent);
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
  }
`;
