import {css} from 'lit';

/** The rating itself is in `styles/rating.styles.ts`; definitions in `styles/definition.styles.ts`. */
export const ratingScaleStyles = css`
  .base {
    max-inline-size: var(--ogp-measure, 32em);
  }
  .provenance,
  .note {
    margin-block-start: 0.5em;
  }
  @media print {
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
