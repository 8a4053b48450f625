// What the build, the dev server and the size check all need to know about the sources, in one place. The widgets are
// the folders of src/elements/, so that a new widget is a new folder and no list has to be kept.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path */
export const fromRoot = (path) => join(ROOT, path);

/** @param {string} path @returns {any} */
export const readJson = (path) => JSON.parse(readFileSync(fromRoot(path), 'utf8'));

/** Every file under a folder, as paths from the root with forward slashes. A folder that does not exist is empty.
 * @param {string} dir @returns {string[]} */
export const filesUnder = (dir) =>
  existsSync(fromRoot(dir))
    ? readdirSync(fromRoot(dir), {withFileTypes: true})
        .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${dir}/${entry.name}`) : [`${dir}/${entry.name}`]))
        .sort()
    : [];

/** The folder names under src/elements/ that have a definition. @returns {string[]} */
export const widgets = () =>
  filesUnder('src/elements').flatMap((file) => /^src\/elements\/([^/]+)\/\1\.define\.ts$/.exec(file)?.[1] ?? []);

/** The modules behind dist/cdn/<widget>.js. <ogp-data> is not in it: it is for pages with several widgets, which take
 * dist/cdn/ogp-widgets.js. @param {string} widget @returns {string[]} */
export const widgetModules = (widget) => [`src/elements/${widget}/${widget}.define.ts`];

/** Files in dist/cdn/ beside those of the widgets, with the modules behind them: the page inside a frame, and the script
 * that sizes frames. @type {Record<string, string[]>} */
export const frameModules = {embed: ['src/embed/frame-page.ts'], frame: ['src/embed/frame.ts']};
