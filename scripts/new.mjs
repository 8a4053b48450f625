// `npm run new -- widget budget`, `npm run new -- bridge gov-design`, `npm run new -- language fr "Français" French`: the
// files that the recipes in CONTRIBUTING.md begin with. Lists, exports and loaders follow from them (`npm run lists`).
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {ROOT} from './widgets.mjs';

const NAME = /^[a-z][a-z\d]*(-[a-z\d]+)*$/;
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);
const spaced = (name) => name.replaceAll('-', ' ').replace(/^\w/, (letter) => letter.toUpperCase());

/** A widget that shows the titles of all commitments, to be made into something else. @param {string} name @param {string} version */
function widget(name, version) {
  const [view, kind, tag] = [`to${pascal(name)}View`, `Ogp${pascal(name)}`, `ogp-${name}`];
  const folder = `src/elements/${name}/${name}`;
  return {
    [`src/view/${name}.ts`]: `import type {OgpDocument} from '../model/document.js';
import type {PickedText} from '../model/text.js';
import {titleView} from './commitment-card.js';
import type {ViewContext} from './context.js';

/** Everything that the widget shows, in words. */
export interface ${pascal(name)}View {
  readonly heading: PickedText;
  readonly items: readonly PickedText[];
}

/** Builds the view of a document. */
export const ${view} = ({commitments}: OgpDocument, context: ViewContext): ${pascal(name)}View => ({
  heading: {text: context.l10n.term('list.commitments'), lang: undefined},
  items: commitments.map((commitment) => titleView(commitment, context)),
});
`,
    [`${folder}.ts`]: `import {html, type TemplateResult} from 'lit';
import type {OgpDocument} from '../../model/document.js';
import {data} from '../../parts/text.js';
import type {ViewContext} from '../../view/context.js';
import {${view}} from '../../view/${name}.js';
import {HeadedWidget} from '../headed-widget.js';
import {${camel(name)}Styles} from './${name}.styles.js';

/**
 * What the widget shows, for whom, in a paragraph.
 *
 * @summary ${spaced(name)}, in one line.
 * @tagname ${tag}
 * @since ${version}
 *
 * @csspart heading - The heading.
 * @csspart items - The list.
 */
export class ${kind} extends HeadedWidget {
  static override styles = [HeadedWidget.styles, ${camel(name)}Styles];

  protected override renderDocument(document: OgpDocument, context: ViewContext): TemplateResult {
    const {heading, items} = ${view}(document, context);
    return html\`
      <div class="base" part="base">
        \${this.ownHeading(heading)}
        <ul part="items">
          \${items.map((item) => html\`<li>\${data(item)}</li>\`)}
        </ul>
      </div>
    \`;
  }
}
`,
    [`${folder}.styles.ts`]: `import {css} from 'lit';

export const ${camel(name)}Styles = css\`
  ul {
    padding-inline-start: 1.2em;
  }
\`;
`,
    [`${folder}.define.ts`]: `import {defineElement} from '../define-element.js';
import {${kind}} from './${name}.js';

defineElement('${tag}', ${kind});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${kind};
  }
}

export {${kind}};
`,
    [`stories/${name}.stories.ts`]: `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {attr, find, showcase, type WidgetArgs, widgetArgTypes, words} from './shared.js';

const TAG = '${tag}';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/${spaced(name)}',
  component: TAG,
  argTypes: widgetArgTypes,
  render: (args) => html\`<${tag} src=\${attr(args.src)}></${tag}>\`,
};
export default meta;

export const Default: StoryObj<WidgetArgs> = {
  args: showcase,
  play: async ({canvasElement}) => {
    await expect(words(await find(canvasElement, TAG, '[part~=heading]'))).not.toBe('');
  },
};
`,
    [`test/elements/${name}.test.ts`]: `import {expect} from '@open-wc/testing';
import showcase from '../../demo/data/showcase.json';
import '../../src/define.js';
import {deep, show, textOf, waitFor} from '../helpers/page.js';

describe('${spaced(name).toLowerCase()}', () => {
  it('shows every commitment by its title', async () => {
    const element = show('${tag}', {lang: 'en', '.data': showcase});
    await waitFor(() => deep(element, '[part=items] li').length, 'a list');
    expect(deep(element, '[part=items] li').map((item) => textOf(item))).to.have.length(showcase.commitments.length);
  });
});
`,
  };
}

/** A text with something put before a mark in it. */
function inserted(file, text, mark, addition) {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`${file}: the place before “${mark.trim()}” was not found.`);
  return text.slice(0, at) + addition + text.slice(at);
}

/** A theme bridge without values. @param {string} name @param {(file: string) => string} read */
function bridge(name, read) {
  const file = 'src/themes/bridges.ts';
  const imported = inserted(
    file,
    read(file),
    "import type {Bridge} from './bridge.js';",
    `import {${camel(name)}} from './${name}.js';\n`,
  );
  const [before = '', after = ''] = imported.split(/(?<=bridges: Readonly<Record<string, Bridge>> = \{[^}]*)(?=\};)/);
  return {
    [`src/themes/${name}.ts`]: `import type {Bridge} from './bridge.js';

/** Names of the system's custom properties, in the order in which they are tried. */
export const ${camel(name)}: Bridge = {
  label: '${spaced(name)}',
  tokens: {},
};
`,
    [file]: `${before}  ${camel(name) === name ? name : `'${name}': ${camel(name)}`},\n${after}`,
  };
}

/** @param {string} code @param {(file: string) => string} read @param {readonly string[]} names own and English name */
function language(code, read, [name = code, english = code]) {
  const file = 'scripts/locales.mjs';
  const row = `  row('${code}', '${name}', '${english}', '“”'),\n`;
  const [before = '', after = ''] = read(file).split(/(?<=\nexport const LOCALES = \[[^\]]*\n)(?=\];)/);
  if (!after) throw new Error(`${file}: the list of languages was not found.`);
  return {[file]: before + row + after};
}

/**
 * The files that a recipe begins with, by path: new ones, and lists with one more line.
 * @param {string | undefined} kind @param {string} name @param {(file: string) => string} read @param {readonly string[]} [more]
 * @returns {Record<string, string>}
 */
export function scaffold(kind, name, read, more = []) {
  if (kind === 'language' && /^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(name)) return language(name, read, more);
  if (kind === 'widget' && NAME.test(name)) return widget(name, JSON.parse(read('package.json')).version);
  if (kind === 'bridge' && NAME.test(name)) return bridge(name, read);
  throw new Error(
    'Use: npm run new -- widget|bridge <name-in-lower-case>, or language <tag> <own name> <English name>.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind, name = '', ...more] = process.argv.slice(2);
  const files = scaffold(kind, name, (file) => readFileSync(join(ROOT, file), 'utf8'), more);
  const taken = Object.keys(files).find(
    (file) => !/bridges\.ts$|locales\.mjs$/.test(file) && existsSync(join(ROOT, file)),
  );
  if (taken) throw new Error(`${taken} exists.`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, file)), {recursive: true});
    writeFileSync(join(ROOT, file), text);
    console.log(file);
  }
  process.exitCode = spawnSync(process.execPath, [join(ROOT, 'scripts/lists.mjs')], {stdio: 'inherit'}).status ?? 1;
}
