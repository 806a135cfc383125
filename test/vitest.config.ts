import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests start some three hundred processes, all of the same code: what one compiled the next need not. */
process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache/node');

/** A list of offenders is the message: it is never cut short. */
const chaiConfig = { truncateThreshold: 0 };

/** A busy machine is no fault of the code; what must be quick says so itself. */
const testTimeout = 60_000;

/** What starts processes or browsers, fills disks, changes what belongs to the whole process, or measures time. */
export const APART = [
  'test/{scripts,hostile}/**/*.test.ts',
  'test/lints/linear.test.ts',
  'test/word/{hostile,browser}.test.ts',
  'test/loading/{broken,caches,content-format,disk-trouble,write-whole}.test.ts',
  'test/aggregation/{gathering,command}.test.ts',
  'test/desk/seen-files.test.ts',
  'test/attachments/*.test.ts',
  'test/deploy-recipes.test.ts',
];

/** Pure tests first, which share what is loaded; then commands; the built sites, which take minutes to build, apart. */
export default defineConfig({
  test: {
    root: '.',
    maxWorkers: 2,
    projects: [
      {
        test: {
          root: '.',
          name: 'code',
          chaiConfig,
          testTimeout,
          include: ['test/**/*.test.ts'],
          exclude: ['test/{site,deploy,installed}/**', ...APART],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          root: '.',
          name: 'commands',
          chaiConfig,
          testTimeout,
          include: APART,
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
