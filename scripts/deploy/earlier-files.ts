import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { isDigest } from './left-behind.ts';
import { filesIn, type Manifest } from '../release/manifest.ts';

/** The files of an earlier release, by paths below the domain: from its folder, its zip or its manifest. */
export function earlierFiles(place: string, inside: string): string[] {
  if (!existsSync(place)) throw new Error(`Không có ${place}. Sau --truoc là thư mục, tệp zip hoặc manifest.json cũ.`);
  if (statSync(place).isDirectory()) return filesIn(place).map((path) => inside + path);
  if (place.endsWith('.zip')) return namesInZip(place);
  const { files } = JSON.parse(readFileSync(place, 'utf8')) as Manifest;
  return files.map(({ path }) => (isDigest(path) ? path : inside + path));
}

/** A zip of ours holds its folder already. */
function namesInZip(file: string): string[] {
  const names: string[] = [];
  const note = ({ name }: { name: string }) => {
    names.push(name);
    return false;
  };
  unzipSync(readFileSync(file), { filter: note });
  return names;
}

const MEMORY = 'da-dong-goi.json';

/** Every path ever packed into this folder; whichever of those packages were sent, nothing of them is forgotten. */
export function remembered(folder: string): string[] {
  const file = join(folder, MEMORY);
  const paths: unknown = existsSync(file) ? parsed(readFileSync(file, 'utf8')) : [];
  if (Array.isArray(paths) && paths.every((path) => typeof path === 'string')) return paths;
  throw new Error(
    `Sổ ${file} đã hỏng, nên không biết trên máy chủ còn những tệp nào. Xóa sổ ấy, rồi đóng gói lại với --truoc <bản trước>.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function memory(folder: string, paths: readonly string[]): { file: string; text: string } {
  const all = [...new Set([...remembered(folder), ...paths])].toSorted();
  return { file: join(folder, MEMORY), text: `${JSON.stringify(all, null, 1)}\n` };
}
