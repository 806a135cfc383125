import { faulty } from '#office/fault';

/** What a scan meets on its way, with where it stands in the text. */
export type XmlEvent =
  | { type: 'open' | 'close'; name: string; start: number; end: number; depth: number; attributes: number }
  | { type: 'text'; within: string; start: number; end: number };

const DEEPEST = 100;
const MOST_ATTRIBUTES = 100;

interface Scan {
  xml: string;
  open: string[];
  visit: (event: XmlEvent) => void;
}

/**
 * Reads XML once from end to end, without building anything: elements within elements, text, comments. A fault is
 * thrown at what would cost much later: declarations of its own entities, elements too deep, marks that do not match.
 */
export function scanXml(xml: string, visit: (event: XmlEvent) => void): void {
  const scan: Scan = { xml, open: [], visit };
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const end = next === -1 ? xml.length : next;
    if (end > at && scan.open.length > 0) visit({ type: 'text', within: scan.open.at(-1)!, start: at, end });
    at = next === -1 ? end : afterMark(scan, next);
  }
  if (scan.open.length > 0) throw faulty('broken');
}

function afterMark(scan: Scan, at: number): number {
  const { xml } = scan;
  if (xml.startsWith('<?', at)) return after(xml, '?>', at);
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return afterCharacters(scan, at);
  // The one place where a document defines its own words.
  if (xml.startsWith('<!', at))
    throw faulty(/^<!(?:DOCTYPE|ENTITY)/iu.test(xml.slice(at, at + 9)) ? 'entities' : 'broken');
  return xml.startsWith('</', at) ? afterClose(scan, at) : afterOpen(scan, at);
}

function after(xml: string, end: string, at: number): number {
  const found = xml.indexOf(end, at);
  if (found === -1) throw faulty('broken');
  return found + end.length;
}

function afterCharacters({ xml, open, visit }: Scan, at: number): number {
  const end = after(xml, ']]>', at);
  visit({ type: 'text', within: open.at(-1) ?? '', start: at + 9, end: end - 3 });
  return end;
}

function afterClose({ xml, open, visit }: Scan, at: number): number {
  const end = after(xml, '>', at);
  const name = open.pop();
  if (name === undefined || xml.slice(at + 2, end - 1).trimEnd() !== name) throw faulty('broken');
  visit({ type: 'close', name, start: at, end, depth: open.length, attributes: 0 });
  return end;
}

function afterOpen({ xml, open, visit }: Scan, at: number): number {
  const { end, attributes } = tagEnd(xml, at);
  const isEmpty = xml[end - 2] === '/';
  const name = /^[^\s/>]*/u.exec(xml.slice(at + 1, Math.min(end, at + 100)))![0];
  if (name === '' || attributes > MOST_ATTRIBUTES) throw faulty(name === '' ? 'broken' : 'too-many-elements');
  const tag = { name, start: at, end, depth: open.length };
  visit({ type: 'open', ...tag, attributes });
  if (isEmpty) visit({ type: 'close', ...tag, attributes: 0 });
  else if (open.push(name) > DEEPEST) throw faulty('too-deep');
  return end;
}

/** Behind the bracket that closes a tag; those within quotes do not. */
function tagEnd(xml: string, start: number): { end: number; attributes: number } {
  let attributes = 0;
  for (let at = start + 1; at < xml.length; at += 1) {
    const sign = xml[at]!;
    if (sign === '>') return { end: at + 1, attributes };
    if (sign === '<') break;
    if (sign !== '"' && sign !== "'") continue;
    at = after(xml, sign, at + 1) - 1;
    attributes += 1;
  }
  throw faulty('broken');
}
