import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const TYPED = ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', 'bench/**/*.ts', '.storybook/*.ts', 'vite.config.ts'];
const TEMPLATES = ['src/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'site/',
      'storybook-static/',
      'coverage/',
      'src/locales/generated/',
      'src/view/generated/',
      'src/tools/validate/generated/',
      'src/tools/server/generated/',
      'test/types/consumers/',
    ],
  },
  {files: ['**/*.mjs'], extends: [tseslint.configs.recommended]},
  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Interfaces of other packages are added to by extending.
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      // Node's test functions return promises that its runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['describe', 'it', 'suite', 'test', 'before', 'after', 'beforeEach', 'afterEach'],
            },
          ],
        },
      ],
    },
  },
  {
    files: TEMPLATES,
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Lit's base classes have these methods always.
      'wc/guard-super-call': 'off',
      // Safari drops the list role of lists without bullets, and table roles of tables that become blocks when narrow.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // What a test looks for is there, or the test fails on that line.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai: `expect(x).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Tests hand in what the types forbid.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['test/{elements,controllers,hosts}/**/*.ts'],
    // @open-wc/testing types every `equal` as a promise. A forgotten `await` is found by test/helpers/guard.ts.
    rules: {'@typescript-eslint/no-floating-promises': 'off'},
  },
);
