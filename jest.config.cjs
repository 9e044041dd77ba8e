const { availableParallelism } = require('node:os');
const { clockOfTests } = require('./scripts/clock/clockOfTests.cjs');

clockOfTests();

/** Jest runs the TypeScript sources through swc; types are checked by `npm run typecheck`. */
const esmOnly = [
  '@borgar/fx',
  '@ironcalc/wasm',
  'intl-messageformat',
  '@formatjs/.*',
  'fast-check',
  'pure-rand',
  'saxes',
  'xmlchars',
];

/** Jest's context looks every global name up by a call: those that are asked for all the time are handed in, which saves a quarter of the whole. Neither what tests replace, as fake timers do with Date, nor what modules declare, as Fluent does with Symbol. */
const handedIn = [
  'Array',
  'BigInt',
  'Boolean',
  'DataView',
  'Error',
  'Float64Array',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
];

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}', '<rootDir>/packages/*/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  sandboxInjectedGlobals: handedIn,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  setupFilesAfterEnv: ['<rootDir>/test/clock.ts', '<rootDir>/test/locales.ts', '<rootDir>/test/excelUnderTest.ts'],
  // Two at a time on small machines as well: tests often wait for other programs.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Other programs are started by some tests, on machines that are busy with the rest.
  testTimeout: 120_000,
  collectCoverageFrom: ['src/domain/**/*.ts'],
};
