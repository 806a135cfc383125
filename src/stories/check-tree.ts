import type { Element, Root, RootContent } from 'hast';
import { checkComponent } from '#stories/check-component';
import { checkPicture } from '#stories/check-picture';
import { isComponent } from '#stories/component-node';
import { textOf } from '#stories/node-text';
import { lineOf, type Seen, tell } from '#stories/seen';

/** Addresses a link may have: the web, mail, and places on this site. */
const SAFE_LINK = /^(?:https?:|mailto:|[^:]*(?:[/?#].*)?$)/iu;

/**
 * Walks a parsed story: nothing but plain text, known components with literal attributes, safe links, described
 * pictures.
 */
export function checkTree(tree: Root): Seen {
  const seen: Seen = { problems: [], images: [], links: [] };
  for (const child of tree.children) checkNode(child, seen);
  return seen;
}

function checkNode(node: RootContent, seen: Seen): void {
  if (isComponent(node)) checkComponent(node, seen);
  else if (node.type === 'element') checkElement(node, seen);
  if ('children' in node) for (const child of node.children as RootContent[]) checkNode(child, seen);
}

function checkElement(node: Element, seen: Seen): void {
  if (node.tagName === 'a') checkLink(node, seen);
  if (node.tagName !== 'img') return;
  checkPicture(node, { file: text(node.properties['src']), alt: text(node.properties['alt']) }, seen);
}

function checkLink(node: Element, seen: Seen): void {
  const href = text(node.properties['href']);
  seen.links.push({ line: lineOf(node), href, text: textOf(node) });
  if (isSafeLink(href)) return;
  tell(seen, node, {
    rule: 'link-unsafe',
    message: `Liên kết “${href}” không được phép.`,
    advice: 'Chỉ dùng địa chỉ bắt đầu bằng https:// hoặc /, như https://vanban.chinhphu.vn.',
  });
}

/** Whether a link leads to the web, to mail or within the site; `javascript:` and `file:` do not. */
export function isSafeLink(href: string): boolean {
  return SAFE_LINK.test(href.replace(/[\u0000-\u0020]/gu, ''));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
