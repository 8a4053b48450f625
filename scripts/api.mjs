// `npm run api`: the public API on one page, test/contract/api.snapshot.json, from custom-elements.json and the modules
// that package.json exports. A test compares the two, so that no name changes unnoticed. A name that is gone has to be in
// the change log, under “Unreleased”, before the snapshot is written without it.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {fromRoot, readJson} from './widgets.mjs';

export const SNAPSHOT = 'test/contract/api.snapshot.json';

/** The modules of functions and types; those of single elements export what the first one does. */
const MODULES = {'.': 'src/index.ts', './server': 'src/tools/server/index.ts'};

/**
 * @typedef {Record<string, string>} Names each name with its type, in one line
 * @typedef {{elements: Record<string, Record<string, Names>>, modules: Record<string, Names>, entries: string[]}} Api
 * `elements` by tag, with what they have by kind: attributes, properties, methods, events, slots, parts, custom properties
 */

const byName = (pairs) => Object.fromEntries([...pairs].sort(([a], [b]) => a.localeCompare(b, 'en')));

/** @param {any} declaration of the manifest */
function elementOf({attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = []}) {
  const typed = (items) =>
    byName(
      items.map(({name, type, default: initial, readonly, deprecated}) => [
        name,
        [
          type?.text ?? '',
          initial === undefined ? '' : `= ${initial}`,
          readonly ? 'readonly' : '',
          deprecated ? 'deprecated' : '',
        ]
          .filter(Boolean)
          .join(' '),
      ]),
    );
  const methods = members.filter(({kind}) => kind === 'method');
  return {
    attributes: typed(attributes),
    properties: typed(members.filter(({kind}) => kind !== 'method')),
    methods: byName(methods.map(({name, return: result}) => [name, result?.type?.text ?? ''])),
    events: typed(events),
    slots: byName(slots.map(({name}) => [name, ''])),
    parts: byName(cssParts.map(({name}) => [name, ''])),
    'custom properties': typed(cssProperties),
  };
}

const WHOLE = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
const printer = ts.createPrinter({removeComments: true});

/** What a module exports, each name with its declaration in one line. */
function exportsOf(program, file) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(fromRoot(file));
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is no module.`);
  const line = (node) => printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/\s+/g, ' ');
  const all = checker.getExportsOfModule(module);
  const names = new Set(all.map(({name}) => name));
  return byName(
    all.map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const [declaration] = symbol.declarations ?? [];
      if (!declaration) throw new Error(`${exported.name} has no declaration.`);
      if (ts.isInterfaceDeclaration(declaration)) {
        // What a base that is not exported adds is part of this one.
        const bases = (declaration.heritageClauses ?? [])
          .flatMap(({types}) => types.flatMap(({expression}) => checker.getSymbolAtLocation(expression) ?? []))
          .filter((base) => !names.has(base.name))
          .flatMap((base) => base.declarations ?? []);
        return [exported.name, [declaration, ...bases].map(line).join(' ').replaceAll('export ', '')];
      }
      if (ts.isTypeAliasDeclaration(declaration))
        return [exported.name, checker.typeToString(checker.getDeclaredTypeOfSymbol(symbol), undefined, WHOLE)];
      const since = ts.getJSDocTags(declaration).find(({tagName}) => tagName.text === 'since')?.comment;
      const what = ts.isClassDeclaration(declaration)
        ? 'class'
        : checker.typeToString(checker.getBaseTypeOfLiteralType(checker.getTypeOfSymbol(symbol)), undefined, WHOLE);
      return [exported.name, since ? `${what} since ${since}` : what];
    }),
  );
}

/** The API of today. @returns {Api} */
export function apiNow() {
  const {config} = ts.readConfigFile(fromRoot('tsconfig.build.json'), ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent({...config, include: []}, ts.sys, fromRoot('.'));
  const program = ts.createProgram(Object.values(MODULES).map(fromRoot), options);
  const elements = readJson('custom-elements.json')
    .modules.flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName);
  return {
    elements: byName(elements.map((one) => [one.tagName, elementOf(one)])),
    modules: Object.fromEntries(Object.entries(MODULES).map(([name, file]) => [name, exportsOf(program, file)])),
    entries: Object.keys(readJson('package.json').exports),
  };
}

/** The names of an API, as “ogp-updates attributes sort”. @param {Api} api @returns {string[]} */
export const namesOf = ({elements, modules, entries}) => [
  ...Object.entries(elements).flatMap(([tag, groups]) => [
    tag,
    ...Object.entries(groups).flatMap(([group, names]) => Object.keys(names).map((name) => `${tag} ${group} ${name}`)),
  ]),
  ...Object.entries(modules).flatMap(([module, names]) => Object.keys(names).map((name) => `${module} ${name}`)),
  ...entries,
];

/** The names that are gone and that the change log does not name. @param {Api} before @param {Api} now @param {string} changes */
export function unannounced(before, now, changes) {
  const unreleased = /^## \[Unreleased\]\n([^]*?)(?=^## |(?![^]))/m.exec(changes)?.[1] ?? '';
  const left = new Set(namesOf(now));
  return namesOf(before).filter((name) => !left.has(name) && !unreleased.includes(`\`${name.split(' ').at(-1)}\``));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const now = apiNow();
  const file = fromRoot(SNAPSHOT);
  const before = existsSync(file) ? readJson(SNAPSHOT) : now;
  const missing = unannounced(before, now, readFileSync(fromRoot('CHANGELOG.md'), 'utf8'));
  if (missing.length) {
    console.error(
      `These names are gone; say in CHANGELOG.md, under “Unreleased”, what replaces them:\n${missing.join('\n')}`,
    );
    process.exit(1);
  }
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
}
