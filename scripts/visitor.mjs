// The browser that the Node tests drive.
import {puppeteerCore as puppeteer} from '@web/test-runner-chrome';
import {findBrowser} from './browser.mjs';

/** A browser as people have it: tools switch off its memory of pages that one comes back to. */
export const launchVisitor = async () =>
  puppeteer.launch({...(await findBrowser()), ignoreDefaultArgs: ['--disable-back-forward-cache']});

/**
 * The browser that `npm run test:node` started for all files, or one of the file's own. `close` lets go of it.
 * @returns {ReturnType<typeof launchVisitor>}
 */
export async function visitor() {
  const shared = process.env.VISITOR;
  if (!shared) return launchVisitor();
  const browser = await puppeteer.connect({browserWSEndpoint: shared});
  browser.close = () => browser.disconnect();
  return browser;
}
