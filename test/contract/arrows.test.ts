import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, posix} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {stageOf, withStages} from '../../scripts/stages.mjs';
import {filesUnder, fromRoot} from '../../scripts/widgets.mjs';

/** One import of one module, as it stands in the source. */
interface Arrow {
  readonly from: string;
  /** A path under src/, or the name of a package. */
  readonly to: string;
  /** True when nothing of it is left after compilation. */
  readonly typeOnly: boolean;
  readonly lazy: boolean;
}

const files = filesUnder('src').filter((file) => file.endsWith('.ts'));
const sources = new Map(
  files.map((file) => [
    file,
    ts.createSourceFile(file, readFileSync(fromRoot(file), 'utf8'), ts.ScriptTarget.ES2022, true),
  ]),
);

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  const clause = ts.isImportDeclaration(node) ? node.importClause : node;
  if (!clause) return false; // import './side-effect.js'
  if (clause.isTypeOnly) return true;
  const named = ts.isImportClause(clause) ? clause.namedBindings : clause.exportClause;
  if (ts.isImportClause(clause) && clause.name) return false;
  return Boolean(
    named && (ts.isNamedImports(named) || ts.isNamedExports(named)) && named.elements.every((e) => e.isTypeOnly),
  );
};

function arrowsOf(file: string, source: ts.SourceFile): Arrow[] {
  const found: Arrow[] = [];
  const add = (name: ts.Node | undefined, typeOnly: boolean, lazy = false) => {
    assert.ok(
      name && ts.isStringLiteralLike(name),
      `${file}: an import by a computed name cannot be checked or bundled`,
    );
    const to = name.text.startsWith('.') ? posix.join(dirname(file), name.text).replace(/\.js$/, '.ts') : name.text;
    found.push({from: file, to, typeOnly, lazy});
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier))
      add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const arrowsFrom = new Map([...sources].map(([file, source]) => [file, arrowsOf(file, source)]));
const arrows = [...arrowsFrom.values()].flat();

const matches = (rule: string, {to, typeOnly}: Arrow): boolean => {
  if (rule.startsWith('type:'))
    return typeOnly && matches(rule.slice('type:'.length), {to, typeOnly, from: '', lazy: false});
  if (rule.includes('*')) return to.startsWith(`src/${rule.split('*')[0]}`) && to.endsWith(rule.split('*')[1] ?? '');
  if (rule.endsWith('/')) return to.startsWith(`src/${rule}`);
  if (rule.endsWith(':')) return to.startsWith(rule);
  // A package is all of its entry points: Lit's directives are Lit.
  return to === rule || to === `src/${rule}` || to.startsWith(`${rule}/`);
};

/** An element may use the files of its own folder; its definition the class, the helper and other definitions. */
function mayImport(arrow: Arrow): boolean {
  const {from, to} = arrow;
  const folder = `${dirname(from)}/`;
  // A widget that draws others registers them, too.
  if (from.endsWith('.define.ts'))
    return (
      to === from.replace('.define.ts', '.ts') ||
      to === 'src/elements/define-element.ts' ||
      /^src\/elements\/.*\.define\.ts$/.test(to)
    );
  if (from.endsWith('.styles.ts')) return to === 'lit';
  if (from.startsWith('src/elements/') && folder !== 'src/elements/' && to.startsWith(folder))
    return !to.endsWith('.define.ts');
  const stage = stageOf(from.slice('src/'.length));
  return Boolean(stage && [stage.path, ...stage.may].some((rule) => matches(rule, arrow)));
}

describe('imports', () => {
  it('were found', () => {
    assert.ok(arrows.length > 100);
    assert.ok(arrows.some(({lazy}) => lazy) && arrows.some(({typeOnly}) => typeOnly));
  });

  it('name files that are there', () => {
    assert.deepEqual(
      arrows.filter(({to}) => to.startsWith('src/') && !existsSync(fromRoot(to))),
      [],
    );
  });

  it('belong to a folder with a rule', () => {
    assert.deepEqual(
      files.filter((file) => !stageOf(file.slice('src/'.length))),
      [],
      'give the new folder a row in scripts/stages.mjs',
    );
  });

  it('go one way: no stage imports what lies behind it', () => {
    assert.deepEqual(
      arrows
        .filter((arrow) => !mayImport(arrow))
        .map(({from, to, typeOnly}) => `${from} → ${to}${typeOnly ? ' (type)' : ''}`),
      [],
      'see "The way through the code" in CONTRIBUTING.md',
    );
  });

  it('are those that CONTRIBUTING.md shows', () => {
    const text = readFileSync(fromRoot('CONTRIBUTING.md'), 'utf8');
    assert.equal(withStages(text), text, 'run "npm run stages" and commit');
    assert.match(text, /`tools\/validate\/`/);
  });

  it('never go in a circle, those of types neither', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, way: readonly string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || done.has(file)) return;
      for (const {to, lazy} of arrowsFrom.get(file) ?? []) if (!lazy) walk(to, [...way, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    assert.deepEqual(circles, []);
  });
});

const valuesFrom = (file: string) =>
  (arrowsFrom.get(file) ?? []).filter(({to, typeOnly, lazy}) => !typeOnly && !lazy && to.startsWith('src/'));

