// `npm run manifest`: custom-elements.json at the top (committed), and what editors and JSX read from it in dist/.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {getTsProgram, typeParserPlugin} from '@wc-toolkit/type-parser';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

// `this.#internals.role = …` is misread as a public field `role`.
const INTERNALS = new Set(['role', 'ariaLabel', 'ariaBusy', 'ariaDescription']);
const UNION = /^'[^']+'( \| ('[^']+'|undefined|null))*$/;
const isPublic = ({privacy, name}) =>
  privacy !== 'private' &&
  privacy !== 'protected' &&
  !/^[#[]/.test(name) &&
  !name.startsWith('_') &&
  !INTERNALS.has(name);

/** Keeps only what users of the package can touch, in a stable order, and points at the published modules. */
const publish = () => ({
  name: 'publish',
  packageLinkPhase({customElementsManifest}) {
    const toDist = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const e of module.exports ?? [])
        if (e.declaration?.module) e.declaration.module = toDist(e.declaration.module);
      for (const declaration of module.declarations ?? []) {
        for (const inherited of [
          declaration,
          ...(declaration.members ?? []),
          ...(declaration.attributes ?? []),
          ...(declaration.events ?? []),
        ]) {
          const from = inherited.inheritedFrom ?? inherited.superclass;
          if (from?.module) from.module = toDist(from.module);
        }
        // Storybook reads only `type`: show the members of a union instead of its alias.
        for (const member of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          if (UNION.test(member.parsedType?.text ?? '')) member.type = {text: member.parsedType.text};
        }
        // Lit's reactive state is no attribute, whatever `static properties` looks like.
        const own = new Set(declaration.members?.filter(isPublic).map(({name}) => name));
        if (declaration.attributes && own.size)
          declaration.attributes = declaration.attributes.filter(({fieldName, name}) => own.has(fieldName ?? name));
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        // Attributes written by hand (`@attr`) beside an accessor: one thing with two doors.
        for (const attribute of declaration.attributes ?? []) {
          const field = declaration.members?.find(({name}) => name === attribute.name);
          if (!field || attribute.fieldName) continue;
          Object.assign(attribute, {fieldName: field.name, type: field.type, parsedType: undefined});
          Object.assign(field, {attribute: attribute.name, description: field.description ?? attribute.description});
        }
      }
    }
  },
});

/** Types for JSX. What the generator adds for other people's frameworks would not compile where those are missing. */
function jsxTypes() {
  const outdir = 'dist';
  const fileName = 'jsx.d.ts';
  const generator = jsxTypesPlugin({outdir, fileName, globalTypePath: './index.js'});
  return {
    name: 'jsx-types',
    packageLinkPhase({customElementsManifest, ...rest}) {
      const modules = customElementsManifest.modules.filter(({declarations = []}) =>
        declarations.some(({tagName}) => tagName),
      );
      generator.packageLinkPhase({...rest, customElementsManifest: {...customElementsManifest, modules}});
      const path = join(outdir, fileName);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace(/^declare module "(?!react["/])[^]*?^}\n+/gm, ''));
    },
  };
}

/** A type that is too deep to expand keeps its name, which is what the manifest should have: no reason for 200 warnings. */
const {warn} = console;
console.warn = (format, ...values) => {
  if (!String(values[0]).startsWith('[type-parser] - Skipped parsing')) warn(format, ...values);
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.define.ts', '**/define-element.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  overrideModuleCreation({ts, globs}) {
    const program = getTsProgram(ts, globs, 'tsconfig.build.json');
    return program.getSourceFiles().filter((source) => globs.some((glob) => source.fileName.includes(glob)));
  },
  plugins: [
    typeParserPlugin(),
    publish(),
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      typesSrc: 'parsedType',
    }),
    customElementJetBrainsPlugin({
      outdir: 'dist',
      webTypesFileName: 'web-types.json',
      packageJson: false,
      typesSrc: 'parsedType',
    }),
    jsxTypes(),
  ],
};
