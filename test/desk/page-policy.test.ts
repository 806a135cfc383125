import { expect, test } from 'vitest';
import { deskPolicy } from '#desk/page-policy';

const directive = (settings: Parameters<typeof deskPolicy>[0], name: string) =>
  new RegExp(`(?:^|; )${name} ([^;]+)`, 'u').exec(deskPolicy(settings))?.[1];

test.each([
  [{ store: 'local' }, "'self' blob: data:"],
  [{ store: 'github', server: 'https://auth.xa.example' }, "'self' blob: data: https://api.github.com"],
  [{ store: 'gitlab' }, "'self' blob: data: https://gitlab.com"],
  [{ store: 'gitlab', server: 'https://git.xa.example/nhom/' }, "'self' blob: data: https://git.xa.example"],
  [{ store: 'gitea', server: 'https://git.xa.example' }, "'self' blob: data: https://git.xa.example"],
] as const)('a desk that keeps its files in %j asks nobody but %s', (settings, asked) => {
  expect(directive(settings, 'connect-src')).toBe(asked);
});

test('no desk runs what stands in HTML, or comes from elsewhere', () => {
  expect(directive({ store: 'gitlab' }, 'script-src')).toBe("'self' 'wasm-unsafe-eval'");
  expect(directive({ store: 'gitlab' }, 'default-src')).toBe("'none'");
  expect(directive({ store: 'gitlab' }, 'base-uri')).toBe("'none'");
});
