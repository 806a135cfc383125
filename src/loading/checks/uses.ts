import { posix } from 'node:path';
import { atLine, type Finding, WHOLE_FILE, type Words } from '#domain/finding';
import { attachmentFindings } from '#loading/checks/attachments';
import { pictureFaults } from '#loading/photos/check-pictures';
import type { FileUse } from '#loading/file/file-uses';
import { pictureWords } from '#loading/photos/picture-words';
import { closest } from '#vietnamese/closest';

export interface Use extends FileUse {
  /** The file that points. */
  from: string;
}

/** Whether what stories and registers point to is there, and can be published. */
export async function useFindings(place: Place, uses: readonly Use[], files: readonly string[]): Promise<Finding[]> {
  const there = new Set(files);
  const missingUses = uses.filter(({ file }) => !there.has(file));
  const pictures = uses.filter(({ type, file }) => type === 'image' && there.has(file));
  const faults = await pictureFaults(place, [...new Set(pictures.map(({ file }) => file))]);
  const broken = pictures.flatMap((use) => {
    const fault = faults.get(use.file);
    return fault ? [finding(use, pictureWords(use.file, fault))] : [];
  });
  const attachments = uses.filter(({ type, file }) => type === 'attachment' && there.has(file));
  return [
    ...missingFiles(missingUses, files),
    ...broken,
    ...(await attachmentFindings(place, attachments)),
    ...unusedImages(uses, files),
  ];
}

type Place = Parameters<typeof pictureFaults>[0] & Parameters<typeof attachmentFindings>[0];

/** What was meant is looked for as often as somebody may read it. */
const MOST_GUESSED = 200;

function missingFiles(uses: readonly Use[], files: readonly string[]): Finding[] {
  return uses.map((use, index) => missing(use, index < MOST_GUESSED ? files : []));
}

function missing(use: Use, files: readonly string[]): Finding {
  const what = use.type === 'image' ? 'ảnh' : 'tệp';
  const sameLetters = files.find((file) => file.toLowerCase() === use.file.toLowerCase());
  const words: Words = { rule: 'file-missing', message: `Không tìm thấy ${what} ${use.file}.` };
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

function unusedImages(uses: readonly Use[], files: readonly string[]): Finding[] {
  const used = new Set(uses.map(({ file }) => file));
  return files
    .filter((file) => /\.(?:jpe?g|png|webp|heic|heif)$/iu.test(file) && !used.has(file))
    .map((file) => ({
      severity: 'warning',
      rule: 'image-unused',
      file,
      place: WHOLE_FILE,
      message: 'Ảnh này không bài nào dùng, nên không được đăng.',
      advice: 'Nhắc đến ảnh trong bài; không cần nữa thì xóa tệp ảnh.',
    }));
}

function finding({ from, line }: Use, words: Words): Finding {
  return { severity: 'error', file: from, place: atLine(line), ...words };
}
