import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

/** All widgets and states at once, to judge a theme. Choose theme, colour scheme and root font size in the toolbar. */
const meta: Meta = {
  title: 'Theming/Theme board',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};
export default meta;

export const ThemeBoard: StoryObj = {
  render: () =>
    html`<div class="stack">
      <h2>Open government in this municipality</h2>
      <p>This paragraph is the page’s own. <a href="https://example.org">So is this link.</a></p>
      <ogp-data src="data/nl.json">
        <div class="cards">
          <ogp-commitment-card commitment="NL0046" today="2021-07-01"></ogp-commitment-card>
          <ogp-commitment-card commitment="NL0010" today="2021-07-01"></ogp-commitment-card>
          <ogp-commitment-card commitment="NL0025" today="2021-07-01"></ogp-commitment-card>
        </div>
      </ogp-data>
      <ogp-data src="data/showcase.json">
        <div class="stack">
          <div class="cards">
            <ogp-rating-scale commitment="VB0001" scale="completion" voice="irm"></ogp-rating-scale>
            <ogp-rating-scale commitment="VB0003" scale="verifiable"></ogp-rating-scale>
            <ogp-rating-scale commitment="VB0001" scale="traffic-light"></ogp-rating-scale>
          </div>
          <ogp-commitment-card commitment="VB0001" layout="full" today="2025-03-01"></ogp-commitment-card>
          <ogp-milestone-timeline commitment="VB0001" today="2025-03-01"></ogp-milestone-timeline>
          <ogp-milestone-timeline commitment="VB0001" today="2025-03-01" layout="table"></ogp-milestone-timeline>
        </div>
      </ogp-data>
      <div class="cards">
        <ogp-commitment-card></ogp-commitment-card>
        <ogp-commitment-card src="data/missing.json"></ogp-commitment-card>
      </div>
    </div>`,
};
