const { availableParallelism } = require('node:os');

/** Jest runs the TypeScript sources through swc; types are checked by `npm run typecheck`. */
const esmOnly = ['@borgar/fx', '@ironcalc/wasm', 'intl-messageformat', '@formatjs/.*', 'fast-check', 'pure-rand', 'saxes', 'xmlchars'];

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  // Two at a time on small machines as well: tests often wait for other programs.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Other programs are started by some tests, on machines that are busy with the rest.
  testTimeout: 120_000,
  collectCoverageFrom: ['src/domain/**/*.ts'],
};
