// Whether a copy of the site is still what was built: `npm run verify -- <folder or address> [--chuan <manifest>]`.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bringBack } from './publishing/put-in-place.ts';
import { copyAt } from './release/copies.ts';
import { differences } from './release/compare.ts';
import { MANIFEST, type Manifest } from './release/manifest.ts';
import { readManifest } from './release/read-manifest.ts';
import { verifyReport } from './release/report.ts';

const HELP = `Cách dùng: npm run verify -- <thư mục hoặc địa chỉ trên máy này>
  --chuan <tệp>   danh sách manifest.json đã giữ ở nơi khác`;

try {
  const { place, kept } = asked();
  if (!/^https?:/u.test(place)) await bringBack(place);
  const copy = copyAt(place);
  const manifest = manifestIn(await manifestText(place, kept), kept);
  const found = await differences(manifest, copy);
  console.log(verifyReport(found, { files: manifest.files.length, isListed: copy.files !== undefined }));
  process.exitCode = found.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function asked(): { place: string; kept: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { chuan: { type: 'string' } } });
    return { place: positionals[0] ?? 'dist', kept: values.chuan };
  } catch {
    throw new Error(`Có tùy chọn không dùng được trong: ${process.argv.slice(2).join(' ')}\n${HELP}`);
  }
}

/** One that is known to be good comes first: who changes pages may change the list beside them. */
async function manifestText(place: string, kept: string | undefined): Promise<string> {
  if (kept && !existsSync(kept))
    throw new Error(`Không tìm thấy danh sách đã giữ ${kept}. Xem lại đường dẫn sau --chuan.`);
  if (kept) return readFileSync(kept, 'utf8');
  const own = await copyAt(place).read(MANIFEST);
  if (!own) throw new Error(`Không tìm thấy ${MANIFEST} ở ${place}. Chỉ tệp chuẩn: --chuan <tệp manifest.json đã giữ>`);
  console.log(
    'So với danh sách nằm ngay trong bản này. Muốn chắc chắn, giữ một bản manifest.json ở nơi khác rồi dùng --chuan.',
  );
  return Buffer.from(own).toString('utf8');
}

function manifestIn(text: string, kept: string | undefined): Manifest {
  const manifest = readManifest(text);
  if (manifest) return manifest;
  throw new Error(
    `Danh sách ${kept ?? MANIFEST} đã hỏng hoặc bị sửa, nên không dùng để so được. Chỉ bản đã giữ: --chuan <tệp manifest.json đã giữ>`,
  );
}
