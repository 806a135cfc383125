import type { Block, Item } from '#word/story-block';
import type { Line } from '#word/lines';
import { plainText } from '#word/tidied';
import { typedMark, type TypedMark } from '#word/typed-marks';
import type { Piece } from '#word/piece';

/** Lines as items of lists, where Word says so or a mark was typed by hand, and as paragraphs elsewhere. */
export function listedBlocks(blocks: readonly (Block | Line)[]): Block[] {
  const counts = new Map<object, number>();
  const open: Open = { kinds: [], numbers: [] };
  return blocks.map((block, place) => {
    if (block.type === 'heading') counts.clear();
    if (block.type !== 'line') return closed(open, block);
    if (block.numbering) return closed(open, realItem(block, counts));
    const mark = typedMark(plainText(block.pieces));
    if (!mark || !isItem(mark, open, blocks[place + 1]))
      return closed(open, { type: 'paragraph', pieces: block.pieces });
    return typedItem(block.pieces, mark, open);
  });
}

/** The marks of the list being typed, the outermost first, and how far each has counted. */
interface Open {
  kinds: TypedMark['kind'][];
  numbers: number[];
}

function closed<Result>(open: Open, block: Result): Result {
  open.kinds = [];
  open.numbers = [];
  return block;
}

/** A list that goes on after a paragraph goes on counting. */
function realItem({ pieces, numbering }: Line, counts: Map<object, number>): Item {
  const { level, isOrdered } = numbering!;
  const number = (counts.get(numbering!) ?? 0) + 1;
  for (const [other] of [...counts])
    if (Number((other as typeof numbering)!.level) > Number(level)) counts.delete(other);
  counts.set(numbering!, number);
  return { type: 'item', depth: Number(level), ordered: isOrdered, number, pieces, isLettered: false };
}

/** A number alone, or out of turn, is a paragraph that begins with a number. */
function isItem(mark: TypedMark, { kinds, numbers }: Open, next: Block | Line | undefined): boolean {
  if (mark.number === undefined) return true;
  const depth = kinds.indexOf(mark.kind);
  if (depth !== -1) return mark.number === numbers[depth]! + 1;
  const following = next?.type === 'line' && !next.numbering ? typedMark(plainText(next.pieces)) : undefined;
  return mark.number === 1 && following !== undefined;
}

/** A mark met before is of the same list as then; a new one opens a list within. */
function typedItem(pieces: readonly Piece[], mark: TypedMark, open: Open): Item {
  const known = open.kinds.indexOf(mark.kind);
  const depth = known === -1 ? open.kinds.length : known;
  open.kinds = [...open.kinds.slice(0, depth), mark.kind];
  open.numbers = [...open.numbers.slice(0, depth), mark.number ?? 0];
  return {
    type: 'item',
    depth,
    ordered: mark.number !== undefined,
    number: mark.number ?? 1,
    pieces: withoutStart(pieces, mark.length),
    isLettered: mark.kind === 'letter',
  };
}

/** The pieces without their first so many characters. */
function withoutStart(pieces: readonly Piece[], length: number): Piece[] {
  let left = length;
  return pieces.flatMap((piece): Piece[] => {
    if (piece.type !== 'text' || left === 0) return [piece];
    const text = piece.text.slice(left).replace(/^\s+/u, '');
    left = Math.max(0, left - piece.text.length);
    return text === '' ? [] : [{ ...piece, text }];
  });
}
