import { faulty } from '#office/fault';
import type { WordCell, WordNode, WordTable } from '#word/word-tree';

/** Word itself has at most 63 columns; other programs have some more. */
const MOST_COLUMNS = 63;
const WIDEST = 200;
const MOST_CELLS = 60_000;

/** How many columns a cell takes: a whole number of at least one, whatever the document says. */
export function columnsOf({ colSpan }: Pick<WordCell, 'colSpan'>): number {
  return Number.isInteger(colSpan) && colSpan > 0 ? Math.min(colSpan, MOST_COLUMNS) : 1;
}

/**
 * Leaves rows in tables and cells in rows, whatever else a document puts there; throws a fault at a table that would
 * be drawn with more cells than a page can show.
 */
export function keepTables(nodes: readonly WordNode[]): void {
  for (const node of nodes) {
    if (node.type === 'table') keepTable(node);
    else if ('children' in node) keepTables(node.children);
  }
}

function keepTable(table: WordTable): void {
  table.children = table.children.filter(({ type }) => type === 'tableRow');
  for (const row of table.children) row.children = row.children.filter(({ type }) => type === 'tableCell');
  const widths = table.children.map(({ children }) => children.reduce((sum, cell) => sum + columnsOf(cell), 0));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest > WIDEST || widest * widths.length > MOST_CELLS) throw faulty('too-wide');
  for (const row of table.children) for (const cell of row.children) keepTables(cell.children);
}
