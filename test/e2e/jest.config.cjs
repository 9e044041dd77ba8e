/** Tests in a real browser against the built pages; apart from the others because they need a browser and a build. */
module.exports = async () => {
  const { default: base } = await import('../../jest.config.cjs');
  const { availableParallelism } = await import('node:os');
  const { findBrowser } = await import('../../scripts/setup/browser.mjs');
  process.env.COACHBOOK_BROWSER ??= findBrowser() ?? '';
  return {
    ...base,
    rootDir: '../..',
    testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    testPathIgnorePatterns: ['/node_modules/'],
    globalSetup: '<rootDir>/test/e2e/build.mjs',
    setupFilesAfterEnv: [...base.setupFilesAfterEnv, '<rootDir>/test/e2e/retry.ts'],
    testTimeout: 120_000,
    // A browser draws and calculates on one core and waits for its test the rest of the time.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  };
};
