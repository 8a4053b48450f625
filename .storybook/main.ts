import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  // The stories and the demo pages read the same example files.
  staticDirs: [{from: '../demo/data', to: '/data'}],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  features: {sidebarOnboardingChecklist: false},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};
export default config;
