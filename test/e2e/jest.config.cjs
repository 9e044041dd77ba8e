/** Tests in a real browser against the built pages; apart from the others because they need a browser and a build. */
module.exports = async () => {
  const { default: base } = await import('../../jest.config.cjs');
  const { findBrowser } = await import('../../scripts/setup/browser.mjs');
  process.env.COACHBOOK_BROWSER ??= findBrowser() ?? '';
  return {
    ...base,
    rootDir: '../..',
    testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    testPathIgnorePatterns: ['/node_modules/'],
    globalSetup: '<rootDir>/test/e2e/build.mjs',
    setupFilesAfterEnv: ['<rootDir>/test/e2e/retry.ts'],
    testTimeout: 120_000,
    // A browser takes a core for itself.
    maxWorkers: 1,
  };
};
