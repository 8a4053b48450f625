import {css} from 'lit';

export const updatesStyles = css`
  .base {
    container-type: inline-size;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 0.75em;
  }
  .head > [part='heading'] {
    font-size: 1.35em;
  }
  .feed,
  .note,
  .since,
  .facts {
    font-size: var(--_small);
  }
  .feed {
    margin-inline-start: auto;
  }
  .when,
  .note,
  .since,
  dt {
    color: var(--_muted);
  }
  .since {
    font-weight: 400;
  }
  .controls {
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 42%), 20em));
  }
  .entries,
  .lines,
  .steps,
  .links {
    list-style: none;
  }
  .body + .bar {
    margin-block: 1em 0;
  }
  .entries > li {
    display: grid;
    gap: 0.15em 2em;
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .when {
    font-variant-numeric: tabular-nums;
  }
  /* Words of the publisher stay as they are. */
  .when:not(:has(q))::first-letter {
    text-transform: uppercase;
  }
  .what,
  .box {
    max-inline-size: var(--ogp-measure, 42em);
  }
  /* Not grids with gaps: in print, rows that a page breaks are laid over each other. */
  :is(.what, .box, .text) > * + * {
    margin-block-start: 0.75em;
  }
  .top {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .permalink {
    margin-inline-start: auto;
    padding-inline: 0.25em;
    color: var(--_muted);
    text-decoration: none;
  }
  .permalink:is(:hover, :focus-visible) {
    text-decoration: underline;
  }
  .fresh {
    justify-self: start;
    padding-inline: 0.45em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: inherit;
    font-size: var(--_tiny);
    white-space: nowrap;
  }
  :is(.section, .theme) > * + * {
    margin-block-start: 0.25em;
  }
  :is(.section, .theme, .box) [part='heading'] {
    font-size: 1em;
    line-height: inherit;
  }
  :is(.what, .box) > :is(.section, .themes) {
    margin-block-start: 1.1em;
  }
  .theme + .theme {
    margin-block-start: 1em;
  }
  .themes {
    padding-inline-start: 1em;
    border-inline-start: 0.16em solid var(--_line);
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  :is(.text, .links) li + li {
    margin-block-start: 0.35em;
  }
  .text ul {
    list-style: disc;
  }
  .links a {
    font-weight: 600;
  }
  .links .note {
    font-weight: 400;
  }
  .facts {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.15em 1em;
  }
  dt {
    grid-column: 1;
  }
  dd {
    grid-column: 2;
  }
  .result {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .box {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--ogp-color-surface, transparent);
  }
  .boxes {
    display: grid;
    gap: 1.25em;
    align-content: start;
  }
  .box[aria-current] {
    border-color: var(--_accent);
  }
  [part='item'][aria-current] {
    padding-inline-start: 1em;
  }
  .steps {
    padding-block: 0.25em;
  }
  .steps > li {
    display: grid;
    grid-template-columns: 0.75em minmax(0, 1fr);
    column-gap: 0.85em;
  }
  .marker {
    grid-column: 1;
    grid-row: 1;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-block-start: 0.35em;
    border: 0.14em solid var(--_stroke);
    border-radius: 50%;
  }
  /* Filled by border, not background: print and forced colours keep it. */
  .now .marker {
    border: 0.375em solid var(--_on);
  }
  .steps > li:not(:last-child)::before {
    content: '';
    grid-column: 1;
    grid-row: 1 / 3;
    justify-self: center;
    margin-block: 1.35em -0.1em;
    border-inline-start: 1px solid var(--_stroke);
  }
  .steps .when {
    grid-column: 2;
    grid-row: 1;
    font-size: var(--_small);
  }
  .step {
    grid-column: 2;
    padding-block-end: 0.85em;
  }
  .steps > :last-child .step {
    padding-block-end: 0;
  }
  .step .title {
    font-weight: 600;
  }
  .lines > li {
    padding-block: 0.65em;
    border-block-start: 1px solid var(--_line);
  }
  .lines .when {
    font-size: var(--_small);
  }
  .lines .title {
    font-weight: 600;
  }
  .all {
    padding-block-start: 0.65em;
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 40em) {
    .entries > li {
      grid-template-columns: 11em minmax(0, 1fr);
    }
    .entries > li > .what {
      grid-column: 2;
    }
    .entries > li > .when {
      line-height: 1.5;
    }
    .lines > li {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 2em;
      align-items: baseline;
    }
    .steps > li {
      grid-template-columns: minmax(6em, 11em) 0.75em minmax(0, 1fr);
    }
    .steps .when {
      grid-column: 1;
      padding-block-end: 0.85em;
      text-align: end;
      text-wrap: balance;
      unicode-bidi: normal;
    }
    .steps .marker,
    .steps > li:not(:last-child)::before {
      grid-column: 2;
    }
    .step {
      grid-column: 3;
      grid-row: 1;
    }
    .steps > li:not(:last-child)::before {
      grid-row: 1;
    }
  }
  @container (min-width: 62em) {
    .with-boxes {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 19em;
      gap: 3em;
    }
  }
  @media (forced-colors: active) {
    .marker {
      border-color: CanvasText;
    }
    .now .marker,
    .box[aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    .permalink {
      display: none;
    }
    /* Chromium lays blocks across pages without overlap, and keeps boxes in them whole; in grids it does not. */
    .boxes,
    .with-boxes {
      display: block;
    }
    .boxes,
    .box + .box {
      margin-block-start: 1.25em;
    }
    .steps > li,
    .box,
    .result,
    .lines > li {
      break-inside: avoid;
    }
  }
`;
