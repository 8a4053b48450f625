import {css} from 'lit';

/** How a commitment looks in short, on its own or in a list. */
export const cardStyles = css`
  .card {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    gap: 0.75em;
    padding: var(--_space);
    border: var(--ogp-border-width, 1px) solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--ogp-color-surface, transparent);
    container-type: inline-size;
  }
  /* Where many stand together, those further down cost no layout until they come near. */
  @media not print {
    :host(:nth-of-type(n + 25)) .card {
      content-visibility: auto;
      contain-intrinsic-size: auto 20em;
    }
  }
  .kicker {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .kicker strong {
    margin-inline-end: 0.25em;
  }
  .facts {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: 0.35em 1em;
  }
  dt {
    min-inline-size: 5.5em;
    /* The column is as wide as its longest word: “Προϋπολογισμός” stays in one piece. */
    overflow-wrap: break-word;
    color: var(--_muted);
  }
  .values {
    display: grid;
    gap: 0.1em;
    list-style: none;
  }
  .ratings {
    display: grid;
    gap: 0.85em 1.5em;
    list-style: none;
  }
  .ratings .provenance {
    margin-block-start: 0.35em;
  }
  .foot {
    margin-block-start: auto;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: var(--_small);
  }
  @container (max-width: 18em) {
    .facts {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      margin-block-end: 0.5em;
    }
  }
  @container (min-width: 40em) {
    .ratings {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
