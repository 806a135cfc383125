import type { Line } from '#word/lines';
import type { Piece } from '#word/piece';
import type { Block } from '#word/story-block';
import { plainText } from '#word/tidied';

type Part = Block | Line;

const LONGEST_CAPTION = 200;

/** Gives the words under a picture to the picture, and the name above a table to the table. */
export function captioned(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, place) => {
    const before = parts[place - 1];
    const next = parts[place + 1];
    if (lonePhoto(before) && isCaption(part)) return [];
    if (isTableName(part) && next?.type === 'table') return [];
    const photo = lonePhoto(part);
    if (photo && next && isCaption(next)) return [{ type: 'figure', photo, caption: plainText(next.pieces) }];
    const isNamed = part.type === 'table' && before && isTableName(before) && !lonePhoto(parts[place - 2]);
    return isNamed ? [{ ...part, name: plainText(before.pieces) }] : [part];
  });
}

function lonePhoto(part: Part | undefined): Extract<Piece, { type: 'photo' }> | undefined {
  if (part?.type !== 'line' || part.pieces.length !== 1) return undefined;
  const [only] = part.pieces;
  return only?.type === 'photo' ? only : undefined;
}

/** In the style Word gives captions, or beginning with `Ảnh:` or `Hình 2.` */
function isCaption(part: Part): part is Line {
  if (part.type !== 'line' || part.pieces.some(({ type }) => type !== 'text')) return false;
  const text = plainText(part.pieces);
  if (text.length > LONGEST_CAPTION) return false;
  return part.role === 'caption' || /^(?:ảnh|hình)(?: \d+)?\s*[:.]/iu.test(text);
}

/** `Bảng 1: Kết quả năm 2024`, also as a short bold line. */
function isTableName(part: Part): part is Line | Extract<Block, { type: 'heading' }> {
  if (part.type !== 'line' && !(part.type === 'heading' && part.isFake)) return false;
  return (
    (part.type === 'line' && part.role === 'caption') || /^(?:bảng|biểu)(?: số)? \d+/iu.test(plainText(part.pieces))
  );
}
