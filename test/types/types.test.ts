import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import ts from 'typescript';
import {fromRoot, ROOT, widgets} from '../../scripts/widgets.mjs';
import {ensureBuilt} from '../contract/built.js';

const FOLDER = 'test/types/consumers';

/**
 * What a compiler finds in the consumers' project and in our declarations, also without `skipLibCheck`. The declarations
 * of other packages are their own business, and checking them takes half a minute.
 */
function check(folder: string, options: ts.CompilerOptions = {}): string[] {
  const {config} = ts.readConfigFile(fromRoot(`${folder}/tsconfig.json`), ts.sys.readFile) as {config: unknown};
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, fromRoot(folder));
  const program = ts.createProgram(parsed.fileNames, {...parsed.options, ...options});
  const ours = program.getSourceFiles().filter(({fileName}) => !fileName.includes('/node_modules/'));
  assert.ok(ours.some(({fileName}) => fileName.endsWith('/dist/index.d.ts')));
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...ours.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ].map(({file, start = 0, messageText}) => {
    const line = file
      ? `${file.fileName.slice(ROOT.length)}:${file.getLineAndCharacterOfPosition(start).line + 1} `
      : '';
    return line + (ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0] ?? '');
  });
}

describe('the types that users get', () => {
  before(ensureBuilt);

  it('compile in a plain, a React, a Vue and a Svelte project, and refuse what is wrong', () => {
    assert.deepEqual(check(FOLDER), []);
  });

  it('do so with the strictest options, resolved as Node does', () => {
    const strictest = {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
    };
    assert.deepEqual(check(FOLDER, strictest), []);
  });

  it('are enough for the small apps', () => {
    assert.deepEqual(check('demo/apps'), []);
  });

  it('know every tag, in the DOM, in JSX, in Vue and in Svelte', () => {
    const jsx = readFileSync(fromRoot('dist/jsx.d.ts'), 'utf8');
    for (const widget of widgets()) {
      const definition = readFileSync(fromRoot(`dist/elements/${widget}/${widget}.define.d.ts`), 'utf8');
      assert.match(definition, new RegExp(`interface HTMLElementTagNameMap \\{\\s*'ogp-${widget}': \\w+;`), widget);
      assert.match(jsx, new RegExp(`^ {2}"ogp-${widget}": Partial<`, 'm'), widget);
    }
    // Those of Vue and Svelte are made of the first.
    for (const file of ['dist/vue.d.ts', 'dist/svelte.d.ts'])
      assert.match(readFileSync(fromRoot(file), 'utf8'), /keyof HTMLElementTagNameMap/, file);
  });
});
