import type { Element, ElementContent, Root, RootContent } from 'hast';
import { textOf } from '#stories/node-text';
import { toHtml } from 'hast-util-to-html';
import { isSafeLink } from '#stories/check-tree';
import { isComponent } from '#stories/component-node';
import { fileNamed } from '#stories/check-picture';
import { componentElement, figureOf, pictureOrWords } from '#stories/printed-component';
import type { Picture } from '#stories/picture';
import type { PrintedStory, Story } from '#stories/story';
import { slugOf } from '#vietnamese/slug';

export interface Printing {
  /** Pictures by the name the story gives them. */
  pictures: ReadonlyMap<string, Picture>;
  /** Base path, without a trailing slash. */
  base: string;
}

/** A story without problems as HTML. One with problems has no printed form. */
export function printedStory({ tree, problems }: Story, printing: Printing): PrintedStory {
  if (problems.some(({ severity }) => severity === 'error')) return { html: '', headings: [] };
  const root = printedTree(tree, printing);
  const headings = withHeadingIds(root);
  return { html: toHtml(root), headings };
}

/** Components as elements, pictures as pages show them. */
export function printedTree(tree: Root, printing: Printing): Root {
  return { type: 'root', children: tree.children.flatMap((child) => printed(child, printing)) };
}

/** Numbers the headings, in the order they stand. */
function withHeadingIds(root: Root): PrintedStory['headings'] {
  const used = new Set<string>();
  return root.children.filter(isHeading).map((heading) => {
    const text = textOf(heading);
    const id = uniqueId(slugOf(text) || 'muc', used);
    heading.properties['id'] = id;
    return { id, text, level: Number(heading.tagName.slice(1)) };
  });
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && /^h[2-4]$/u.test(node.tagName);
}

function uniqueId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let number = 2; used.has(id); number += 1) id = `${wanted}-${number}`;
  used.add(id);
  return id;
}

function printed(node: RootContent, printing: Printing): ElementContent[] {
  if (isComponent(node)) return [componentElement(node, children(node, printing), printing)];
  if (node.type === 'text') return [node];
  return node.type === 'element' ? [element(node, printing)] : [];
}

function children(node: { children: unknown[] }, printing: Printing): ElementContent[] {
  return (node.children as RootContent[]).flatMap((child) => printed(child, printing));
}

function element(node: Element, printing: Printing): Element {
  const plain: Element = { ...node, properties: { ...node.properties }, children: children(node, printing) };
  const lonePicture = onlyPicture(node);
  if (lonePicture) return figureOf(lonePicture, printing);
  if (node.tagName === 'img')
    return pictureOrWords(fileNamed(String(node.properties['src'])), String(node.properties['alt']), printing);
  if (node.tagName === 'h1') return { ...plain, tagName: 'h2' };
  if (node.tagName === 'a') return link(plain, printing);
  if (node.tagName === 'table') return scrollable(plain);
  return aligned(plain);
}

/** The picture of a paragraph that holds nothing else. */
function onlyPicture({
  tagName,
  children: inside,
}: Element): { file: string; alt: string; caption?: string } | undefined {
  const [only, more] = inside.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (tagName !== 'p' || more || only?.type !== 'element' || only.tagName !== 'img') return undefined;
  const { src, alt, title } = only.properties;
  return { file: fileNamed(String(src)), alt: String(alt), ...(title ? { caption: String(title) } : {}) };
}

function link(node: Element, { base }: Printing): Element {
  const href = String(node.properties['href'] ?? '');
  if (!isSafeLink(href)) return { ...node, tagName: 'span', properties: {} };
  const within = href.startsWith('/') && !href.startsWith('//');
  return { ...node, properties: { ...node.properties, href: within ? base + href : href } };
}

/** A wide table scrolls by itself, also for the keyboard. */
function scrollable(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Bảng' },
    children: [table],
  };
}

/** Alignment of a column as a class: an inline style would be refused by a strict policy. */
function aligned(node: Element): Element {
  const { align: side, ...properties } = node.properties;
  return {
    ...node,
    properties: side === 'right' || side === 'center' ? { ...properties, className: [side] } : properties,
  };
}
