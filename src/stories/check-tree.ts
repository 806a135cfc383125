import type { Element, Root, RootContent } from 'hast';
import type { StoryImage, StoryProblem } from '#stories/story';
import { attributesOf, isComponent, type ComponentNode } from '#stories/component-node';
import { storyComponents } from '#stories/vocabulary';
import { closest } from '#vietnamese/closest';

/** Addresses a link may have: the web, mail, and places on this site. */
const SAFE_LINK = /^(?:https?:|mailto:|[^:]*(?:[/?#].*)?$)/iu;

interface Seen {
  problems: StoryProblem[];
  images: StoryImage[];
}

/**
 * Walks a parsed story: nothing but plain text, known components with literal attributes, safe links, described
 * pictures.
 */
export function checkTree(tree: Root): Seen {
  const seen: Seen = { problems: [], images: [] };
  for (const child of tree.children) checkNode(child, seen);
  return seen;
}

function checkNode(node: RootContent, seen: Seen): void {
  if (isComponent(node)) checkComponent(node, seen);
  else if (node.type.startsWith('mdx'))
    seen.problems.push(problem(node, 'story-code', 'Có đoạn máy hiểu là lệnh.', 'Xóa hoặc viết lại bằng chữ thường.'));
  else if (node.type === 'element') checkElement(node, seen);
  if ('children' in node) for (const child of node.children as RootContent[]) checkNode(child, seen);
}

function checkElement(node: Element, seen: Seen): void {
  if (node.tagName === 'a') checkLink(node, seen);
  if (node.tagName === 'img') checkPicture(node, text(node.properties['src']), text(node.properties['alt']), seen);
}

function checkLink(node: Element, seen: Seen): void {
  const href = text(node.properties['href']);
  if (isSafeLink(href)) return;
  seen.problems.push(
    problem(
      node,
      'link-unsafe',
      `Liên kết “${href}” không được phép.`,
      'Chỉ dùng địa chỉ bắt đầu bằng https:// hoặc /, như https://vanban.chinhphu.vn.',
    ),
  );
}

/** Whether a link leads to the web, to mail or within the site; `javascript:` and `file:` do not. */
export function isSafeLink(href: string): boolean {
  return SAFE_LINK.test(href.replace(/[\u0000-\u0020]/gu, ''));
}

function checkPicture(node: RootContent, file: string, alt: string, seen: Seen): void {
  if (/^[a-z][a-z0-9+.-]*:|^\//iu.test(file)) {
    seen.problems.push(
      problem(
        node,
        'image-outside',
        `Ảnh “${file}” không nằm cạnh bài.`,
        'Chép ảnh vào thư mục anh cạnh bài rồi viết anh/ten-anh.jpg.',
      ),
    );
    return;
  }
  seen.images.push({ line: node.position?.start.line ?? 1, file: decoded(file) });
  if (alt.trim() === '')
    seen.problems.push(
      problem(
        node,
        'image-alt-missing',
        `Ảnh “${file}” chưa có mô tả.`,
        `Viết điều nhìn thấy trong ảnh: ![Người dân trồng hoa ven đường](${file})`,
      ),
    );
}

/** A file name as typed; one percent sign alone is no escape. */
function decoded(file: string): string {
  try {
    return decodeURI(file);
  } catch {
    return file;
  }
}

function checkComponent(node: ComponentNode, seen: Seen): void {
  const known = Object.hasOwn(storyComponents, node.name ?? '') ? storyComponents[node.name ?? ''] : undefined;
  if (!known) {
    seen.problems.push(
      problem(
        node,
        'story-component-unknown',
        `Không có khung tên “${node.name ?? ''}”.`,
        `Các khung dùng được: ${Object.keys(storyComponents).join(', ')}.`,
      ),
    );
    return;
  }
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object') continue;
    seen.problems.push(
      problem(
        node,
        'story-attribute-code',
        `Khung ${node.name!} có giá trị không phải là chữ.`,
        `Viết giá trị giữa hai dấu ngoặc kép: ${known.example}`,
      ),
    );
  }
  const given = attributesOf(node);
  checkAttributes(node, Object.keys(given), seen);
  if (node.name === 'Anh' && given['tep']) checkPicture(node, given['tep'], given['mo-ta'] ?? 'thiếu', seen);
}

function checkAttributes(node: ComponentNode, given: string[], seen: Seen): void {
  const { required, optional, example } = storyComponents[node.name!]!;
  const known = [...required, ...optional];
  for (const name of required.filter((wanted) => !given.includes(wanted)))
    seen.problems.push(
      problem(node, 'story-attribute-missing', `Khung ${node.name!} thiếu “${name}”.`, `Viết như: ${example}`),
    );
  for (const name of given.filter((attribute) => !known.includes(attribute))) {
    const near = closest(name, known);
    seen.problems.push(
      problem(
        node,
        'story-attribute-unknown',
        `Khung ${node.name!} không có “${name}”.`,
        near ? `Có phải ý bạn là “${near}”?` : `Viết như: ${example}`,
      ),
    );
  }
}

function problem(node: RootContent, rule: string, message: string, advice: string): StoryProblem {
  return { line: node.position?.start.line ?? 1, severity: 'error', rule, message, advice };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
