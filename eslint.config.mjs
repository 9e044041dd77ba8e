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
  selftest: ['app', 'domain', 'locales'],
  preview: ['host', 'taskpane', 'app', 'ooxml', 'workbook', 'locales'],
};

/** Rooms whose code never runs in the pane: Node, and the page of the embedded workbook. */
const besideThePane = ['cli', 'host', 'preview'];

/** What WebKit before 16.4 cannot read or does not have: on macOS 12 and iPadOS 15 the pane would stay blank. TypeScript and the minifier rewrite none of it. */
const tooNewForThePane = [
  {
    selector:
      'Literal[regex.pattern=/\\(\\?<[=!]/], TemplateElement[value.raw=/\\(\\?<[=!]/], Literal[value=/\\(\\?<[=!]/]',
    message: 'Look-behind is a syntax error before Safari 16.4: the whole pane would stay blank.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toReversed|toSorted|toSpliced|isWellFormed|toWellFormed)$/]',
    message: 'Not before Safari 16: copy first, as in [...rows].sort().',
  },
  {
    selector:
      'MemberExpression[object.name=/^(Object|Map)$/][property.name="groupBy"], MemberExpression[object.name="Promise"][property.name="withResolvers"], MemberExpression[object.name="Array"][property.name="fromAsync"], MemberExpression[object.name="AbortSignal"][property.name=/^(any|timeout)$/], StaticBlock',
    message: 'Not in the WebKit of macOS 12.',
  },
];

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
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', 'alert', 'confirm', 'prompt'],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: 'A wall of the house: rooms import downwards only, and meet at the front door, index.ts.',
          policies: Object.entries(mayImport).map(([from, to]) => ({
            from: { element: { type: from } },
            allow: [
              { to: { element: { type: from } } },
              ...to.map((type) => ({ to: { element: { type, fileInternalPath: 'index.{ts,tsx}' } } })),
            ],
          })),
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: besideThePane.map((room) => `src/${room}/**`),
    rules: { 'no-restricted-syntax': ['error', ...tooNewForThePane] },
  },
  ...withoutPackages.map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: `src/${room} imports no package.` }] },
      ],
    },
  })),
  {
    // What an example and a ready template say: long, and without anything to be understood.
    files: ['src/app/examples/*.ts', 'src/app/templates/ready/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'scripts/**', 'bench/**', '*.cjs', 'webpack.config.js'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
