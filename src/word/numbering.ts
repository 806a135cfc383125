import { scanXml, type XmlEvent } from '#office/xml-scan';
import { localName } from '#word/local-name';

/** A list, or the shape that several lists share, by where it stands. */
interface Part {
  id: string;
  start: number;
  end: number;
}

interface List extends Part {
  /** Where the list names its shape. */
  shape?: Part;
  beginsAnew: boolean;
}

/** Copies of shapes, all together: a document with more lists than that keeps them joined. */
const LONGEST_COPIES = 500_000;

/**
 * Lists that begin anew share their shape with the list before; mammoth tells lists apart by shape alone. Each gets a
 * shape of its own, so that the items of one list, and only those, count on.
 */
export function apartNumbering(xml: string): string {
  const { shapes, lists } = listsIn(xml);
  const copies = lists.flatMap((list) => {
    const shape = list.beginsAnew && list.shape ? shapes.get(list.shape.id) : undefined;
    return shape ? [{ list, shape, naming: list.shape! }] : [];
  });
  if (copies.length === 0 || lengthOf(copies.map(({ shape }) => shape)) > LONGEST_COPIES) return xml;
  const ownId = ({ naming, list }: (typeof copies)[number]) => `${naming.id}-${list.id}`;
  const ownShapes = copies.map((copy) => renamed(xml.slice(copy.shape.start, copy.shape.end), ownId(copy)));
  const at = lists[0]!.start;
  const changes = copies.map((copy) => ({ ...copy.naming, text: renamed(textOf(xml, copy.naming), ownId(copy)) }));
  return replaced(xml, [{ start: at, end: at, text: ownShapes.join('') }, ...changes]);
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}

function textOf(xml: string, { start, end }: Part): string {
  return xml.slice(start, end);
}

const ID = /((?:abstractNumId|val)\s*=\s*["'])([^"']*)/u;

/** Its first tag with another id. */
function renamed(element: string, id: string): string {
  return element.replace(ID, (_, before: string) => before + id);
}

function replaced(xml: string, changes: readonly { start: number; end: number; text: string }[]): string {
  const ends = [0, ...changes.map(({ end }) => end)];
  return ends.map((from, place) => xml.slice(from, changes[place]?.start) + (changes[place]?.text ?? '')).join('');
}

function listsIn(xml: string): { shapes: Map<string, Part>; lists: List[] } {
  const found = { shapes: new Map<string, Part>(), lists: [] as List[] };
  let shape: Part | undefined;
  scanXml(xml, (event) => {
    if (event.type === 'text') return;
    const name = localName(event.name);
    if (name === 'abstractNum' && event.type === 'open')
      shape = partAt(xml, event, /abstractNumId\s*=\s*["']([^"']*)/u);
    if (name === 'abstractNum' && event.type === 'close' && shape)
      found.shapes.set(shape.id, { ...shape, end: event.end });
    if (event.type === 'open') listTold(xml, event, found.lists);
  });
  return found;
}

function listTold(xml: string, event: Extract<XmlEvent, { name: string }>, lists: List[]): void {
  const name = localName(event.name);
  const last = lists.at(-1);
  if (name === 'num') lists.push({ ...partAt(xml, event, /numId\s*=\s*["']([^"']*)/u), beginsAnew: false });
  if (name === 'abstractNumId' && last) last.shape ??= partAt(xml, event, /val\s*=\s*["']([^"']*)/u);
  if (name === 'startOverride' && last) last.beginsAnew = true;
}

function partAt(xml: string, { start, end }: { start: number; end: number }, id: RegExp): Part {
  return { id: id.exec(xml.slice(start, end))?.[1] ?? '', start, end };
}
