import { open } from 'node:fs/promises';
import { join, posix } from 'node:path';
import sharp from 'sharp';
import type { Finding } from '#domain/finding';
import type { FileUse } from '#loading/file-uses';
import { closest } from '#vietnamese/closest';

/** Narrowest picture that still looks right on a phone of today. */
const NARROWEST = 800;

export interface Use extends FileUse {
  /** The file that points. */
  from: string;
}

/** Whether what stories and registers point to is there, and can be published. */
export async function useFindings(folder: string, uses: readonly Use[], files: readonly string[]): Promise<Finding[]> {
  const perUse = await Promise.all(uses.map((use) => findingsOf(folder, use, files)));
  return [...perUse.flat(), ...unusedImages(uses, files)];
}

async function findingsOf(folder: string, use: Use, files: readonly string[]): Promise<Finding[]> {
  if (!files.includes(use.file)) return [missing(use, files)];
  return use.type === 'image' ? imageFindings(join(folder, use.file), use) : [];
}

function missing(use: Use, files: readonly string[]): Finding {
  const what = use.type === 'image' ? 'ảnh' : 'tệp';
  const sameLetters = files.find((file) => file.toLowerCase() === use.file.toLowerCase());
  if (sameLetters)
    return finding(
      use,
      'file-missing',
      `Không tìm thấy ${what} ${use.file}.`,
      `Tên đúng là ${sameLetters}: chữ hoa và chữ thường khác nhau.`,
    );
  const beside = files.filter((file) => posix.dirname(file) === posix.dirname(use.file));
  const near = closest(
    posix.basename(use.file),
    beside.map((file) => posix.basename(file)),
  );
  const advice = near ? `Có phải ý bạn là ${near}?` : `Chép ${what} vào đúng chỗ, hoặc sửa lại tên.`;
  return finding(use, 'file-missing', `Không tìm thấy ${what} ${use.file}.`, advice);
}

async function imageFindings(path: string, use: Use): Promise<Finding[]> {
  const kind = await fileKind(path);
  if (kind === 'heic')
    return [
      finding(
        use,
        'image-heic',
        `Ảnh ${use.file} là kiểu HEIC của điện thoại, trình duyệt không mở được.`,
        'Mở ảnh rồi lưu thành JPG; trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất.',
      ),
    ];
  if (kind === 'other')
    return [
      finding(
        use,
        'image-type',
        `Tệp ${use.file} không phải ảnh JPG, PNG hay WebP.`,
        'Lưu ảnh thành JPG rồi sửa lại tên tệp trong bài.',
      ),
    ];
  const size = await sharp(path)
    .metadata()
    .catch(() => undefined);
  if (!size) return [finding(use, 'image-broken', `Không mở được ảnh ${use.file}.`, 'Chép lại ảnh từ máy gốc.')];
  const { autoOrient } = size;
  if (autoOrient.width >= NARROWEST) return [];
  return [
    finding(
      use,
      'image-small',
      `Ảnh ${use.file} chỉ rộng ${autoOrient.width} điểm.`,
      `Dùng ảnh gốc rộng ít nhất ${NARROWEST} điểm; ảnh lấy lại từ Zalo thường bị thu nhỏ.`,
    ),
  ];
}

/** Told from the first bytes: an extension may lie. */
async function fileKind(path: string): Promise<'photo' | 'heic' | 'other'> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(16), 0, 16, 0);
    const head = buffer.toString('latin1');
    if (/^....ftyp(?:hei|hev|mif1|msf1)/su.test(head)) return 'heic';
    return /^(?:\u00FF\u00D8\u00FF|\u0089PNG|RIFF....WEBP)/su.test(head) ? 'photo' : 'other';
  } finally {
    await file.close();
  }
}

function unusedImages(uses: readonly Use[], files: readonly string[]): Finding[] {
  const used = new Set(uses.map(({ file }) => file));
  return files
    .filter((file) => /\.(?:jpe?g|png|webp|heic|heif)$/iu.test(file) && !used.has(file))
    .map((file) => ({
      severity: 'warning',
      rule: 'image-unused',
      file,
      message: 'Ảnh này không bài nào dùng, nên không được đăng.',
      advice: 'Nhắc đến ảnh trong bài; không cần nữa thì xóa tệp ảnh.',
    }));
}

function finding({ from, line }: Use, rule: string, message: string, advice: string): Finding {
  return { severity: 'error', rule, file: from, line, message, advice };
}
