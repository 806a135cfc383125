import { defineConfig } from 'vitest/config';

/** A list of offenders is the message: it is never cut short. */
const chaiConfig = { truncateThreshold: 0 };

/** Pure tests first; the built sites, which take minutes to build, apart. */
export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          root: '.',
          name: 'code',
          chaiConfig,
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/deploy/**', 'test/installed/**'],
        },
      },
      {
        test: {
          root: '.',
          name: 'sites',
          chaiConfig,
          include: ['test/{site,deploy,installed}/**/*.test.ts'],
          globalSetup: ['test/site/build-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