/** A module and everything that comes with it at once. */
function closureOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const {to} of valuesFrom(file)) closureOf(to, seen);
  return seen;
}

describe('what is loaded later', () => {
  // The file of one widget is an entry, too, with all of this in it.
  const entry = closureOf('src/define.ts');
  /** What the tools load late is not on a citizen's page. */
  const TOOLS = /^src\/(tools\/|locales\/tool-loaders\.ts$)/;
  /** The script of a page loads each element when the page has it; those are parts, not chunks of an entry. */
  const SCRIPT = /^src\/(cdn\.ts|embed\/)/;
  const late = arrows.filter(({lazy, from}) => lazy && !TOOLS.test(from));
  const lazy = [...new Set(late.filter(({from}) => !SCRIPT.test(from)).map(({to}) => to))];
  /** Built on its own, with its own copy of the reader: see docs/decisions/0004. */
  const APART = 'src/view/inspection.ts';

  it('are the explanations, the inspection, the themes, the files to save and the languages', () => {
    assert.deepEqual(
      lazy.filter((file) => !file.startsWith('src/locales/generated/')).sort(),
      [
        'src/controllers/html-data.ts',
        'src/controllers/mark-borrowed.ts',
        'src/controllers/restore-focus.ts',
        'src/locales/draft-loaders.ts',
        'src/themes/bridges.ts',
        'src/themes/load-theme.ts',
        'src/view/calendar-file.ts',
        'src/view/definitions.ts',
        APART,
        'src/view/load-state.ts',
        'src/view/own-words-check.ts',
        'src/view/table-file.ts',
      ],
      'a new one needs a thought: what does it share with the entry?',
    );
  });

  it('is every element, for the script of a page, which itself brings almost nothing', () => {
    assert.deepEqual(
      late
        .filter(({from, to}) => SCRIPT.test(from) && to.endsWith('.define.ts'))
        .map(({to}) => to)
        .sort(),
      files.filter((file) => file.endsWith('.define.ts')).sort(),
    );
    assert.deepEqual(
      [...closureOf('src/cdn.ts')].filter((file) => !SCRIPT.test(file)),
      [],
      'a page would wait for the shared file before it asks for its elements',
    );
  });

  it('is not in the entry as well', () => {
    assert.deepEqual(
      lazy.filter((file) => entry.has(file)),
      [],
    );
  });

  it('shares no code with the entry: a chunk would import it, and "?ver=" in its address run it twice', () => {
    for (const file of lazy.filter((name) => name !== APART))
      assert.deepEqual(
        [...closureOf(file)].filter((name) => entry.has(name)),
        [],
        `${file}: hand it what it needs as arguments, or import types`,
      );
  });

  it('shares none with each other either: that would be one more file to fetch', () => {
    const owners = new Map<string, string>();
    for (const file of lazy)
      for (const name of closureOf(file)) {
        assert.ok(!owners.has(name), `${name} is used by ${file} and ${owners.get(name) ?? ''}`);
        owners.set(name, file);
      }
  });

  it('is asked for only by the stages that run in a page', () => {
    assert.deepEqual(
      late
        .map(({from}) => from)
        .filter(
          (from) => !/^src\/(cdn\.ts|(elements|controllers|themes|embed)\/|locales\/(?:draft-)?loaders\.ts)/.test(from),
        ),
      [],
    );
  });
});

describe('the stages before the elements', () => {
  const KNOW_THE_PAGE =
    /^src\/(controllers|parts|styles|elements|tools\/(server|builder)|embed)\/|^src\/themes\/load-theme\.ts$/;
  const pure = files.filter((file) => !KNOW_THE_PAGE.test(file) && dirname(file) !== 'src');

  it('do not know Lit', () => {
    assert.deepEqual(
      arrows.filter(
        ({from, to}) => pure.includes(from) && /^(lit|lit-\w+|@lit)($|\/)/.test(to) && to !== '@lit/localize',
      ),
      [],
    );
  });

  it('use nothing that only a browser has', () => {
    const {config} = ts.readConfigFile(fromRoot('tsconfig.json'), ts.sys.readFile) as {
      config: {compilerOptions: object};
    };
    const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, fromRoot('.'));
    const program = ts.createProgram(pure.map(fromRoot), options);
    const checker = program.getTypeChecker();
    const found: string[] = [];
    for (const file of pure) {
      const source = program.getSourceFile(fromRoot(file));
      assert.ok(source, file);
      const visit = (node: ts.Node): void => {
        // Only names that stand alone: `x.document` is a member, not the page.
        const alone =
          ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
        const declared = alone ? (checker.getSymbolAtLocation(node)?.declarations ?? []) : [];
        const dom = declared.some((one) => /[\\/]lib\.dom\b[^\\/]*$/.test(one.getSourceFile().fileName));
        if (dom && ts.isIdentifier(node) && isGlobal(declared) && !(node.text in globalThis))
          found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`);
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
    assert.deepEqual(found, []);
  });
});

/** A declaration at the top of a library file, not a member of an interface. */
const isGlobal = (declared: readonly ts.Declaration[]) =>
  declared.some(
    (one) =>
      ts.isSourceFile(one.parent) || (ts.isVariableDeclaration(one) && ts.isSourceFile(one.parent.parent.parent)),
  );
