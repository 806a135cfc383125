import { digestHex } from '#loading/cache/digest';
import { type Manifest, MANIFEST, manifestText, type ManifestFile } from './manifest.ts';
import { hiddenSigns, linkedHosts, scriptSigns } from './page-signs.ts';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** A copy of a release, wherever it stands. */
export interface Copy {
  /** Every file there, where that can be listed; a web server cannot. */
  files?: readonly string[];
  read: (path: string) => Promise<Uint8Array | undefined>;
  /** As it is shown to search engines, where that may differ. */
  readAsSearcher?: (path: string) => Promise<Uint8Array | undefined>;
}

export interface Difference {
  path: string;
  what: 'thiếu' | 'đổi' | 'thêm';
  /** In Vietnamese: what in it should worry. */
  signs: string[];
}

/** How a copy differs from its manifest. */
export async function differences(manifest: Manifest, copy: Copy): Promise<Difference[]> {
  const named = await inTurn(manifest.files, (file) => differenceOf(file, manifest, copy));
  const known = new Set(manifest.files.map(({ path }) => path));
  const added = (copy.files ?? []).filter(
    (path) => path !== MANIFEST && !known.has(path) && !known.has(digestHex(path)),
  );
  const extra = await inTurn(added, (path) => additionOf(path, manifest, copy));
  return [...(await listDifference(manifest, copy)), ...named.flat(), ...extra.flat()];
}

/** Whoever changes pages may change the list beside them, or hide something in it. */
async function listDifference(manifest: Manifest, copy: Copy): Promise<Difference[]> {
  const list = await copy.read(MANIFEST);
  if (!list || Buffer.from(list).toString('utf8') === manifestText(manifest)) return [];
  return [{ path: MANIFEST, what: 'đổi', signs: ['danh sách trong bản này không phải là danh sách chuẩn'] }];
}

async function differenceOf(file: Manifest['files'][number], manifest: Manifest, copy: Copy): Promise<Difference[]> {
  const path = realPath(file.path, copy);
  if (path === undefined) return copy.files ? [{ path: UNNAMED, what: 'thiếu', signs: [] }] : [];
  const content = await copy.read(path);
  if (!content) return [{ path, what: 'thiếu', signs: [] }];
  if (digestHex(content) === file.sha256) return shownToSearchers(file, path, { manifest, copy });
  return [{ path, what: 'đổi', signs: signsOf(path, content, manifest) }];
}

/** The notice of a withdrawn record, or a file of somebody who has not agreed to stand in open data. */
const UNNAMED = 'một tệp mà danh sách không ghi tên (trang báo bài đã rút, hoặc bài chưa được đồng ý đưa vào dữ liệu)';

/** Only pages are worth asking for twice. */
async function shownToSearchers(
  { sha256 }: Manifest['files'][number],
  path: string,
  { manifest, copy }: { manifest: Manifest; copy: Copy },
): Promise<Difference[]> {
  if (!copy.readAsSearcher || !path.endsWith('.html')) return [];
  const content = (await copy.readAsSearcher(path)) ?? new Uint8Array();
  if (digestHex(content) === sha256) return [];
  const signs = ['máy tìm kiếm được đưa cho một bản khác', ...signsOf(path, content, manifest)];
  return [{ path, what: 'đổi', signs }];
}

/** What may spell a name is named by its digest; over the web nobody can tell where it stands. */
function realPath(path: string, { files }: Copy): string | undefined {
  return /^[0-9a-f]{64}$/u.test(path) ? files?.find((candidate) => digestHex(candidate) === path) : path;
}

const PROGRAM = /\.(?:[cm]?js|ph(?:p\d?|tml|ar)|as[phm]x?|ashx|jspx?|cgi|p[ly]|rb|exe|dll|bat|ps1|wasm|sh)$/iu;
const SERVER_SETTINGS = /(?:^|\/)(?:\.htaccess|\.user\.ini|web\.config|_redirects|_headers)$/iu;

async function additionOf(path: string, manifest: Manifest, copy: Copy): Promise<Difference[]> {
  const content = await copy.read(path);
  const original = packedOriginal(path, manifest);
  if (original && content && unpackedDigest(path, content) === original.sha256) return [];
  if (original) return [{ path, what: 'đổi', signs: ['là bản nén, nhưng mở ra không phải là bản gốc'] }];
  const signs = [
    ...(PROGRAM.test(path) ? ['là tệp chạy được, bản gốc không có'] : []),
    ...(SERVER_SETTINGS.test(path) ? ['là tệp điều khiển máy chủ, bản gốc không có'] : []),
    ...(content
      ? signsInText(path, content, manifest.hosts)
      : ['là lối tắt dẫn ra ngoài thư mục này, hoặc không đọc được']),
  ];
  return [{ path, what: 'thêm', signs }];
}

function signsOf(path: string, content: Uint8Array, { hosts }: Manifest): string[] {
  const kind = KINDS.filter(([pattern]) => pattern.test(path)).map(([, sign]) => sign);
  return [...kind, ...signsInText(path, content, hosts)];
}

/** What a changed file is for, where that says how far the change reaches. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^du-lieu\//u, 'nơi khác lấy tin, lấy số liệu từ tệp này'],
  [/^pagefind\//u, 'là chỉ mục tìm kiếm: người tìm có thể bị dẫn đi nơi khác'],
  [SERVER_SETTINGS, 'điều khiển máy chủ: mọi trang có thể bị dẫn đi nơi khác'],
];

function signsInText(path: string, content: Uint8Array, hosts: readonly string[]): string[] {
  if (!/\.(?:html?|xml|svg|css)$/iu.test(path)) return [];
  const text = Buffer.from(content).toString('utf8');
  // Feeds name the licence and the addresses of the site itself.
  const foreign = /\.xml$/iu.test(path) ? [] : linkedHosts(text).filter((host) => !hosts.includes(host));
  return [
    ...scriptSigns(text).map((sign) => `có mã chạy: ${sign.slice(0, 80)}`),
    ...hiddenSigns(text).map((sign) => `có chữ bị giấu: ${sign.slice(0, 80)}`),
    ...foreign.map((host) => `dẫn tới nơi lạ: ${host}`),
  ];
}

/** A small server turns away whoever asks for everything at once. */
const AT_ONCE = 4;

/** What `ask` answers for each, in the order they stand, a few at a time. */
async function inTurn<Thing, Answer>(
  things: readonly Thing[],
  ask: (thing: Thing) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = things.entries();
  const askOn = async () => {
    for (const [index, thing] of waiting) answers[index] = await ask(thing);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return answers;
}

/** The listed file that `trang.html.gz` is a packed copy of. A server hands the copy to readers: it counts as much. */
function packedOriginal(path: string, { files }: Manifest): ManifestFile | undefined {
  const name = /^(.+)\.(?:gz|br)$/u.exec(path)?.[1];
  return name === undefined ? undefined : files.find((file) => file.path === name || file.path === digestHex(name));
}

/** The digest of what is inside a packed copy; nothing when it cannot be unpacked. */
function unpackedDigest(path: string, content: Uint8Array): string | undefined {
  try {
    return digestHex(path.endsWith('.gz') ? gunzipSync(content) : brotliDecompressSync(content));
  } catch {
    return undefined;
  }
}
