// Imported into every browser test file by the test runner's configuration.
const rejections: unknown[] = [];
addEventListener('unhandledrejection', (event) => rejections.push(event.reason));

after(async () => {
  // The browser reports a rejection some tasks after it happened, later than a time-out of 0.
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (rejections.length > 0) {
    throw new Error(
      `Nobody handled: ${rejections.map((reason) => (reason instanceof Error ? reason.message : String(reason))).join('; ')}`,
    );
  }
});
