import { expect, test } from 'vitest';
import { tokenInMemory } from '#client/desk/token-in-memory';

const ACCOUNT = '{"backendName":"gitlab","token":"glpat-1","refreshToken":"r-1"}';

/** What a browser keeps: the keys are properties of their own. */
function aStorage(kept: Record<string, string> = {}): Storage {
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => (kept[key] = value),
    removeItem: (key: string) => Reflect.deleteProperty(kept, key),
  };
  return new Proxy(kept, {
    get: (_, name) => Reflect.get(name in methods ? methods : kept, name) as unknown,
  }) as unknown as Storage;
}

test('the token is known to the page, and not to what the browser keeps', () => {
  const kept: Record<string, string> = {};
  const storage = tokenInMemory(aStorage(kept));
  storage.setItem('sveltia-cms.user', ACCOUNT);
  storage.setItem('sveltia-cms.prefs', '{"token":"of no forge"}');
  expect(storage.getItem('sveltia-cms.user')).toBe(ACCOUNT);
  expect(kept).toEqual({
    'sveltia-cms.user': '{"backendName":"gitlab"}',
    'sveltia-cms.prefs': '{"token":"of no forge"}',
  });
  expect(Object.keys(storage)).toEqual(Object.keys(kept));
});

test('signing out forgets it', () => {
  const kept: Record<string, string> = {};
  const storage = tokenInMemory(aStorage(kept));
  storage.setItem('sveltia-cms.user', ACCOUNT);
  storage.removeItem('sveltia-cms.user');
  expect([storage.getItem('sveltia-cms.user'), kept]).toEqual([null, {}]);
  storage.setItem('sveltia-cms.user', ACCOUNT);
  storage.clear();
  expect(kept).toEqual({});
});

test.each(['sveltia-cms.user', 'decap-cms-user', 'netlify-cms-user'])(
  'a token left behind as %s is taken out',
  (key) => {
    const kept = { [key]: ACCOUNT };
    tokenInMemory(aStorage(kept));
    expect(kept[key]).toBe('{"backendName":"gitlab"}');
    const broken = { [key]: 'glpat-1' };
    tokenInMemory(aStorage(broken));
    expect(broken[key]).toBe('{}');
  },
);
