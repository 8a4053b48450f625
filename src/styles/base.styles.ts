import {css} from 'lit';

/**
 * What all widgets share. The look lives on `.base`, because the host page's resets beat `:host`. Colours are mixed from
 * the text colour that the page hands down, so they follow light, dark and tinted pages by themselves.
 *
 * No `rem` (some pages have a root of 10 px), no physical sides, no meaning in colour alone.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  /* Important, or a page that resets everything, or gives widgets a display of its own, shows what it hides. */
  :host([hidden]) {
    display: none !important;
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
    /* Small print has a floor: a size relative to the text around it is not readable in every page. */
    --_small: max(0.92em, 11px);
    --_tiny: max(0.82em, 11px);
    display: block;
    block-size: 100%;
    color: var(--ogp-color-text, inherit);
    font-family: var(--ogp-font-family, inherit);
    /* Some pages set a parent to 0, to close the gaps between inline blocks. */
    font-size: max(1em, 11px);
    line-height: var(--ogp-line-height, 1.45);
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* Each piece of text finds its own direction, and keeps the side of the page: data and words may differ in both. */
  :is(p, dt, dd, li, th, td, caption, label, q, time) {
    unicode-bidi: plaintext;
  }
  /* The bullet is on the side of the list, whatever the direction of the words: WebKit would put it on that of the words. */
  .prose > li {
    unicode-bidi: normal;
  }
  .prose > li > span {
    unicode-bidi: plaintext;
  }
  :is(p, dt, dd, li, th, td, caption, summary) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [part='heading'] {
    font-family: var(--ogp-font-family-heading, inherit);
    font-size: 1.18em;
    font-weight: var(--ogp-heading-weight, 700);
    line-height: 1.28;
    text-wrap: balance;
  }
  :is(small, sup) {
    font-size: var(--_tiny);
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
    background-color: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: pre;
  }
  .skeleton,
  .failure {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .skeleton {
    min-block-size: 9em;
    color: var(--_muted);
  }
  .failure {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    margin-block-end: 0.75em;
    border-inline-start: 0.25em solid var(--_warn);
  }
  @media (forced-colors: active) {
    a {
      color: LinkText;
    }
  }
  @media print {
    button {
      display: none;
    }
    /* No box or row is cut in two, and what names something stays with the first of it. */
    .failure,
    tr {
      break-inside: avoid;
    }
    [part='heading'],
    caption,
    thead {
      break-after: avoid;
    }
    tbody:first-of-type > tr:first-child {
      break-before: avoid;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: var(--_tiny);
      overflow-wrap: anywhere;
    }
  }
`;
