import {css} from 'lit';

/**
 * What all widgets share. The look lives on `.base`, because the host page's resets beat `:host`. Colours are mixed from
 * the text colour that the page hands down, so they follow light, dark and tinted pages without being told.
 *
 * No `rem` (some pages have a root of 10 px), no physical sides, no meaning in colour alone.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .base {
    --_accent: var(--ogp-color-accent, color-mix(in oklab, #1a6fb5 82%, currentColor));
    --_on: var(--ogp-color-step, var(--_accent));
    --_muted: var(--ogp-color-muted, color-mix(in oklab, currentColor 74%, transparent));
    --_line: var(--ogp-color-border, color-mix(in oklab, currentColor 24%, transparent));
    --_stroke: color-mix(in oklab, currentColor 62%, transparent);
    --_warn: var(--ogp-color-warning, color-mix(in oklab, #c2410c 78%, currentColor));
    --_space: var(--ogp-space, 1em);
    --_radius: var(--ogp-radius, 0.3em);
    display: block;
    block-size: 100%;
    color: var(--ogp-color-text, inherit);
    font-family: var(--ogp-font-family, inherit);
    line-height: var(--ogp-line-height, 1.45);
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--ogp-font-family-heading, inherit);
    font-size: 1.18em;
    font-weight: var(--ogp-heading-weight, 700);
    line-height: 1.28;
    text-wrap: balance;
  }
  a {
    color: var(--ogp-color-link, inherit);
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.16em;
  }
  :focus-visible {
    outline: 0.16em solid var(--ogp-color-focus, currentColor);
    outline-offset: 0.14em;
    border-radius: 0.1em;
  }
  button {
    padding: 0.35em 0.85em;
    border: 1px solid var(--_stroke);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  q::before {
    content: open-quote;
  }
  q::after {
    content: close-quote;
  }
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: pre;
  }
  .skeleton {
    display: grid;
    gap: 0.75em;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  :host(:has(> :not(script))) .skeleton {
    display: none;
  }
  .bar {
    block-size: 0.9em;
    border-radius: 0.2em;
    background: var(--_line);
  }
  .bar:nth-of-type(2) {
    inline-size: 40%;
  }
  .bar:last-of-type {
    inline-size: 65%;
  }
  .failure {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 0.75em var(--_space);
    border: 1px solid var(--_line);
    border-inline-start: 0.25em solid var(--_warn);
    border-radius: var(--_radius);
    margin-block-end: 0.75em;
  }
  @media print {
    button {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.82em;
      overflow-wrap: anywhere;
    }
  }
`;
