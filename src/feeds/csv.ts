import { printable } from '#feeds/xml';

/** One column of a table: its name for machines, its heading for people, and what stands in it. */
export interface Column<Row> {
  key: string;
  heading: string;
  value: (row: Row) => Cell;
  /** How people write it, where that differs. */
  written?: (row: Row) => Cell;
}

type Cell = string | number | boolean | undefined;

/**
 * RFC 4180, UTF-8 without a mark, for machines. People open it in spreadsheets all the same: a text that one would run
 * begins with an apostrophe, as does one that begins with an apostrophe and would, so that either can be read back.
 */
export function csvText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ key }) => key), ...rows.map((row) => columns.map(({ value }) => inert(value(row))))];
  return lines.map((cells) => `${cells.map((cell) => quoted(cell, ',')).join(',')}\r\n`).join('');
}

/** What Vietnamese Excel opens by a double click: a mark for UTF-8, semicolons, and no cell that could run. */
export function excelText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ value, written }) => harmless(plain(inWords((written ?? value)(row)))))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.map((cell) => quoted(cell, ';')).join(';')}\r\n`).join('')}`;
}

function plain(cell: Cell): string {
  return printable(String(cell ?? ''));
}

function inert(cell: Cell): string {
  const text = plain(cell);
  const bare = text.replace(/^'+/u, '');
  return typeof cell === 'string' && harmless(bare) !== bare ? `'${text}` : text;
}

function inWords(cell: Cell): Cell {
  return typeof cell === 'boolean' ? (cell ? 'có' : 'không') : cell;
}

/** A cell that begins like a formula is one, for a spreadsheet; an apostrophe makes it text. */
function harmless(cell: string): string {
  return /^[\s]*[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string, separator: string): string {
  const mustQuote = cell.includes(separator) || /["\r\n]|^\s|\s$/u.test(cell);
  return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell;
}
