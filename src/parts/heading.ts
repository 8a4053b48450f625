import {html, type TemplateResult} from 'lit';

/** Real heading elements, because print and search engines know no `aria-level`. */
const HEADINGS: Readonly<Record<number, (content: unknown) => TemplateResult>> = {
  1: (content) => html`<h1 part="heading">${content}</h1>`,
  2: (content) => html`<h2 part="heading">${content}</h2>`,
  3: (content) => html`<h3 part="heading">${content}</h3>`,
  4: (content) => html`<h4 part="heading">${content}</h4>`,
  5: (content) => html`<h5 part="heading">${content}</h5>`,
  6: (content) => html`<h6 part="heading">${content}</h6>`,
};

/** A heading of the page's outline; a level outside 1 to 6 becomes 3. */
export const heading = (level: number, content: unknown): TemplateResult | undefined =>
  (HEADINGS[level] ?? HEADINGS[3])?.(content);
