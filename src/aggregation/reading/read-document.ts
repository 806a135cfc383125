import { readAtom } from '#aggregation/reading/atom';
import { decoded } from '#aggregation/reading/decoded';
import type { ReadDocument } from '#aggregation/reading/document';
import { readJson } from '#aggregation/reading/json';
import { NS } from '#aggregation/reading/names';
import { readRdf, readRss } from '#aggregation/reading/rss';
import { Unreadable } from '#aggregation/reading/unreadable';
import { type XmlElement, xmlTree } from '#aggregation/reading/xml-tree';

/**
 * What a feed says, told by its first sign and its root, never by what the server calls it.
 * @throws {Unreadable} where any of it cannot be believed.
 */
export function readDocument(bytes: Uint8Array, contentType: string, address: string): ReadDocument {
  const text = decoded(bytes, contentType).trimStart();
  if (text === '') throw new Unreadable('not-a-feed', 'trống');
  if (text.startsWith('{')) return readJson(text, address);
  if (isHtml(text)) throw new Unreadable('not-a-feed', 'là trang web, không phải nguồn tin');
  if (!text.startsWith('<')) throw new Unreadable('not-a-feed', 'không phải XML, không phải JSON');
  return readXml(xmlTree(text), address);
}

/** A page that stands where a feed stood: a login, a notice of maintenance, an error told with 200. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(text);
}

function readXml(root: XmlElement, address: string): ReadDocument {
  if (root.name === 'feed' && root.uri === NS.atom) return readAtom(root, address);
  if (root.name === 'rss') return readRss(root, address);
  if (root.name === 'RDF' && root.uri === NS.rdf) return readRdf(root, address);
  throw new Unreadable('not-a-feed', `là XML nhưng không phải nguồn tin (<${root.name.slice(0, 40)}>)`);
}
