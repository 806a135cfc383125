import { type Flow, isNationLine } from '#word/lines';
import type { Reading } from '#word/pieces';
import { gridOf } from '#word/tables';
import { plainText } from '#word/tidied';
import { unaccented } from '#vietnamese/unaccented';

const RECIPIENTS = /^\W*noi nhan\b/u;

/** The words of a part, as a reader reads them. */
export function textOfFlow(part: Flow, reading: Reading): string {
  if (part.type === 'line') return plainText(part.pieces);
  const { rows } = gridOf(part, reading);
  return rows.map((row) => row.map(plainText).filter(Boolean).join(' | ')).join('\n');
}

/** An official document without its letterhead, and without recipients and signature. */
export function withoutLetterhead(flow: readonly Flow[], reading: Reading): Flow[] {
  const texts = flow.map((part) => unaccented(textOfFlow(part, reading)));
  const heads = texts.map((text, place) => place < 8 && isNationLine(text));
  const last = heads.lastIndexOf(true);
  const end = texts.findIndex((text, place) => place > texts.length / 2 && RECIPIENTS.test(text));
  const isTable = flow[last]?.type === 'table';
  return flow.slice(0, end === -1 ? undefined : end).filter((_, place) => {
    if (place > last) return true;
    // Before a table of letterhead there is nothing; among lines, only its own go.
    return !isTable && !heads[place];
  });
}
