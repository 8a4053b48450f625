import {executeServerCommand} from '@web/test-runner-commands';

let current: Mocha.Runnable | undefined;
beforeEach(function () {
  current = this.currentTest;
});

/** Whether the running test was skipped: what it throws then must reach the runner. */
export const isSkipped = (): boolean => current?.isPending() ?? false;

/** Skips the running test. The runner lists every skipped test with its reason at the end. */
export async function skip(reason: string): Promise<never> {
  if (!current) throw new Error('Nothing to skip: no test is running.');
  await executeServerCommand('skip-reason', {test: current.title, reason});
  return current.skip();
}

/** Skips the running test where the browser does not speak the protocol of Chromium's developer tools. */
export async function needsChromium(what: string): Promise<void> {
  if (!/Chrome\//.test(navigator.userAgent)) await skip(`${what}: only through the protocol of Chromium`);
}
