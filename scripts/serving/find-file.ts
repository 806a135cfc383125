import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Found = { status: 200; file: string } | { status: 301; location: string } | { status: 404 };

const missing: Found = { status: 404 };

/** What stands at an address: `root` holds the built site, `base` is `''` or `/ban-tin`. */
export function findFile(root: string, base: string, address: string): Found {
  const [path = '/', query] = address.split('?', 2);
  const moved = (to: string): Found => ({ status: 301, location: query === undefined ? to : `${to}?${query}` });

  if (base !== '' && (path === '/' || path === base)) return moved(`${base}/`);
  if (!path.startsWith(`${base}/`)) return missing;
  const isFolder = path.endsWith('/');
  const steps = stepsOf(path.slice(base.length + 1, isFolder ? -1 : undefined));
  if (!steps) return missing;
  const found = standing(root, isFolder ? [...steps, 'index.html'] : steps);
  if (found?.kind === 'file') return { status: 200, file: found.file };
  // Made of what stands on the disk, never of the address as it came: that may name another host.
  return found && !isFolder ? moved([base, ...steps.map(encodeURIComponent), ''].join('/')) : missing;
}

/** `phong-trao/a%20b` → `['phong-trao', 'a b']`; nothing when a step is empty, hidden, or no name of a file. */
function stepsOf(path: string): string[] | undefined {
  if (path === '') return [];
  const steps = path.split('/').map(decoded);
  return steps.every((step) => step !== undefined && isName(step)) ? (steps as string[]) : undefined;
}

function decoded(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}

function isName(step: string): boolean {
  return step !== '' && !step.startsWith('.') && !/[\p{Cc}\\/:]/u.test(step) && Buffer.byteLength(step) <= 255;
}

/**
 * What stands at these very names. A link leads elsewhere, and some disks know one file by many spellings: neither
 * is of the site.
 */
function standing(root: string, steps: readonly string[]): { kind: 'file' | 'folder'; file: string } | undefined {
  try {
    const file = join(realpathSync.native(root), ...steps);
    if (realpathSync.native(file) !== file) return undefined;
    const found = statSync(file);
    if (found.isFile()) return { kind: 'file', file };
    return found.isDirectory() ? { kind: 'folder', file } : undefined;
  } catch {
    return undefined;
  }
}
