import { PDFDocument, type PDFRef, PDFName, ParseSpeeds, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { type Found, foundIn, TELLING } from '#attachments/pdf-objects';
import { isPackedBomb } from '#attachments/pdf-bomb';
import { withoutPictureNotes } from '#attachments/picture-notes';
import { active, broken, type Inspected, locked, otherType, type Problem, traces } from '#attachments/problem';

/** A PDF: it may not run, fetch or hold anything, and is written anew without what it tells of its author. */
export async function inspectPdf(bytes: Uint8Array): Promise<Inspected> {
  const refused = (problem: Problem): Inspected => ({ problems: [problem], links: [] });
  const ends = { head: latin(bytes.subarray(0, 8)), tail: latin(bytes.subarray(-1024)) };
  if (!/^%PDF-[12]\.\d/u.test(ends.head)) return refused(otherType('pdf'));
  if (!ends.tail.includes('%%EOF')) return refused(broken('bị cắt giữa chừng'));
  if (isPackedBomb(bytes)) return refused(broken('mở ra thì quá lớn'));
  try {
    return await inspected(await parsed(bytes), bytes);
  } catch {
    return refused(broken('không mở được trọn vẹn'));
  }
}

function parsed(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, {
    ignoreEncryption: true,
    updateMetadata: false,
    warnOnInvalidObjects: false,
    preserveXFA: true,
    parseSpeed: ParseSpeeds.Fastest,
  });
}

async function inspected(document: PDFDocument, bytes: Uint8Array): Promise<Inspected> {
  if (document.context.trailerInfo.Encrypt) return { problems: [locked()], links: [] };
  if (document.getPageCount() === 0) return { problems: [broken('không có trang nào')], links: [] };
  const found = foundIn(document.context);
  const { links } = found;
  const problems = [...found.running].map(active);
  if (problems.length > 0) return { problems, links };
  if (found.isSigned) return { ...kept(document, bytes), links };
  const told = found.isSpoken ? [traces('lời nhận xét')] : [];
  return { bytes: await anew(document, found), problems: told, links };
}

/** A signature holds for these very bytes: they are not touched, and what they tell is said. */
function kept(document: PDFDocument, bytes: Uint8Array): Pick<Inspected, 'bytes' | 'problems'> {
  if (RUNNING_NAMES.test(latin(bytes))) return { problems: [active('phần chạy được trong một bản lưu trước')] };
  const said = [document.getAuthor(), document.getCreator(), document.getProducer()].filter(Boolean);
  const signed: Problem = {
    severity: 'warning',
    rule: 'attachment-signed',
    message: `Tệp đã ký số nên được giữ nguyên, kể cả thông tin ghi kèm${said.length > 0 ? `: ${said.join('; ')}` : ''}.`,
    advice: 'Xem người ký và thông tin ghi kèm có được phép công khai không.',
  };
  return { bytes, problems: [signed] };
}

const RUNNING_NAMES = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)\b/u;

/** Only what its pages need, without notes about it; the same document is always the same bytes. */
async function anew(document: PDFDocument, { reached, dicts }: Found): Promise<Uint8Array> {
  const { context } = document;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  for (const dict of dicts) for (const key of TELLING) dict.delete(PDFName.of(key));
  for (const [ref, value] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref)) context.delete(ref);
    else if (value instanceof PDFStream) cleanPicture(document, ref, value);
  }
  document.catalog.delete(PDFName.of('OpenAction'));
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

function cleanPicture(document: PDFDocument, ref: PDFRef, stream: PDFStream): void {
  const filter = String(stream.dict.get(PDFName.of('Filter')));
  if (stream instanceof PDFRawStream && /^\[?\s*\/DCTDecode\s*\]?$/u.test(filter))
    document.context.assign(ref, PDFRawStream.of(stream.dict, withoutPictureNotes(stream.contents)));
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
