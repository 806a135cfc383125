import { type Zippable, zipSync } from 'fflate';
import { faultOf } from '#office/fault';
import { openedPackage } from '#office/package-parts';
import { dictionary } from '#vietnamese/dictionary';

/** The files within an office document, by name. */
export type Parts = Map<string, Uint8Array>;

/** Opens the zip that an office document is; nothing where it is none, is a bomb, or names a part twice. */
export function officeParts(archive: Uint8Array): Parts | undefined {
  try {
    const { names, bytes } = openedPackage(new Uint8Array(archive));
    const isOdd = names.some((name) => /(?:^|\/)\.\.(?:\/|$)/u.test(name));
    return isOdd ? undefined : new Map(names.filter((name) => !name.endsWith('/')).map((name) => [name, bytes(name)]));
  } catch (error) {
    if (faultOf(error)) return undefined;
    throw error;
  }
}

/** The same parts as a document again; the same parts are always the same bytes. */
export function zipped(parts: Parts): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  // OpenDocument is told by its first part, which stands unpacked.
  const packed = (name: string, part: Uint8Array): Zippable[string] => [
    part,
    { level: name === 'mimetype' ? 0 : 6, mtime },
  ];
  return zipSync(Object.fromEntries([...parts].map(([name, part]) => [name, packed(name, part)])));
}

const XML = /\.(?:xml|rels|vml)$/iu;

/** Parts that are XML, as text; nothing where one is written so that what we read is not what an office reads. */
export function xmlParts(parts: Parts): Map<string, string> | undefined {
  const texts = [...parts].filter(([name]) => XML.test(name)).map(([name, part]) => [name, plainXml(part)] as const);
  return texts.every((entry): entry is [string, string] => entry[1] !== undefined) ? new Map(texts) : undefined;
}

function plainXml(part: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(part);
    const isPlain =
      !/<!DOCTYPE|<!ENTITY|\u0000/iu.test(text) && !/encoding\s*=\s*["'](?!utf-8|us-ascii)/iu.test(text.slice(0, 200));
    return isPlain ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The attributes of every element of that name. */
export function elementsNamed(name: string, xml: string): Map<string, string>[] {
  const tags = xml.match(new RegExp(`<(?:[\\w-]{1,20}:)?${name}\\b(?:"[^"]*"|'[^']*'|[^<>"'])*>`, 'gu')) ?? [];
  return tags.map((tag) => new Map([...tag.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(attribute)));
}

function attribute([, name, quoted, apostrophed]: RegExpExecArray): [string, string] {
  return [name!, decodedXml(quoted ?? apostrophed ?? '')];
}

const NAMED = dictionary<string>({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });

/** What an attribute or a text of XML says. */
export function decodedXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/giu, (_, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? '';
    const code = Number(name.slice(1).replace(/^x/iu, '0x'));
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
