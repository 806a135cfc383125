/** Where the editor keeps who is signed in, and with which token of the forge. */
const ACCOUNT = /^(?:sveltia-cms\.user|(?:decap|netlify)-cms-user)$/u;

/**
 * The browser's storage without what other pages of the site must not read: a token lives as long as the page. The
 * name of the forge stays, since the window that signs in is another.
 */
export function tokenInMemory(storage: Storage): Storage {
  const kept = new Map<string, string>();
  const keep = (key: string, value: string) => {
    if (ACCOUNT.test(key)) kept.set(key, value);
    storage.setItem(key, ACCOUNT.test(key) ? withoutToken(value) : value);
  };
  const remove = (key: string) => {
    kept.delete(key);
    storage.removeItem(key);
  };
  const own: Partial<Record<string | symbol, unknown>> = {
    getItem: (key: string) => kept.get(key) ?? storage.getItem(key),
    setItem: keep,
    removeItem: remove,
    clear: () => {
      Object.keys(storage).forEach(remove);
    },
  };
  // What an earlier version of the editor left behind.
  for (const key of Object.keys(storage).filter((name) => ACCOUNT.test(name)))
    storage.setItem(key, withoutToken(storage.getItem(key) ?? ''));
  return new Proxy(storage, { get: (target, name) => own[name] ?? (Reflect.get(target, name) as unknown) });
}

function withoutToken(account: string): string {
  try {
    const { backendName } = JSON.parse(account) as { backendName?: unknown };
    return JSON.stringify({ backendName });
  } catch {
    return '{}';
  }
}
