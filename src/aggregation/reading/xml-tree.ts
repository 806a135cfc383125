import { type SaxesTagNS, SaxesParser } from 'saxes';
import { Unreadable } from '#aggregation/reading/unreadable';

/** An element with the names that its namespaces give it, never those of its prefixes. */
export interface XmlElement {
  uri: string;
  name: string;
  /** By local name; those of a namespace as `uri name`. */
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

/** Real feeds nest about ten deep; a parser that follows ten thousand takes minutes. */
const DEEPEST = 100;
const MOST_ELEMENTS = 400_000;

/**
 * The tree of a whole, well-formed document. What is cut short, broken or brings a DTD is an error, never a shorter
 * tree: who reads leniently takes half a feed for deletions.
 */
export function xmlTree(text: string): XmlElement {
  const root = newElement('', '');
  const open = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => refuse('doctype', 'khai báo DTD, có thể giấu mã độc'));
  parser.on('error', ({ message }) => refuse('ill-formed', `hỏng hoặc bị cắt (${shortened(message)})`));
  parser.on('opentag', (tag) => {
    count += 1;
    if (open.length > DEEPEST) refuse('too-much', `lồng quá ${DEEPEST} lớp`);
    if (count > MOST_ELEMENTS) refuse('too-much', `có quá ${MOST_ELEMENTS} phần tử`);
    const element = elementOf(tag);
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (piece: string) => void open.at(-1)!.children.push(piece);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text.trimStart()).close();
  return root.children.find((child) => typeof child !== 'string') ?? refuse('ill-formed', 'không có gì');
}

/** What an element and all within it say, as one text. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

export function childrenOf(element: XmlElement, uri: string, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name && child.uri === uri,
  );
}

/** The text of the first child of that name; `undefined` where there is none or it says nothing. */
export function childText(element: XmlElement, uri: string, name: string): string | undefined {
  return textOf(childrenOf(element, uri, name)[0]).trim() || undefined;
}

function elementOf({ uri, local, attributes }: SaxesTagNS): XmlElement {
  const named = Object.values(attributes).map(
    (attribute) => [attribute.uri ? `${attribute.uri} ${attribute.local}` : attribute.local, attribute.value] as const,
  );
  return { ...newElement(uri, local), attributes: new Map(named) };
}

function newElement(uri: string, name: string): XmlElement {
  return { uri, name, attributes: new Map(), children: [] };
}

function refuse(...why: ConstructorParameters<typeof Unreadable>): never {
  throw new Unreadable(...why);
}

function shortened(message: string): string {
  return message.replace(/\s+/gu, ' ').slice(0, 120);
}
