import {executeServerCommand} from '@web/test-runner-commands';

/**
 * Emulates any CSS media type and features, also forced colours and contrast, which the runner's own command lacks.
 * No argument resets. Pages are shared between test files: reset in `afterEach` or `finally`.
 * @returns false where the browser cannot (anything but Chromium): skip the test then
 */
export async function emulate(media?: string, features: Record<string, string> = {}): Promise<boolean> {
  const answer = await executeServerCommand<{supported: boolean}, object>('cdp-media', {media, features});
  return answer?.supported ?? false;
}
