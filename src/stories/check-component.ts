import { checkPicture } from '#stories/check-picture';
import { attributesOf, type ComponentNode } from '#stories/component-node';
import { type Seen, tell } from '#stories/seen';
import { storyComponents } from '#stories/vocabulary';
import { closest } from '#vietnamese/closest';

/** A component is a known one, with its own attributes, each a literal. */
export function checkComponent(node: ComponentNode, seen: Seen): void {
  const name = node.name ?? '';
  if (!Object.hasOwn(storyComponents, name)) {
    tell(seen, node, {
      rule: 'story-component-unknown',
      message: `Không có khung tên “${name}”.`,
      advice: `Các khung dùng được: ${Object.keys(storyComponents).join(', ')}.`,
    });
    return;
  }
  checkLiterals(node, seen);
  const given = attributesOf(node);
  checkAttributes(node, Object.keys(given), seen);
  const file = given['tep'];
  if (name === 'Anh' && file) checkPicture(node, { file, alt: given['mo-ta'] ?? 'thiếu' }, seen);
}

function checkLiterals(node: ComponentNode, seen: Seen): void {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object') continue;
    tell(seen, node, {
      rule: 'story-attribute-code',
      message: `Khung ${node.name!} có giá trị không phải là chữ.`,
      advice: `Viết giá trị giữa hai dấu ngoặc kép: ${storyComponents[node.name!]!.example}`,
    });
  }
}

function checkAttributes(node: ComponentNode, given: string[], seen: Seen): void {
  const { required, optional, example } = storyComponents[node.name!]!;
  const known = [...required, ...optional];
  for (const name of required.filter((wanted) => !given.includes(wanted)))
    tell(seen, node, {
      rule: 'story-attribute-missing',
      message: `Khung ${node.name!} thiếu “${name}”.`,
      advice: `Viết như: ${example}`,
    });
  for (const name of given.filter((attribute) => !known.includes(attribute))) {
    const near = closest(name, known);
    tell(seen, node, {
      rule: 'story-attribute-unknown',
      message: `Khung ${node.name!} không có “${name}”.`,
      advice: near ? `Có phải ý bạn là “${near}”?` : `Viết như: ${example}`,
    });
  }
}
