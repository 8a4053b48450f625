import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {attr, find, json, loading, showcase, words} from './shared.js';

interface Args {
  src?: string;
  timeout?: number;
}

const TAG = 'ogp-data';

const example = {
  commitments: [
    {
      id: 'VB0001',
      title: 'Open council meetings',
      milestones: [{title: 'Minutes as text', planned: {end: '2025-06'}, status: 'In progress'}],
      assessments: [{scale: 'completion', value: 'Limited', stage: 'mid-term', voice: 'irm'}],
    },
  ],
};

const widgets = html`<div class="stack">
  <ogp-commitment-card commitment="VB0001" today="2025-03-01"></ogp-commitment-card>
  <ogp-rating-scale commitment="VB0001" scale="completion"></ogp-rating-scale>
  <ogp-milestone-timeline commitment="VB0001" today="2025-03-01" layouts="list" layout="list"></ogp-milestone-timeline>
</div>`;

const meta: Meta<Args> = {
  title: 'Widgets/Data',
  component: TAG,
  parameters: {
    controls: {include: ['src', 'timeout']},
    docs: {
      description: {
        component:
          'Reads a document once and serves every widget inside it. Draws nothing. A widget inside that has its own ' +
          'data uses those.',
      },
    },
  },
  argTypes: {
    src: {control: 'text', description: 'Address of a JSON document.'},
    timeout: {control: 'number', description: 'Seconds after which loading is given up.'},
  },
  render: (args) => html`<ogp-data src=${attr(args.src)} timeout=${attr(args.timeout)}>${widgets}</ogp-data>`,
};
export default meta;

type Story = StoryObj<Args>;

/** One request, three widgets. */
export const OneFileForAll: Story = {
  args: {src: showcase.src},
  play: async ({canvasElement}) => {
    await find(canvasElement, 'ogp-commitment-card', 'article');
    await find(canvasElement, 'ogp-rating-scale', '[part~=rating]');
    await find(canvasElement, 'ogp-milestone-timeline', '[part~=milestone]');
    const asked = performance.getEntriesByType('resource').filter(({name}) => name.endsWith(showcase.src));
    await expect(asked.length).toBeLessThan(2);
  },
};

/** The data stand in the page: no request at all. */
export const InThePage: Story = {
  args: {},
  render: () => html`<ogp-data>${json(example)} ${widgets}</ogp-data>`,
};

/** An application hands over an object. */
export const AsProperty: Story = {
  args: {},
  render: () => html`<ogp-data .data=${example}>${widgets}</ogp-data>`,
};

/** The card has its own data and uses those; the rating takes what `ogp-data` has. */
export const OwnDataInside: Story = {
  args: {src: showcase.src},
  render: (args) =>
    html`<ogp-data src=${attr(args.src)}>
      <div class="cards">
        <ogp-commitment-card commitment="NL0046" src="data/nl.json" today="2021-07-01"></ogp-commitment-card>
        <ogp-rating-scale commitment="VB0001" scale="completion" voice="irm"></ogp-rating-scale>
      </div>
    </ogp-data>`,
};

/** Data that come later, or change, reach all widgets inside. */
export const ChangedLater: Story = {
  args: {},
  render: () => html`<ogp-data><ogp-commitment-card></ogp-commitment-card></ogp-data>`,
  play: async ({canvasElement}) => {
    const source = canvasElement.querySelector(TAG)!;
    await find(canvasElement, 'ogp-commitment-card', '[part~=base]');
    source.data = {title: 'First version'};
    await waitFor(async () =>
      expect(words(await find(canvasElement, 'ogp-commitment-card', '[part~=heading]'))).toBe('First version'),
    );
    source.data = {title: 'Second version'};
    await waitFor(async () =>
      expect(words(await find(canvasElement, 'ogp-commitment-card', '[part~=heading]'))).toBe('Second version'),
    );
  },
};

/** Every widget waits. */
export const Loading: Story = loading;

/** Every widget says what is wrong; `ogp-error` is told once, by `ogp-data`. */
export const NotThere: Story = {
  args: {src: 'data/missing.json'},
  play: async ({canvasElement}) => {
    for (const tag of ['ogp-commitment-card', 'ogp-rating-scale', 'ogp-milestone-timeline'])
      await expect(words(await find(canvasElement, tag, '[part~=error]'))).toContain('error 404');
  },
};

/**
 * `ogp-load` says that the data were read, `ogp-issues` what is odd in them, in words and with the place. Both bubble,
 * so one listener hears all widgets of a page.
 */
export const OddInput: Story = {
  args: {src: 'data/odd.json'},
  render: (args) =>
    html`<div
      @ogp-issues=${({currentTarget, detail}: HTMLElementEventMap['ogp-issues']) => {
        const list = (currentTarget as Element).querySelector('ul')!;
        list.replaceChildren(
          ...detail.issues.map(({severity, path, message}) => {
            const item = document.createElement('li');
            item.textContent = `${severity}: ${path} ${message}`;
            return item;
          }),
        );
      }}
    >
      <ogp-data src=${attr(args.src)}>
        <ogp-milestone-timeline commitment="ODD1" today="2025-03-01"></ogp-milestone-timeline>
      </ogp-data>
      <h3>What the widgets found</h3>
      <ul style="overflow-wrap: anywhere"></ul>
    </div>`,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('ul > li').length).toBeGreaterThan(10), {timeout: 5000});
  },
};
