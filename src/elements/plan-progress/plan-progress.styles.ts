import {css} from 'lit';

export const planProgressStyles = css`
  .base {
    container-type: inline-size;
  }
  .kicker,
  .note,
  .label,
  .provenance {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .none {
    color: var(--_muted);
  }
  [part='heading'] .note {
    font-weight: 400;
  }
  .kicker {
    margin-block-end: 0.25em;
  }
  .tallies {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 1.5em 2.5em;
  }
  .tally {
    margin-block-start: 0.75em;
    break-inside: avoid;
  }
  .label {
    margin-block-end: 0.35em;
    font-weight: 700;
  }
  .label::first-letter {
    text-transform: uppercase;
  }
  svg {
    overflow: visible;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: var(--ogp-bar-size, 1.25em);
  }
  /* Nothing can be drawn of numbers in words; the patterns of the key are still in it. */
  .no-bar {
    block-size: 0;
  }
  :is(.bar, .swatch):dir(rtl) {
    transform: scaleX(-1);
  }
  .hatch {
    stroke: currentColor;
  }
  pattern rect {
    fill: currentColor;
  }
  /* Not on the whole drawing: what is no rating takes its tone from the text. */
  .rated {
    color: var(--_on);
  }
  .other {
    color: var(--_muted);
  }
  .key {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.35em 1.5em;
    margin-block: 0.75em;
    list-style: none;
  }
  .key li {
    display: flex;
    gap: 0.5em;
  }
  .swatch {
    flex: none;
    inline-size: 0.82em;
    block-size: 0.82em;
    margin-block-start: 0.3em;
  }
  strong {
    font-variant-numeric: tabular-nums;
  }
  .mismatch {
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_warn);
  }
  .tone {
    fill: none;
  }
  /* Tones where there are colours; on paper and where colours are forced, lines as wide as the tone is strong. */
  @media screen and (forced-colors: none) {
    .tone {
      fill: currentColor;
    }
    .rated > .hatch {
      fill: none;
    }
  }
  @media print {
    .mismatch {
      break-inside: avoid;
    }
    .kicker {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .rated,
    .other {
      color: CanvasText;
    }
  }
`;
