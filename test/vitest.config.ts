import { defineConfig } from 'vitest/config';

/** Pure tests first; the built sites, which take minutes to build, apart. */
export default defineConfig({
  test: {
    root: '.',
    projects: [
      { test: { root: '.', name: 'code', include: ['test/**/*.test.ts'], exclude: ['test/site/**'] } },
      {
        test: {
          root: '.',
          name: 'sites',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/build-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
