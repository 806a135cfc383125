import { type AttachmentEnding, attachmentEnding } from '#domain/attachment-kind';
import { inspectOffice } from '#attachments/inspect-office';
import { inspectText } from '#attachments/inspect-text';
import type { Inspected, Problem } from '#attachments/problem';

declare const inspected: unique symbol;

/** Bytes that may be handed to everybody. Only `servedFile` makes one. */
export interface ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly [inspected]: true;
}

/** The largest file that is offered for download; larger ones are not even read. */
export const MOST_ATTACHMENT_BYTES = 20 * 1024 * 1024;

/** A file offered for download, looked into and freed of what it tells of its authors. */
export async function servedFile(
  path: string,
  bytes: Uint8Array,
): Promise<{ file?: ServedFile; problems: Problem[]; links: string[] }> {
  const ending = attachmentEnding(path);
  if (!ending) return { problems: [notListed(path)], links: [] };
  const { bytes: clean, problems, links } = await inspectedAs(ending, bytes);
  const isRefused = !clean || problems.some(({ severity }) => severity === 'error');
  return { problems, links, ...(!isRefused && { file: { bytes: new Uint8Array(clean) } as ServedFile }) };
}

async function inspectedAs(ending: AttachmentEnding, bytes: Uint8Array): Promise<Inspected> {
  if (ending === 'txt') return inspectText(bytes);
  if (ending !== 'pdf') return inspectOffice(bytes, ending);
  // The reader of PDF is large, and most communes attach none.
  const { inspectPdf } = await import('#attachments/inspect-pdf');
  return inspectPdf(bytes);
}

export function notListed(path: string): Problem {
  return {
    severity: 'error',
    rule: 'attachment-type',
    message: `Tệp “${path}” không thuộc kiểu được đưa lên cho người dân tải về.`,
    advice: 'Chỉ đưa lên PDF; hoặc docx, xlsx, pptx, odt, ods, txt. Ảnh chụp văn bản thì ghép lại thành PDF.',
  };
}

export function tooLarge(path: string, bytes: number): Problem {
  return {
    severity: 'error',
    rule: 'attachment-large',
    message: `Tệp ${path} nặng ${Math.ceil(bytes / 1024 / 1024)} MB, quá 20 MB.`,
    advice: 'Quét lại ở 150–200 dpi, hoặc tách thành vài tệp.',
  };
}
