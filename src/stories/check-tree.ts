import type { Element, Properties, Root, RootContent } from 'hast';
import { checkComponent } from '#stories/check-component';
import { checkPicture } from '#stories/check-picture';
import { isComponent } from '#stories/component-node';
import { textOf } from '#stories/node-text';
import { lineOf, type Walk, tell } from '#stories/walk';

/** Addresses a link may have: the web, mail, and places on this site. */
const SAFE_LINK = /^(?:https?:|mailto:|[^:]*(?:[/?#].*)?$)/iu;

/**
 * Walks a parsed story: nothing but plain text, known components with literal attributes, safe links, described
 * pictures.
 */
export function checkTree(tree: Root): Walk {
  const walk: Walk = { problems: [], images: [], links: [] };
  for (const child of tree.children) checkNode(child, walk);
  return walk;
}

function checkNode(node: RootContent, walk: Walk): void {
  if (isComponent(node)) checkComponent(node, walk);
  else if (node.type === 'element') checkElement(node, walk);
  if ('children' in node) for (const child of node.children as RootContent[]) checkNode(child, walk);
}

function checkElement(node: Element, walk: Walk): void {
  if (node.tagName === 'a') checkLink(node, walk);
  if (node.tagName !== 'img') return;
  checkPicture(node, { file: text(node.properties['src']), alt: text(node.properties['alt']) }, walk);
}

function checkLink(node: Element, walk: Walk): void {
  const href = text(node.properties['href']);
  walk.links.push({ line: lineOf(node), href, text: textOf(node) });
  if (href.trim() === '')
    tell(walk, node, {
      rule: 'link-empty',
      message: `Liên kết “${textOf(node).trim()}” không dẫn tới đâu.`,
      advice: 'Viết địa chỉ trong ngoặc tròn: [chữ để bấm](/lich/); không dẫn tới đâu thì bỏ dấu ngoặc, chỉ để chữ.',
    });
  else if (textOf(node).trim() === '' && !holdsPicture(node))
    tell(walk, node, {
      rule: 'link-empty',
      message: `Liên kết tới “${href}” không có chữ để bấm.`,
      advice: `Viết chữ trong ngoặc vuông: [chữ để bấm](${href}).`,
    });
  if (isSafeLink(href)) return;
  tell(walk, node, {
    rule: 'link-unsafe',
    message: `Liên kết “${href}” không được phép.`,
    advice: 'Chỉ dùng địa chỉ bắt đầu bằng https:// hoặc /, như https://vanban.chinhphu.vn.',
  });
}

function holdsPicture({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.tagName === 'img');
}

/** Whether a link leads to the web, to mail or within the site; `javascript:` and `file:` do not. */
export function isSafeLink(href: string): boolean {
  return SAFE_LINK.test(href.replace(/[\u0000-\u0020]/gu, ''));
}

function text(value: Properties[string]): string {
  return String(value ?? '');
}
