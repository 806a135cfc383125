import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** The name by which Astro ties a component to its own styles. */
const SCOPE = /astro-cid-[a-z0-9]{8}/gu;

/**
 * Astro makes the name of the whole path of a component, seen from the root of the site. Made of the path within
 * `src` alone, a page has the same bytes wherever the engine is installed.
 */
export function scopeNames(src: string): Plugin[] {
  const transform = (code: string, id: string) => {
    const [file = ''] = id.split('?');
    return file.endsWith('.astro') ? code.replaceAll(SCOPE, `astro-cid-${nameOf(relative(src, file))}`) : null;
  };
  return [
    // Styles before they are bundled, pages after they are compiled.
    {
      name: 'scope-names-of-styles',
      enforce: 'pre',
      transform: (code, id) => (isStyle(id) ? transform(code, id) : null),
    },
    {
      name: 'scope-names-of-pages',
      enforce: 'post',
      transform: (code, id) => (isStyle(id) ? null : transform(code, id)),
    },
  ];
}

function isStyle(id: string): boolean {
  return id.includes('type=style');
}

function nameOf(path: string): string {
  const digest = createHash('sha256').update(path.replaceAll('\\', '/')).digest('hex');
  return digest.slice(0, 8);
}
