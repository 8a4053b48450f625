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
      if (command !== 'cdp-media' && command !== 'cdp-ax') return undefined;
      if (session.browser.type !== 'puppeteer' || /firefox|webkit/i.test(session.browser.name))
        return {supported: false};
      const cdp = await cdpFor(session.browser.getPage(session.id));
      if (command === 'cdp-ax') {
        const {nodes} = await cdp.send('Accessibility.getFullAXTree');
        const byId = new Map(nodes.map((node) => [node.nodeId, node]));
        const inOrder = (node) => [
          ...(node.ignored ? [] : [{role: node.role?.value ?? '', name: node.name?.value ?? ''}]),
          ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? inOrder(byId.get(id)) : [])),
        ];
        return nodes.slice(0, 1).flatMap(inOrder);
      }
      // One call replaces everything emulated before it: an empty payload is the reset.
      await cdp.send('Emulation.setEmulatedMedia', {
        media: payload?.media ?? '',
        features: Object.entries(payload?.features ?? {}).map(([name, value]) => ({name, value})),
      });
      return {supported: true};
    },
  };
}
