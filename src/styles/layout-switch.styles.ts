import {css} from 'lit';

/** How the reader's choice of layout looks: a row of buttons that are radios. */
export const layoutSwitchStyles = css`
  .layouts {
    display: flex;
    gap: 0.25em;
    margin-block-start: 0.75em;
  }
  .layouts label {
    position: relative;
    padding: 0.15em 0.75em;
    border: 1px solid var(--_stroke);
    border-radius: var(--_radius);
    font-size: var(--_small);
    cursor: pointer;
  }
  .layouts label:has(:checked) {
    border-color: currentColor;
    box-shadow: inset 0 -0.16em var(--_accent);
    font-weight: 700;
  }
  /* Not :focus-visible: WebKit loses it when an arrow key goes on to the next radio. */
  .layouts label:focus-within {
    outline: 0.16em solid var(--ogp-color-focus, currentColor);
    outline-offset: 0.14em;
  }
  .layouts input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .layouts label:has(:checked) {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .layouts {
      display: none;
    }
  }
`;
