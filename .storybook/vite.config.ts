import {defineConfig} from 'vite';

// Storybook must not see the library build of the root vite.config.ts (entries, externals).
export default defineConfig({build: {chunkSizeWarningLimit: 4000}});
