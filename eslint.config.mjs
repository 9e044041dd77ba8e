import boundaries from 'eslint-plugin-boundaries';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { glossaryWords } from './scripts/lint/glossaryWords.mjs';

/**
 * The walls of the house: which room of the add-in may import which. Imports run downwards only; siblings meet through index.ts.
 * A room that is not listed here as a target may not be imported at all.
 */
const rooms = {
  domain: [],
  locales: [],
  sheets: ['domain', 'locales'],
  exchange: ['domain', 'locales'],
  excel: [],
  app: ['excel', 'sheets', 'exchange', 'domain', 'locales'],
  taskpane: ['app', 'excel', 'sheets', 'exchange', 'domain', 'locales'],
  commands: ['app', 'excel', 'locales'],
  cli: ['app', 'sheets', 'exchange', 'domain', 'locales'],
  selftest: ['app', 'domain', 'locales'],
};

/** The packages beside it, which know nothing of coaching, and which of them a room or a package may use. */
const packages = {
  workbook: [],
  xlsx: ['workbook'],
  'excel-host': ['workbook', 'xlsx'],
  playground: ['workbook', 'xlsx', 'excel-host'],
};
const packagesOfRooms = {
  sheets: ['workbook'],
  exchange: ['workbook'],
  excel: ['workbook'],
  app: ['workbook', 'xlsx'],
  taskpane: ['workbook'],
  cli: ['workbook', 'xlsx'],
};

/** Each wall: where, and which of our packages are refused there. */
const packageWalls = [
  ...Object.keys(rooms).map((room) => [`src/${room}/**`, packagesOfRooms[room] ?? []]),
  ...Object.entries(packages).map(([name, may]) => [`packages/${name}/src/**`, may]),
].map(([files, may]) => ({
  files: [`${files}/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^@coachbook/(?!(${may.join('|') || '$none'})$)`,
            message: 'A wall of the house: packages are used downwards only, by their index.',
          },
          {
            regex: '^\\.(.*/)?(src|packages)(/|$)',
            message: 'A wall of the house: what lies in another house is imported by its name.',
          },
        ],
      },
    ],
  },
}));

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

/** Code that runs in the pane, in whatever browser Excel brings: not what runs in Node or in the page of the embedded workbook alone. */
const inThePane = [
  ...Object.keys(rooms)
    .filter((room) => room !== 'cli')
    .map((room) => `src/${room}`),
  'packages/workbook/src',
  'packages/xlsx/src',
];

/** What may use no package at all: it must run anywhere and be read without learning a library. */
const withoutPackages = ['packages/workbook/src', 'src/domain'];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'bench/results/**', 'docs/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: {
      boundaries,
      glossary: { rules: { words: glossaryWords } },
      'import-x': importX,
      'react-hooks': reactHooks,
    },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': Object.keys(rooms).map((type) => ({ type, pattern: `src/${type}` })),
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
      'glossary/words': 'error',
    },
  },
  {
    // What only the types tell: what runs and nobody waits for, a kind nobody thought of, an assertion that says nothing.
    files: ['src/**/*.{ts,tsx}', 'packages/*/src/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
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
          policies: Object.entries(rooms).map(([from, to]) => ({
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
    files: inThePane.map((folder) => `${folder}/**/*.{ts,tsx}`),
    rules: { 'no-restricted-syntax': ['error', ...tooNewForThePane] },
  },
  ...packageWalls,
  ...withoutPackages.map((room) => ({
    files: [`${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: `${room} imports no package.` }] }],
    },
  })),
  {
    // What an example and a ready template say: long, and without anything to be understood.
    files: ['src/app/examples/*.ts', 'src/app/templates/ready/*.ts', 'src/locales/*/ready.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: [
      'test/**/*.{ts,tsx}',
      'packages/*/test/**/*.{ts,tsx}',
      'scripts/**',
      'bench/**',
      '*.cjs',
      'webpack.config.js',
    ],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
