import {defineConfig} from 'vite';

// Storybook must not see the library build of the root vite.config.ts (entries, externals).
// `ics`, found only when somebody asks for a calendar file, would load the story anew.
export default defineConfig({build: {chunkSizeWarningLimit: 4000}, optimizeDeps: {include: ['ics']}});
