import boundaries from 'eslint-plugin-boundaries';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The walls of the house: which room may import which. Imports run downwards only; siblings meet through index.ts.
 * A room that is not listed here as a target may not be imported at all.
 */
const mayImport = {
  workbook: [],
  domain: [],
  locales: [],
  sheets: ['domain', 'workbook', 'locales'],
  ooxml: ['workbook'],
  exchange: ['domain', 'workbook', 'locales'],
  excel: ['workbook'],
  host: ['workbook', 'ooxml'],
  app: ['excel', 'sheets', 'exchange', 'ooxml', 'domain', 'workbook', 'locales'],
  taskpane: ['app', 'excel', 'sheets', 'exchange', 'domain', 'workbook', 'locales'],
  commands: ['app', 'excel', 'locales'],
  cli: ['app', 'sheets', 'exchange', 'ooxml', 'domain', 'workbook', 'locales'],
  preview: ['host', 'taskpane', 'app', 'ooxml', 'workbook', 'locales'],
};

/** Rooms that may use no package at all: what they hold must run anywhere and be read without learning a library. */
const withoutPackages = ['workbook', 'domain'];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'bench/results/**', 'docs/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { boundaries, 'import-x': importX, 'react-hooks': reactHooks },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': Object.keys(mayImport).map((type) => ({ type, pattern: `src/${type}` })),
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', 'alert', 'confirm', 'prompt'],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'boundaries/dependencies': ['error', {
        default: 'disallow',
        message: 'A wall of the house: rooms import downwards only, and meet at the front door, index.ts.',
        policies: Object.entries(mayImport).map(([from, to]) => ({
          from: { element: { type: from } },
          allow: [
            { to: { element: { type: from } } },
            ...to.map((type) => ({ to: { element: { type, fileInternalPath: 'index.{ts,tsx}' } } })),
          ],
        })),
      }],
    },
  },
  ...withoutPackages.map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: `src/${room} imports no package.` }] }] },
  })),
  {
    files: ['test/**/*.{ts,tsx}', 'scripts/**', 'bench/**', '*.cjs', 'webpack.config.js'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
