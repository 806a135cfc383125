// Whether a copy of the site is still what was built: `npm run verify -- <folder or address> [--chuan <manifest>]`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bringBack } from './publishing/put-in-place.ts';
import { copyAt } from './release/copies.ts';
import { differences } from './release/compare.ts';
import { MANIFEST, type Manifest } from './release/manifest.ts';
import { verifyReport } from './release/report.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { chuan: { type: 'string' } } });
const place = positionals[0] ?? 'dist';

try {
  if (!/^https?:/u.test(place)) await bringBack(place);
  const copy = copyAt(place);
  const manifest = manifestIn(await manifestText());
  const found = await differences(manifest, copy);
  console.log(verifyReport(found, { files: manifest.files.length, isListed: copy.files !== undefined }));
  process.exitCode = found.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** One that is known to be good comes first: who changes pages may change the list beside them. */
async function manifestText(): Promise<string> {
  if (values.chuan) return readFileSync(values.chuan, 'utf8');
  const own = await copyAt(place).read(MANIFEST);
  if (!own) throw new Error(`Không tìm thấy ${MANIFEST} ở ${place}. Chỉ tệp chuẩn: --chuan <tệp manifest.json đã giữ>`);
  console.log(
    'So với danh sách nằm ngay trong bản này. Muốn chắc chắn, giữ một bản manifest.json ở nơi khác rồi dùng --chuan.',
  );
  return Buffer.from(own).toString('utf8');
}

function manifestIn(text: string): Manifest {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    throw new Error(
      `Danh sách ${values.chuan ?? MANIFEST} đã hỏng. Chỉ bản đã giữ: --chuan <tệp manifest.json đã giữ>`,
    );
  }
}
