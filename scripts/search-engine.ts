import { createHash } from 'node:crypto';
import { globSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { minify } from 'vite';
import { writeUnseen } from '#loading/disk/write-whole';

/** How Pagefind's list of pages writes the name of a file: a byte for its length from 0x60 on, and the name. */
const WRITTEN_NAME = /([j-w])(vi_[0-9a-f]+)/gu;

/**
 * Numbers the files of the index in the order in which its list of pages names them, behind a tag that changes with
 * any of them: the list, which every search needs, is half as long as with names that are all unlike. Answers with
 * the name of the list.
 */
export function withShortNames(folder: string): string {
  const list = globSync('*.pf_meta', { cwd: folder })[0]!;
  const files = globSync('*/vi_*', { cwd: folder }).toSorted();
  const tag = createHash('sha256').update(files.join(' ')).digest('hex').slice(0, 6);
  const names = new Map<string, string>();
  const nameOf = (old: string) => names.get(old) ?? `vi_${tag}${names.size.toString(16)}`;
  const unpacked = gunzipSync(readFileSync(join(folder, list))).toString('latin1');
  const written = unpacked.replace(WRITTEN_NAME, (_, length: string, text: string) => {
    const old = text.slice(0, length.charCodeAt(0) - 0x60);
    names.set(old, nameOf(old));
    return String.fromCodePoint(0x60 + nameOf(old).length) + nameOf(old) + text.slice(old.length);
  });
  for (const file of files) rename(join(folder, file), names);
  writeUnseen(join(folder, list), gzipSync(Buffer.from(written, 'latin1'), { level: 9 }));
  return list;
}

function rename(path: string, names: ReadonlyMap<string, string>): void {
  const [old = '', type] = basename(path).split('.');
  const name = names.get(old);
  if (name === undefined) throw new Error(`${path}: the list of pages does not name it`);
  renameSync(path, join(dirname(path), `${name}.${type}`));
}

/** Pagefind's code, with some files and the words of the site inside it. */
export async function engineWith(folder: string, inside: readonly string[], words: string): Promise<string> {
  const engine = readFileSync(join(folder, 'pagefind.js'), 'utf8');
  const parts = [carried(folder, inside), engine, `export const vocabulary=${JSON.stringify(words)};\n`];
  const options = { module: true, compress: { dropConsole: true } };
  return (await minify('pagefind.js', parts.join('\n'), options)).code;
}

/**
 * Files that Pagefind would fetch one after the other come with its code, a letter for every byte: waits less on a
 * slow line. Code that is asked for again asks for its files under a new address too, for a failure is remembered by
 * address.
 */
function carried(folder: string, files: readonly string[]): string {
  const texts = files.map((file) => [file, unpacked(readFileSync(join(folder, file))).toString('latin1')] as const);
  return [
    `const carried=${JSON.stringify(Object.fromEntries(texts))};`,
    'const fetch=(url)=>{const held=carried[String(url).split("/").pop().split("?")[0]];',
    'const again=/-\\d+$/u.exec(import.meta.url)?.[0];',
    'if(!held)return globalThis.fetch(again?`${url}?v=${again}`:url);',
    'return Promise.resolve(new Response(Uint8Array.from(held,(c)=>c.charCodeAt(0))))};',
  ].join('');
}

/** Pagefind takes its packed files unpacked as well. */
function unpacked(file: Buffer): Buffer {
  return file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file;
}
