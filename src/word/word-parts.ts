import { faulty } from '#office/fault';
import type { OfficePackage } from '#office/package-parts';
import { apartNumbering } from '#word/numbering';
import { noFacts, type PartFacts } from '#word/part-facts';
import { scannedPart } from '#word/part-scan';

/** The parts of a document as its reader asks for them: every one counted and bounded before it is handed on. */
export interface WordParts {
  facts: PartFacts;
  exists: (path: string) => boolean;
  /** XML where an encoding is named, else a picture; the same one each time. */
  read: (path: string, encoding?: string) => Promise<string | Uint8Array<ArrayBuffer>>;
  names: readonly string[];
}

/** All pictures together, unpacked. */
const MOST_BYTES_OF_PICTURES = 150_000_000;

export function wordParts(pack: OfficePackage): WordParts {
  const facts = noFacts();
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = MOST_BYTES_OF_PICTURES;
  const picture = (path: string) => {
    if (!pack.has(path)) throw faulty('broken');
    const bytes = pictures.get(path) ?? pack.bytes(path);
    left -= pictures.has(path) ? 0 : bytes.length;
    if (left < 0) throw faulty('too-large');
    pictures.set(path, bytes);
    return bytes;
  };
  return {
    facts,
    exists: pack.has,
    names: pack.names,
    read: (path, encoding) =>
      new Promise((resolve) => resolve(encoding === undefined ? picture(path) : textPart(pack.text(path), facts))),
  };
}

function textPart(xml: string, facts: PartFacts): string {
  facts.hasBroken ||= xml.includes('\uFFFD') || /&#xD[89A-F][0-9A-F]{2};/iu.test(xml);
  return scannedPart(/<(?:\w+:)?numbering[\s>]/u.test(xml.slice(0, 1000)) ? apartNumbering(xml) : xml, facts);
}
