import { faulty } from '#office/fault';
import type { XmlEvent } from '#office/xml-scan';
import { localName } from '#word/local-name';
import type { PartFacts } from '#word/part-facts';

const MOST_OPEN = 50;
/** Of one field: the reader joins them anew at each mark. */
const MOST_PARTS = 200;
const LONGEST_INSTRUCTION = 5000;

/** Follows fields (page numbers, links, text from other files): they nest, and each mark of one is looked up in all. */
export function openFields(xml: string, facts: PartFacts): (event: XmlEvent) => void {
  const now = { open: 0, parts: 0, length: 0 };
  return (event) => {
    if (event.type === 'text' && localName(event.within) === 'instrText') {
      facts.instructions += ` ${xml.slice(event.start, event.end)}`;
      now.length += event.end - event.start;
    }
    if (event.type === 'open' && localName(event.name) === 'instrText') now.parts += 1;
    if (event.type === 'open' && localName(event.name) === 'fldChar') marked(xml.slice(event.start, event.end), now);
    if (now.open > MOST_OPEN) throw faulty('too-deep');
    if (now.parts > MOST_PARTS || now.length > LONGEST_INSTRUCTION) throw faulty('too-many-elements');
  };
}

function marked(tag: string, now: { open: number; parts: number; length: number }): void {
  const type = /fldCharType\s*=\s*["'](\w+)/u.exec(tag)?.[1];
  if (type === 'begin') Object.assign(now, { open: now.open + 1, parts: 0, length: 0 });
  if (type === 'separate') now.parts += 1;
  if (type === 'end') now.open = Math.max(0, now.open - 1);
}
