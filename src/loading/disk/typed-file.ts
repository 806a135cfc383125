import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { atLine, type Finding } from '#domain/finding';
import { diskFinding } from '#loading/disk/file-faults';
import { purposeOf } from '#loading/file/file-purpose';
import { notAFile } from '#loading/disk/odd-entries';

/** The largest a typed file may be, in bytes: a register holds many rows, all else is one text. */
const LARGEST = { register: 5_000_000, text: 1_000_000 };

/** The text of a file of the content folder, or why it has none; what is too large is not read. */
export function typedFile(folder: string, file: string): { text: string } | { finding: Finding } {
  try {
    const path = join(folder, file);
    const largest = LARGEST[purposeOf(file).type === 'register' ? 'register' : 'text'];
    const found = statSync(path);
    if (!found.isFile()) return { finding: notAFile(file) };
    if (found.size > largest) return { finding: tooLarge(file, largest) };
    const text = typedText(readFileSync(path));
    return text === undefined ? { finding: wrongEncoding(file) } : { text };
  } catch (error) {
    return { finding: diskFinding(file, error) };
  }
}

/** The text of a file as UTF-8, without the mark some editors put first; `undefined` when it is saved otherwise. */
function typedText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function tooLarge(file: string, largest: number): Finding {
  return {
    severity: 'error',
    rule: 'too-large',
    file,
    place: atLine(1),
    message: `Tệp này lớn hơn ${largest / 1_000_000} MB chữ, nên không được đọc.`,
    advice: 'Chia làm nhiều bài, hoặc bỏ phần chép thừa; ảnh để thành tệp riêng cạnh bài.',
  };
}

function wrongEncoding(file: string): Finding {
  return {
    severity: 'error',
    rule: 'encoding',
    file,
    place: atLine(1),
    message: 'Tệp này không lưu bằng bảng mã UTF-8, nên không đọc được chữ có dấu.',
    advice: 'Mở tệp bằng Notepad, chọn Tệp › Lưu thành (File › Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu đè.',
  };
}
