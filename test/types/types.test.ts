import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import ts from 'typescript';
import {fromRoot, ROOT, widgets} from '../../scripts/widgets.mjs';
import {ensureBuilt} from '../contract/built.js';

const FOLDER = 'test/types/consumers';

/** The consumers' own project, as their editors and compilers would read it. */
function check(options: ts.CompilerOptions = {}): string[] {
  const {config} = ts.readConfigFile(fromRoot(`${FOLDER}/tsconfig.json`), ts.sys.readFile) as {config: unknown};
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, fromRoot(FOLDER), options);
  const program = ts.createProgram(parsed.fileNames, {...parsed.options, ...options});
  return ts.getPreEmitDiagnostics(program).map(({file, start = 0, messageText}) => {
    const line = file
      ? `${file.fileName.slice(ROOT.length)}:${file.getLineAndCharacterOfPosition(start).line + 1} `
      : '';
    return line + ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0];
  });
}

describe('the types that users get', () => {
  before(ensureBuilt);

  it('compile in a plain, a React and a Vue project, and refuse what is wrong', () => {
    // Other packages' declarations are their own business; ours are looked at.
    assert.deepEqual(
      check().filter((line) => !line.startsWith('node_modules/')),
      [],
    );
  });

  it('do so with the strictest options, resolved as Node does', () => {
    const strictest = {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
    };
    assert.deepEqual(
      check(strictest).filter((line) => !line.startsWith('node_modules/')),
      [],
    );
  });

  it('know every tag, in the DOM, in JSX and in Vue', () => {
    const jsx = readFileSync(fromRoot('dist/jsx.d.ts'), 'utf8');
    for (const widget of widgets()) {
      const definition = readFileSync(fromRoot(`dist/elements/${widget}/${widget}.define.d.ts`), 'utf8');
      assert.match(definition, new RegExp(`interface HTMLElementTagNameMap \\{\\s*'ogp-${widget}': \\w+;`), widget);
      assert.match(jsx, new RegExp(`^ {2}"ogp-${widget}": Partial<`, 'm'), widget);
    }
    // Vue's are made of the first.
    assert.match(readFileSync(fromRoot('dist/vue.d.ts'), 'utf8'), /keyof HTMLElementTagNameMap/);
  });
});
