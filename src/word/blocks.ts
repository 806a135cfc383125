import { captioned } from '#word/captions';
import type { Flow, Line } from '#word/lines';
import type { Piece } from '#word/piece';
import { plainText, tidied } from '#word/tidied';
import type { Block } from '#word/story-block';

const LONGEST_HEADING = 100;

/** Headings, also those that are only short bold lines; captions as names of tables; the rest waits for lists. */
export function headedBlocks(flow: readonly Flow[]): (Block | Line)[] {
  const levels = flow.flatMap((part) => (part.type === 'line' && part.level !== undefined ? [part.level] : []));
  const highest = levels.reduce((least, level) => Math.min(least, level), Infinity);
  const headings = flow.map((part, place) => asBlock(part, { next: flow[place + 1], highest }));
  return captioned(headings);
}

function asBlock(part: Flow, { next, highest }: { next: Flow | undefined; highest: number }): Block | Line {
  if (part.type === 'table') return { type: 'table', table: part };
  if (part.level !== undefined)
    return {
      type: 'heading',
      level: ([2, 3] as const)[part.level - highest] ?? 4,
      pieces: plain(part.pieces),
      isFake: false,
    };
  if (!isFakeHeading(part, next)) return part;
  const level = Number.isFinite(highest) ? 3 : 2;
  return { type: 'heading', level, pieces: plain(part.pieces), isFake: true };
}

/** A short line, bold from end to end, that stands above something else. */
function isFakeHeading({ pieces, role }: Line, next: Flow | undefined): boolean {
  if (role === 'caption' || next === undefined || (next.type === 'line' && isBold(next.pieces))) return false;
  const text = plainText(pieces);
  return isBold(pieces) && text.length <= LONGEST_HEADING && !/[.,;!?…]$/u.test(text) && !/^[-+•–]/u.test(text);
}

function isBold(pieces: readonly Piece[]): boolean {
  return (
    pieces.some((piece) => piece.type === 'text') &&
    pieces.every(
      (piece) => piece.type === 'note' || (piece.type === 'text' && (piece.bold || piece.text.trim() === '')),
    )
  );
}

/** A heading is bold by itself, and has no colon. */
function plain(pieces: readonly Piece[]): Piece[] {
  const unmarked = pieces.map((piece) => (piece.type === 'text' ? { ...piece, bold: false, italic: false } : piece));
  const last = unmarked.at(-1);
  if (last?.type !== 'text') return tidied(unmarked);
  return tidied([...unmarked.slice(0, -1), { ...last, text: last.text.replace(/\s*:\s*$/u, '') }]);
}
