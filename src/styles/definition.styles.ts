import {css} from 'lit';

/** How definitions look, wherever they are opened. */
export const definitionStyles = css`
  details {
    margin-block-start: 0.5em;
    font-size: var(--_small);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_muted);
    cursor: pointer;
  }
  summary:hover {
    color: inherit;
    text-decoration: underline;
  }
  .definition {
    display: grid;
    gap: 0.5em;
    padding-block: 0.25em 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 0.16em solid var(--_line);
  }
  .definition ol {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.4em;
  }
  .current {
    font-weight: 700;
  }
`;
