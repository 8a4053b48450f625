import {executeServerCommand} from '@web/test-runner-commands';
import {needsChromium} from './skip.js';

/**
 * Emulates any CSS media type and features, also forced colours and contrast, which the runner's own command lacks.
 * Without arguments it resets. Pages are shared between test files: reset in `afterEach` or `finally`. Skips the rest of
 * the test in other browsers than Chromium.
 */
export async function emulate(media?: string, features: Record<string, string> = {}): Promise<void> {
  if (media !== undefined) await needsChromium('emulated media');
  await executeServerCommand('cdp-media', {media, features});
}
