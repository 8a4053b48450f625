import {css} from 'lit';

/** The look of a rating in every widget. */
export const ratingStyles = css`
  .rating {
    display: flow-root;
  }
  .name,
  .provenance,
  .note,
  .ends {
    color: var(--_muted);
  }
  .provenance,
  .note {
    font-size: var(--_small);
  }
  .name {
    margin-inline-end: 0.25em;
  }
  .position {
    white-space: nowrap;
  }
  .value {
    font-weight: 700;
  }
  .value.not-rated,
  .value.unknown,
  .value.words {
    font-weight: 500;
  }
  .steps {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 0.2em;
    margin-block-start: 0.35em;
  }
  /* The fill is a border: browsers leave backgrounds out of print, and forced colours replace them. */
  .step {
    block-size: var(--ogp-step-size, 0.56em);
    border: 1px solid var(--_stroke);
  }
  .step.on {
    block-size: 0;
    border-block-end: 0;
    border-block-start: var(--ogp-step-size, 0.56em) solid var(--_on);
    border-inline-color: var(--_on);
  }
  .step.none {
    border-style: dashed;
  }
  .step:first-child {
    border-start-start-radius: 0.28em;
    border-end-start-radius: 0.28em;
  }
  .step:last-child {
    border-start-end-radius: 0.28em;
    border-end-end-radius: 0.28em;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: var(--_tiny);
  }
  @media print {
    .rating {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .step.on {
      border-color: Highlight;
    }
  }
`;
