// Extra Web Test Runner commands for the Chrome DevTools Protocol launchers (chromeLauncher / puppeteerLauncher).
// `emulateMedia` of @web/test-runner-commands only knows media, colorScheme and reducedMotion for puppeteer.
const sessions = new WeakMap();
const cdpFor = async (page) => {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
};

export function cdpMediaPlugin() {
  return {
    name: 'cdp-media',
    async executeCommand({command, payload, session}) {
      if (command !== 'cdp-media') return undefined;
      if (session.browser.type !== 'puppeteer' || /firefox|webkit/i.test(session.browser.name))
        return {supported: false};
      const cdp = await cdpFor(session.browser.getPage(session.id));
      // One call replaces everything emulated before it: an empty payload is the reset.
      await cdp.send('Emulation.setEmulatedMedia', {
        media: payload?.media ?? '',
        features: Object.entries(payload?.features ?? {}).map(([name, value]) => ({name, value})),
      });
      return {supported: true};
    },
  };
}
