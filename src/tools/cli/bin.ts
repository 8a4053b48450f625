#!/usr/bin/env node
import {main} from './main.js';

// `ogp-widgets import data.csv | head` closes the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
await main();
