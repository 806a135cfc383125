import type { Finding } from '#domain/finding';

/** The text of a file as UTF-8, without the mark some editors put first; `undefined` when it is saved otherwise. */
export function typedText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function wrongEncoding(file: string): Finding {
  return {
    severity: 'error',
    rule: 'encoding',
    file,
    line: 1,
    message: 'Tệp này không lưu bằng bảng mã UTF-8, nên không đọc được chữ có dấu.',
    advice: 'Mở tệp bằng Notepad, chọn Tệp › Lưu thành (File › Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu đè.',
  };
}
