import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Copy } from './compare.ts';
import { filesIn } from './manifest.ts';

/** A copy in a folder, or at an address of this machine. */
export function copyAt(place: string): Copy {
  return /^https?:\/\//u.test(place) ? copyOnWeb(place) : copyInFolder(place);
}

function copyInFolder(folder: string): Copy {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`Không có thư mục ${folder}.`);
  return {
    files: filesIn(folder),
    read: (path) => Promise.resolve(fileAt(folder, path)),
  };
}

/** Never by a shortcut, nor out of the folder, whatever a list says. */
function fileAt(folder: string, path: string): Uint8Array | undefined {
  const file = join(folder, path);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return realpathSync(file).startsWith(realpathSync(folder) + sep) ? readFileSync(file) : undefined;
}

function copyOnWeb(address: string): Copy {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  if (!['localhost', '127.0.0.1', '[::1]'].includes(base.hostname))
    throw new Error('Chỉ kiểm tra địa chỉ trên máy này. Trang ở xa thì tải về một thư mục rồi kiểm tra thư mục ấy.');
  return {
    read: (path) => readOnWeb(new URL(webPath(path), base)),
    readAsSearcher: (path) => readOnWeb(new URL(webPath(path), base), FROM_SEARCH),
  };
}

/** Who breaks in for gambling often shows it only to search engines and those who come from them. */
const FROM_SEARCH = {
  'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  referer: 'https://www.google.com/',
};

async function readOnWeb(address: URL, headers: Record<string, string> = {}): Promise<Uint8Array | undefined> {
  const response = await fetch(address, { redirect: 'manual', headers }).catch(() => {
    throw new Error(`Không hỏi được ${address.href}: máy chủ chưa chạy, hoặc đã ngắt giữa chừng.`);
  });
  // A page that sends its reader elsewhere is not there.
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

/** As a reader asks for it: a folder by its slash. */
function webPath(path: string): string {
  return `./${path
    .replace(/(?:^|(?<=\/))index\.html$/u, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`;
}
