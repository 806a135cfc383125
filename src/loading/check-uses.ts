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
  const words = { rule: 'file-missing', message: `Không tìm thấy ${what} ${use.file}.` };
  if (sameLetters)
    return finding(use, { ...words, advice: `Tên đúng là ${sameLetters}: chữ hoa và chữ thường khác nhau.` });
  const beside = files.filter((file) => posix.dirname(file) === posix.dirname(use.file));
  const near = closest(
    posix.basename(use.file),
    beside.map((file) => posix.basename(file)),
  );
  const advice = near ? `Có phải ý bạn là ${near}?` : `Chép ${what} vào đúng chỗ, hoặc sửa lại tên.`;
  return finding(use, { ...words, advice });
}

async function imageFindings(path: string, use: Use): Promise<Finding[]> {
  const kind = await fileKind(path);
  const words = kind === 'photo' ? await photoWords(path, use.file) : kindWords[kind](use.file);
  return words ? [finding(use, words)] : [];
}

const kindWords: Record<'heic' | 'other', (file: string) => Words> = {
  heic: (file) => ({
    rule: 'image-heic',
    message: `Ảnh ${file} là kiểu HEIC của điện thoại, trình duyệt không mở được.`,
    advice: 'Mở ảnh rồi lưu thành JPG; trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất.',
  }),
  other: (file) => ({
    rule: 'image-type',
    message: `Tệp ${file} không phải ảnh JPG, PNG hay WebP.`,
    advice: 'Lưu ảnh thành JPG rồi sửa lại tên tệp trong bài.',
  }),
};

async function photoWords(path: string, file: string): Promise<Words | undefined> {
  const size = await sharp(path)
    .metadata()
    .catch(() => undefined);
  if (!size) return { rule: 'image-broken', message: `Không mở được ảnh ${file}.`, advice: 'Chép lại ảnh từ máy gốc.' };
  const { width } = size.autoOrient;
  if (width >= NARROWEST) return undefined;
  return {
    rule: 'image-small',
    message: `Ảnh ${file} chỉ rộng ${width} điểm.`,
    advice: `Dùng ảnh gốc rộng ít nhất ${NARROWEST} điểm; ảnh lấy lại từ Zalo thường bị thu nhỏ.`,
  };
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

type Words = Pick<Finding, 'rule' | 'message' | 'advice'>;

function finding({ from, line }: Use, words: Words): Finding {
  return { severity: 'error', file: from, line, ...words };
}
