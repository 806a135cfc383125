import type { AttachmentEnding } from '#domain/attachment-kind';
import { officeProblems, officeLinks } from '#attachments/office-problems';
import { officeParts, type Parts, xmlParts, zipped } from '#attachments/office-parts';
import { openProblems } from '#attachments/open-problems';
import { withoutAuthors } from '#attachments/office-authors';
import { withoutPictureNotes } from '#attachments/picture-notes';
import { broken, type Inspected, locked, otherType, type Problem } from '#attachments/problem';

export type OfficeEnding = Exclude<AttachmentEnding, 'pdf' | 'txt'>;

/** A Word, Excel, PowerPoint or OpenDocument file: nothing in it may run or fetch, and nobody's name stays in it. */
export function inspectOffice(bytes: Uint8Array, ending: OfficeEnding): Inspected {
  const refused = (problem: Problem): Inspected => ({ problems: [problem], links: [] });
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return refused(locked());
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused(otherType(ending));
  const parts = officeParts(bytes);
  const texts = parts && xmlParts(parts);
  if (!parts || !texts) return refused(broken('không mở được trọn vẹn'));
  const problems =
    ending === 'odt' || ending === 'ods' ? openProblems(parts, texts, ending) : officeProblems(parts, texts, ending);
  const links = officeLinks(texts);
  if (problems.length > 0) return { problems, links };
  const { kept, told } = withoutAuthors(texts);
  return { bytes: zipped(cleaned(parts, kept)), problems: [preferPdf(ending), ...told], links };
}

function cleaned(parts: Parts, texts: ReadonlyMap<string, string>): Parts {
  const written = new TextEncoder();
  return new Map(
    [...parts]
      .filter(([name]) => !/(?:^|\/)thumbnails?[./]/iu.test(name))
      .map(([name, part]) => {
        const text = texts.get(name);
        return [name, text === undefined ? withoutPictureNotes(part) : written.encode(text)];
      }),
  );
}

function preferPdf(ending: string): Problem {
  return {
    severity: 'warning',
    rule: 'attachment-office',
    message: `Tệp .${ending} mỗi máy hiện một khác, và nhiều điện thoại không mở được.`,
    advice: 'Lưu thành PDF rồi đưa bản PDF lên, trừ khi người dân cần điền vào tệp.',
  };
}
