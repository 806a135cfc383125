import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { digestHex } from '#loading/cache/digest';
import { filesIn, type Manifest, MANIFEST } from '../release/manifest.ts';
import { PROJECT } from '../site-root.ts';

/** Left by the windows in which officers look at folders. */
const LEFT_BY_WINDOWS = /^(?:\.ds_store|thumbs\.db|desktop\.ini)$/iu;

/**
 * Why no folder may be put in that place, in words; `undefined` where it may. What stands there is replaced whole, so
 * it has to be a site of ours and nothing but that.
 */
export function refusedSitePlace(folder: string, content: string): string | undefined {
  const refused = refusedPlace(folder, content);
  if (refused || !existsSync(folder) || readdirSync(folder).length === 0) return refused;
  const named = manifestIn(folder);
  if (!named) return `Thư mục ${folder} đang chứa thứ khác, không phải trang đã dựng. ${ELSEWHERE}`;
  const foreign = filesIn(folder).filter((path) => !isOf(named, path));
  if (foreign.length === 0) return undefined;
  return `Thư mục ${folder} có tệp không phải của trang: ${foreign.slice(0, 3).join(', ')}. Dời đi, hoặc: ${ELSEWHERE}`;
}

/** Why nothing may be written to that folder at all: what is written by hand stands there, or above it. */
export function refusedPlace(folder: string, content: string): string | undefined {
  const place = realPath(folder);
  if (statSync(place, { throwIfNoEntry: false })?.isFile()) return `${folder} là một tệp. ${ELSEWHERE}`;
  const kept = [content, PROJECT, homedir()].map(realPath);
  if (kept.some((path) => isWithin(path, place)) || isWithin(place, realPath(content)))
    return `Không đặt trang vào ${folder} được: trong đó có nội dung hoặc chương trình. ${ELSEWHERE}`;
  return undefined;
}

const ELSEWHERE = 'Chọn một thư mục trống hay chưa có, như: --ra ../trang-da-dung';

/** Also of what is not there yet, below what is. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** What a build says it left behind; nothing where that cannot be read as such. */
function manifestIn(folder: string): Set<string> | undefined {
  try {
    const { version, files, hosts } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Partial<Manifest>;
    const paths = (files ?? []).map(({ path, sha256 }) => (/^[0-9a-f]{64}$/u.test(sha256) ? path : ''));
    const isWhole = version === 1 && Array.isArray(hosts) && paths.includes('index.html') && !paths.includes('');
    return isWhole ? new Set([...paths, MANIFEST]) : undefined;
  } catch {
    return undefined;
  }
}

function isOf(named: ReadonlySet<string>, path: string): boolean {
  return named.has(path) || named.has(digestHex(path)) || LEFT_BY_WINDOWS.test(basename(path));
}
