import { decodedXml, type Parts, xmlParts } from '#attachments/office-parts';
import { figureAsTyped } from '#attachments/sheet-figure';
import { scanXml, type XmlEvent } from '#office/xml-scan';

/** A passage of an office document, or a row of a table with its cells between bars. */
export interface Passage {
  text: string;
  isRow: boolean;
}

const PASSAGES = new Set(['p', 'h', 'si', 'is']);
const ROWS = new Set(['tr', 'row', 'table-row']);
const CELLS = new Set(['tc', 'c', 'table-cell']);
const SPACES = new Set(['tab', 'br', 'cr', 's', 'line-break']);
/** No words of the document: formulas, commands of fields, and who wrote when, which is taken out. */
const UNREAD = new Set(['instrText', 'f', 'formula', 'creator', 'author', 'initials', 'date', 'creator-initials']);
const UNREAD_PARTS = /^(?:docProps\/|meta\.xml$|META-INF\/|\[Content_Types\])|\.rels$/iu;
/** Words that stand in a tag: descriptions of pictures, names of sheets, what shows over a link. */
const SPOKEN = /\s(?:\w{1,9}:)?(?:descr|title|tooltip|prompt|promptTitle)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const SHEET = /^<(?:sheet|table:table)\s(?:[^>]*?\s)?(?:table:)?name\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

interface Cell {
  column: number;
  isFigure: boolean;
  isShared: boolean;
  texts: string[];
}

interface Reading {
  xml: string;
  shared: readonly string[];
  passages: Passage[];
  open: string[];
  rows: string[][];
  cells: Cell[];
  /** What stands above a column of figures. */
  heads: Map<number, string>;
}

/** All that an office document says, whatever part of it says so; a fault is thrown at XML that is none. */
export function officeText(parts: Parts): Passage[] {
  const texts = [...(xmlParts(parts) ?? [])].filter(([name]) => !UNREAD_PARTS.test(name));
  const shared = texts.find(([name]) => name.endsWith('sharedStrings.xml'))?.[1];
  const strings = shared === undefined ? [] : passagesIn(shared, []).map(({ text }) => text);
  return texts.flatMap(([, xml]) => passagesIn(xml, strings)).filter(({ text }) => text.trim() !== '');
}

function passagesIn(xml: string, shared: readonly string[]): Passage[] {
  const reading: Reading = { xml, shared, passages: [], open: [], rows: [], cells: [], heads: new Map() };
  scanXml(xml, (event) => {
    if (event.type === 'text') said(event, reading);
    else if (event.type === 'open') opened(event, reading);
    else closed(localName(event.name), reading);
  });
  return reading.passages;
}

type Tag = Exclude<XmlEvent, { type: 'text' }>;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function opened(tag: Tag, reading: Reading): void {
  const name = localName(tag.name);
  if (PASSAGES.has(name)) reading.open.push('');
  if (ROWS.has(name)) reading.rows.push([]);
  if (CELLS.has(name) && reading.rows.length > 0) reading.cells.push(cellOf(tag, reading));
  if (SPACES.has(name)) append(' ', reading);
  if (tag.attributes > 0) attributes(reading.xml.slice(tag.start, tag.end), reading);
}

function attributes(tag: string, { passages }: Reading): void {
  for (const [, quoted, apostrophed] of [...tag.matchAll(SPOKEN), ...tag.matchAll(SHEET)])
    passages.push({ text: decodedXml(quoted ?? apostrophed ?? ''), isRow: false });
}

function cellOf({ name, start, end }: Tag, { xml, rows }: Reading): Cell {
  const tag = xml.slice(start, end);
  const letters = /\sr="([A-Z]{1,3})\d/u.exec(tag)?.[1];
  const type = /\s(?:t|office:value-type)="(\w+)"/u.exec(tag)?.[1] ?? (localName(name) === 'c' ? 'n' : 'str');
  const column = letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : undefined;
  const isFigure = type === 'n' || type === 'float';
  return { column: column ?? rows.at(-1)!.length, isFigure, isShared: type === 's', texts: [] };
}

function said({ within, start, end }: Extract<XmlEvent, { type: 'text' }>, reading: Reading): void {
  const name = localName(within);
  if (UNREAD.has(name)) return;
  const text = decodedXml(reading.xml.slice(start, end));
  if (append(text, reading) || text.trim() === '') return;
  const cell = reading.cells.at(-1);
  if (cell) cell.texts.push(cell.isShared ? (reading.shared[Number(text)] ?? text) : text);
  else if (name !== 'v') reading.passages.push({ text, isRow: false });
}

/** Puts a text into the passage that goes on; whether there is one. */
function append(text: string, { open }: Reading): boolean {
  if (open.length > 0) open.push(open.pop()! + text);
  return open.length > 0;
}

function closed(name: string, reading: Reading): void {
  if (PASSAGES.has(name)) passageClosed(reading.open.pop() ?? '', reading);
  if (CELLS.has(name) && reading.cells.length > 0) cellClosed(reading.cells.pop()!, reading);
  if (ROWS.has(name) && reading.rows.length > 0)
    reading.passages.push({ text: `| ${reading.rows.pop()!.join(' | ')} |`, isRow: true });
}

function passageClosed(text: string, { cells, passages }: Reading): void {
  const cell = cells.at(-1);
  if (cell) cell.texts.push(text);
  else passages.push({ text, isRow: false });
}

function cellClosed({ column, isFigure, texts }: Cell, { rows, heads }: Reading): void {
  const text = texts.join(' ');
  if (!isFigure && text.trim() !== '') heads.set(column, text);
  rows.at(-1)?.push(isFigure ? figureAsTyped(text, heads.get(column) ?? '') : text);
}
