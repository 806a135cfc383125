import { attachmentEnding } from '#domain/attachment-kind';
import { officeParts } from '#attachments/office-parts';
import { officeText } from '#attachments/office-text';
import type { Block } from '#lints/sentence';

/** What a file offered for download says, passage by passage; nothing where a machine cannot read it, as of a PDF. */
export function saidInFile(path: string, bytes: Uint8Array): Block[] | undefined {
  const ending = attachmentEnding(path);
  if (ending === 'txt') return paragraphs(new TextDecoder().decode(bytes));
  const parts = ending && ending !== 'pdf' ? officeParts(bytes) : undefined;
  return parts && officeBlocks(parts);
}

/** Lines of plain text that no empty line parts are one passage. */
function paragraphs(text: string): Block[] {
  const lines = text.split(/\r\n?|\n/u).map((words, index) => ({ text: words, line: index + 1 }));
  const ends = [-1, ...lines.flatMap(({ text: words }, at) => (words.trim() === '' ? [at] : [])), lines.length];
  return ends
    .slice(1)
    .map((end, index): Block => ({ role: 'prose', passage: index, lines: lines.slice(ends[index]! + 1, end) }))
    .filter((block) => block.lines.length > 0);
}

function officeBlocks(parts: NonNullable<ReturnType<typeof officeParts>>): Block[] | undefined {
  try {
    return officeText(parts).map(({ text, isRow }, passage) => ({
      ...{ role: isRow ? 'table' : 'prose', passage, path: [] },
      lines: [{ text }],
    }));
  } catch {
    return undefined;
  }
}
