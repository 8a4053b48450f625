// Style sheets without what only people read. A style module is run and what it exports is printed: its text is then whole,
// with every `${…}` in place, and no tool has to guess what stands there. Only white space and comments go (esbuild), so
// that each rule stays the rule of the sources; `test/contract/shipped-same.test.ts` compares them in a browser.
import {transform} from 'esbuild';
import {tsImport} from 'tsx/esm/api';

const STYLES = /\.styles\.ts$/;

/** @type {Map<string, Promise<string>>} one module each, for all files that it goes into */
const printed = new Map();

/** @param {string} file @param {string} name @param {unknown} value */
async function printExport(file, name, value) {
  if (typeof value !== 'object' || value === null || !('cssText' in value))
    throw new Error(`${file} exports "${name}", which is no style sheet: the build prints what it exports.`);
  const {code, warnings} = await transform(String(value.cssText), {loader: 'css', minifyWhitespace: true});
  if (warnings.length) throw new Error(`${file}, ${name}: ${warnings.map(({text}) => text).join('; ')}`);
  return `export const ${name} = unsafeCSS(${JSON.stringify(code.trim())});`;
}

/** @param {string} file */
async function print(file) {
  const sheets = Object.entries(await tsImport(file, import.meta.url)).filter(([name]) => name !== 'default');
  const lines = await Promise.all(sheets.map(([name, value]) => printExport(file, name, value)));
  return ["import {unsafeCSS} from 'lit';", ...lines].join('\n');
}

/** @returns {import('vite').Plugin} */
export const printedStyles = () => ({
  name: 'printed-styles',
  enforce: 'pre',
  async load(id) {
    if (!STYLES.test(id)) return undefined;
    if (!printed.has(id)) printed.set(id, print(id));
    return {code: await printed.get(id), map: {mappings: ''}};
  },
});
