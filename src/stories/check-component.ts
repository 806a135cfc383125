import { addressesIn } from '#domain/outside-link';
import { checkFigures } from '#stories/check-figures';
import { checkPicture } from '#stories/check-picture';
import { attributesOf, type ComponentNode } from '#stories/component-node';
import { lineOf, type Walk, tell } from '#stories/walk';
import { storyComponents } from '#stories/vocabulary';
import { closest } from '#vietnamese/closest';
import { dictionary } from '#vietnamese/dictionary';

/** Of one tag. */
const MOST_TOLD = 3;

/** A component has its own attributes, all that it needs; its picture is described. */
export function checkComponent(node: ComponentNode, walk: Walk): void {
  const given = attributesOf(node);
  checkAttributes(node, given, walk);
  for (const href of Object.values(given).flatMap(addressesIn)) walk.links.push({ line: lineOf(node), href, text: '' });
  const file = given['tep'];
  checkHeld(node, walk);
  if (node.name === 'KetQua') checkFigures(node, walk);
  if (node.name === 'Anh' && file) checkPicture(node, { file, alt: given['mo-ta'] ?? 'thiếu' }, walk);
}

/** What a frame is for, and what an officer writes there. */
const HELD = dictionary<{ tag: RegExp; message: string; advice: string }>({
  Bang: {
    tag: /^table$/u,
    message: 'Trong khung Bang không có bảng nào.',
    advice:
      'Viết bảng giữa <Bang> và </Bang>: | Cột 1 | Cột 2 |, dòng dưới là | --- | --- |; không có bảng thì bỏ khung.',
  },
  CacBuoc: {
    tag: /^[ou]l$/u,
    message: 'Trong khung CacBuoc không có bước nào.',
    advice: 'Mỗi bước một dòng giữa <CacBuoc> và </CacBuoc>: 1. Bước đầu; không có bước thì bỏ khung.',
  },
});

function checkHeld(node: ComponentNode, walk: Walk): void {
  const held = HELD[node.name!];
  if (!held || holds(node, held.tag)) return;
  tell(walk, node, { rule: 'story-frame-empty', message: held.message, advice: held.advice });
}

function holds({ children }: ComponentNode, tag: RegExp): boolean {
  return children.some((child) => child.type === 'element' && tag.test(child.tagName));
}

function checkAttributes(node: ComponentNode, given: Record<string, string>, walk: Walk): void {
  const { required, optional, example } = storyComponents[node.name!]!;
  const known = [...required, ...optional];
  // Braces between the attributes have no name, and are told as braces.
  const names = node.attributes.map(({ name }) => name).filter((name) => name !== '');
  for (const name of new Set(names.filter((it, index) => names.indexOf(it) !== index)))
    tell(walk, node, {
      rule: 'story-attribute-repeated',
      message: `Khung ${node.name!} ghi “${name.slice(0, 40)}” hơn một lần.`,
      advice: `Chỉ giữ một, như: ${example}`,
    });
  // A picture without its words is told by `checkPicture`.
  const isLeftOut = (name: string) => given[name] === undefined || (name !== 'mo-ta' && given[name].trim() === '');
  for (const name of required.filter(isLeftOut))
    tell(walk, node, {
      rule: 'story-attribute-missing',
      message:
        given[name] === undefined ? `Khung ${node.name!} thiếu “${name}”.` : `Khung ${node.name!} để trống “${name}”.`,
      advice: `Viết như: ${example}`,
    });
  for (const name of [...new Set(names)].filter((it) => !known.includes(it)).slice(0, MOST_TOLD)) {
    const near = name.length < 40 ? closest(name, known) : undefined;
    tell(walk, node, {
      rule: 'story-attribute-unknown',
      message: `Khung ${node.name!} không có “${name.slice(0, 40)}”.`,
      advice: near ? `Có phải ý bạn là “${near}”?` : `Viết như: ${example}`,
    });
  }
}
