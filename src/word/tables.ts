import type { Piece } from '#word/piece';
import type { Reading } from '#word/pieces';
import { flowOf } from '#word/lines';
import { columnsOf } from '#word/table-width';
import { plainText, tidied } from '#word/tidied';
import type { WordCell, WordTable } from '#word/word-tree';

/** A table with as many cells in every row; what a story's table cannot show is counted. */
export interface Grid {
  rows: Piece[][][];
  hasMerged: boolean;
  hasNested: boolean;
  hasManyLines: boolean;
}

/** Merged cells are split: the text stands in the first, the others are empty. */
export function gridOf(table: WordTable, reading: Reading): Grid {
  const rows: Piece[][][] = table.children.map(() => []);
  const cells = table.children.flatMap(({ children }) => children);
  table.children.forEach(({ children }, rowPlace) => {
    let column = 0;
    for (const cell of children) {
      while (rows[rowPlace]![column]) column += 1;
      place(rows, cell, { row: rowPlace, column, pieces: cellPieces(cell, reading) });
      column += columnsOf(cell);
    }
  });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? [])),
    hasMerged: cells.some((cell) => columnsOf(cell) > 1 || cell.rowSpan > 1),
    hasNested: cells.some(({ children }) => children.some(({ type }) => type === 'table')),
    hasManyLines: cells.some((cell) => flowOf(cell.children, reading).length > 1),
  };
}

interface Spot {
  row: number;
  column: number;
  pieces: Piece[];
}

function place(rows: Piece[][][], cell: WordCell, { row, column, pieces }: Spot): void {
  const colSpan = columnsOf(cell);
  const { rowSpan } = cell;
  for (let down = 0; down < rowSpan && row + down < rows.length; down += 1)
    for (let right = 0; right < colSpan; right += 1)
      rows[row + down]![column + right] = down + right === 0 ? pieces : [];
}

/** A cell is one line: its paragraphs, and the cells of a table within, are put one after another. */
function cellPieces(cell: WordCell, reading: Reading): Piece[] {
  const parts = flowOf(cell.children, reading).map((part) =>
    part.type === 'line' ? part.pieces : inSeries(gridOf(part, reading).rows.flat()),
  );
  return inSeries(parts);
}

function inSeries(parts: readonly Piece[][]): Piece[] {
  const filled = parts.filter((pieces) => pieces.length > 0);
  return tidied(filled.flatMap((pieces, index) => (index === 0 ? pieces : [separator(filled[index - 1]!), ...pieces])));
}

function separator(before: readonly Piece[]): Piece {
  const text = /[.,;:!?…]$/u.test(plainText(before)) ? ' ' : '; ';
  return { type: 'text', text, bold: false, italic: false };
}
