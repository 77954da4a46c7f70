import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the result as JSON, to see what was left out. */
const report = process.env.READOUT_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    // Where changes are checked, databases, browser and tests share two processors with whatever else runs there.
    testTimeout: process.env.CI ? 120_000 : 30_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
