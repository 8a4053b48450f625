import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {InputType} from 'storybook/internal/csf';
import {expect, waitFor} from 'storybook/test';
import {bridges} from '../src/themes/bridges.js';

/** Attributes that every widget has. */
export interface WidgetArgs {
  src?: string;
  commitment?: string;
  'heading-level'?: number;
  today?: string;
  theme?: string;
}

/** Example files of demo/data; every story counts from the same day, so that pictures stay comparable. */
export const showcase = {src: 'data/showcase.json', today: '2025-03-01'};
export const netherlands = {src: 'data/nl.json', today: '2021-07-01'};

/** An address that never answers (.storybook/unanswered.ts). */
export const UNANSWERED = 'data/unanswered.json';

/** A widget that waits for its data. */
export const loading = {
  args: {src: UNANSWERED},
  play: async ({canvasElement}: {canvasElement: HTMLElement}): Promise<void> => {
    const tag = canvasElement.querySelector('[src]')?.localName ?? '';
    const inner = tag === 'ogp-data' ? 'ogp-commitment-card' : tag;
    await find(canvasElement, inner, '[part~=base][aria-busy]');
  },
};

export const widgetArgTypes: Record<string, InputType> = {
  src: {control: 'text', description: 'Address of a JSON document.'},
  commitment: {control: 'text', description: 'Id of the commitment; needed where the document has several.'},
  'heading-level': {
    control: {type: 'number', min: 1, max: 6},
    description: 'Level of the heading in the outline of the page.',
  },
  today: {control: 'text', description: 'Day that “overdue” and “next” are counted from, as `YYYY-MM-DD`.'},
  theme: {
    control: 'select',
    options: [undefined, ...Object.keys(bridges)],
    description: 'Theme bridge to adopt, for pages where nobody can add a stylesheet.',
  },
};

/** Only attributes have a control; the rest of the manifest is reference. */
export const onlyControls = (...names: string[]) => ({controls: {include: [...Object.keys(widgetArgTypes), ...names]}});

/** An attribute that is left out where there is nothing to say. */
export const attr = <T>(value: T | undefined): NonNullable<T> =>
  ifDefined(value === '' ? undefined : (value ?? undefined)) as NonNullable<T>;

/** Data inside the page, so that the code of a story is complete. */
export const json = (data: unknown): TemplateResult =>
  html`<script type="application/json">
    ${JSON.stringify(data, null, 2)}
  </script>`;

/** The part of a widget once it is there. `name` may be any selector inside the widget. */
export async function find<T extends Element = HTMLElement>(
  canvas: HTMLElement,
  tag: string,
  selector: string,
): Promise<T> {
  return waitFor(
    () => {
      const found = canvas.querySelector(tag)?.shadowRoot?.querySelector<T>(selector);
      if (!found) throw new Error(`<${tag}> shows no ${selector}.`);
      return found;
    },
    {timeout: 5000},
  );
}

/** Words as they stand on the screen, with single spaces. */
export const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits until a part of the first widget with that tag says something. Words that come late may bring another element. */
export const says = (canvas: HTMLElement, tag: string, selector: string, text: string): Promise<void> =>
  waitFor(async () => {
    await expect(words(await find(canvas, tag, selector))).toContain(text);
  });
