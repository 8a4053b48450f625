/** The snippet builder on a test's page, and what one does with it. */
import manifest from '../../custom-elements.json';
import netherlands from '../../demo/data/netherlands.json';
import {Builder} from '../../src/tools/builder/app.js';
import {waitFor as waitBriefly} from './page.js';

/** The first reading of data loads the importer and the checks, module by module. */
export const waitFor = <T>(call: () => T | Promise<T>, what?: string): Promise<NonNullable<T>> =>
  waitBriefly(call, what, 25_000);

export const DATA = {
  lang: 'en',
  commitments: [
    {
      id: 'XX0001',
      title: 'A register of contracts',
      status: 'In progress',
      leadInstitutions: [{name: 'Ministry of Water'}],
      assessments: [{scale: 'completion', value: 'Limited', stage: 'mid-term', voice: 'irm'}],
      milestones: [{title: 'First step', planned: {end: '2026-06'}}],
    },
    {id: 'XX0002', title: 'Open council meetings'},
  ],
};
export const SCRIPT = new URL('/src/cdn.ts', location.href).href;
const blob = (text: string, type: string) => URL.createObjectURL(new Blob([text], {type}));
export const files = {
  preview: blob(
    `<!doctype html><html><head><title>Preview</title><script type="module" src="${SCRIPT}"></script></head><body></body></html>`,
    'text/html',
  ),
  manifest: blob(JSON.stringify(manifest), 'application/json'),
  release: '/__test/404.json',
  // As a file: the runner serves JSON as a module.
  example: blob(JSON.stringify(netherlands), 'application/json'),
  recipes: '/docs/cms/',
  worker: new URL('/src/tools/builder/read-worker.ts', location.href).href,
};

let builder: Builder | undefined;
// Whatever a test opened is closed after it.
afterEach(() => {
  close();
  history.replaceState(null, '', location.pathname + location.search);
});

export const open = async (hash?: string, given = files) => {
  if (hash !== undefined) history.replaceState(null, '', `#${hash}`);
  const root = document.createElement('main');
  root.innerHTML = '<p>For those without scripts</p>';
  document.body.append(root);
  builder = await new Builder(root, given).start();
  return root;
};
export const close = () => {
  builder?.root.remove();
  builder?.stop();
};
export const find = <T extends Element = HTMLElement>(root: Element, selector: string) => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
export const enter = (root: Element, selector: string, value: string, event = 'change') => {
  const field = find<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(root, selector);
  field.value = value;
  field.dispatchEvent(new Event(event));
};
export const paste = (root: Element, text: string) => {
  enter(root, '#data', text, 'input');
};
export const choose = (root: Element, widget: string) => {
  find(root, `[name=element][value=${widget}]`).click();
};
export const chooseFile = (root: Element, file: File) => {
  const field = find<HTMLInputElement>(root, '#file');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event('change'));
};
export const code = (root: Element) =>
  [...root.querySelectorAll('.snippet code')].map((one) => one.textContent ?? '').join('');
export const result = (root: Element) => find(root, '.result').textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const drawn = (root: Element, widget: string) =>
  waitFor(() => {
    const page = find<HTMLIFrameElement>(root, 'iframe').contentDocument;
    return page?.querySelector(`ogp-${widget}`)?.shadowRoot?.querySelector('[part~=base]:not([part~=skeleton])');
  }, `a preview of ${widget}`);
