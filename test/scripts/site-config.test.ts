import { afterAll, expect, test } from 'vitest';
import { siteConfig } from '../../scripts/site-config.ts';

const shell = { ...process.env };
afterAll(() => {
  process.env = shell;
});

test('nothing that a shell happens to call as Vite and Astro call theirs reaches a build', () => {
  const names = ['BASE_URL', 'NODE_ENV', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX'];
  for (const name of names) process.env[name] = 'test';
  siteConfig();
  expect(names.filter((name) => name in process.env)).toEqual([]);
});
