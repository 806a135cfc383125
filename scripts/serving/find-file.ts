import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';

export type Found = { status: 200; file: string } | { status: 301; location: string } | { status: 404 };

/** What stands at an address: `root` holds the built site, `base` is `''` or `/ban-tin`. */
export function findFile(root: string, base: string, address: string): Found {
  const [path = '/', query] = address.split('?', 2);
  const moved = (to: string): Found => ({ status: 301, location: query === undefined ? to : `${to}?${query}` });

  if (base !== '' && (path === '/' || path === base)) return moved(`${base}/`);
  if (!path.startsWith(`${base}/`) || path.startsWith('//')) return { status: 404 };
  const file = fileWithin(root, path.slice(base.length));
  if (file === undefined) return { status: 404 };
  if (path.endsWith('/')) return existing(resolve(file, 'index.html'));
  return kindOf(file) === 'folder' ? moved(`${path}/`) : existing(file);
}

/** Undefined when the path is no text, or leads out of the folder. */
function fileWithin(root: string, path: string): string | undefined {
  const decoded = decodedPath(path);
  if (decoded === undefined || /[\0\\]/u.test(decoded)) return undefined;
  const file = resolve(root, `.${decoded}`);
  return file === resolve(root) || file.startsWith(resolve(root) + sep) ? file : undefined;
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function existing(file: string): Found {
  return kindOf(file) === 'file' ? { status: 200, file } : { status: 404 };
}

function kindOf(file: string): 'file' | 'folder' | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : undefined;
}
