import type { DeskSettings } from '#forms/desk';

/** Each forge as the editor asks it, and where faces of its people come from. */
const usual = {
  local: { asked: [], shown: [] },
  github: { asked: ['https://api.github.com'], shown: ['https://avatars.githubusercontent.com'] },
  gitlab: { asked: ['https://gitlab.com'], shown: ['https://secure.gravatar.com'] },
  gitea: { asked: ['https://gitea.com'], shown: [] },
} as const satisfies Record<DeskSettings['store'], { asked: readonly string[]; shown: readonly string[] }>;

/**
 * What pages of the desk may run and whom they may ask: nothing but their own files and the one forge. Scripts that
 * stand in HTML are none of them. Trusted Types are left out: the editor sets HTML in places that know no policy.
 */
export function deskPolicy({ store, server }: DeskSettings): string {
  const { asked, shown } = usual[store];
  // GitHub's `server` only signs in, in a window of its own.
  const forge = server && store !== 'github' && store !== 'local' ? [new URL(server).origin] : asked;
  return Object.entries({
    'default-src': "'none'",
    // Photos are packed by WebAssembly, and those of iPhones read in a worker.
    'script-src': "'self' 'wasm-unsafe-eval'",
    'worker-src': "'self' blob:",
    'connect-src': ["'self'", 'blob:', 'data:', ...forge].join(' '),
    'img-src': ["'self'", 'blob:', 'data:', ...forge, ...shown].join(' '),
    'media-src': "'self' blob:",
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self' data:",
    'form-action': "'self'",
    'base-uri': "'none'",
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
