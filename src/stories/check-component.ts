import { addressesIn } from '#domain/outside-link';
import { checkPicture } from '#stories/check-picture';
import { attributesOf, type ComponentNode } from '#stories/component-node';
import { lineOf, type Walk, tell } from '#stories/walk';
import { storyComponents } from '#stories/vocabulary';
import { closest } from '#vietnamese/closest';

/** Of one tag. */
const MOST_TOLD = 3;

/** A component has its own attributes, all that it needs; its picture is described. */
export function checkComponent(node: ComponentNode, walk: Walk): void {
  const given = attributesOf(node);
  checkAttributes(node, given, walk);
  for (const href of Object.values(given).flatMap(addressesIn)) walk.links.push({ line: lineOf(node), href, text: '' });
  const file = given['tep'];
  if (node.name === 'Anh' && file) checkPicture(node, { file, alt: given['mo-ta'] ?? 'thiếu' }, walk);
}

function checkAttributes(node: ComponentNode, given: Record<string, string>, walk: Walk): void {
  const { required, optional, example } = storyComponents[node.name!]!;
  const known = [...required, ...optional];
  // A picture without its words is told by `checkPicture`.
  const isLeftOut = (name: string) => given[name] === undefined || (name !== 'mo-ta' && given[name].trim() === '');
  for (const name of required.filter(isLeftOut))
    tell(walk, node, {
      rule: 'story-attribute-missing',
      message:
        given[name] === undefined ? `Khung ${node.name!} thiếu “${name}”.` : `Khung ${node.name!} để trống “${name}”.`,
      advice: `Viết như: ${example}`,
    });
  for (const name of Object.keys(given)
    .filter((attribute) => !known.includes(attribute))
    .slice(0, MOST_TOLD)) {
    const near = name.length < 40 ? closest(name, known) : undefined;
    tell(walk, node, {
      rule: 'story-attribute-unknown',
      message: `Khung ${node.name!} không có “${name.slice(0, 40)}”.`,
      advice: near ? `Có phải ý bạn là “${near}”?` : `Viết như: ${example}`,
    });
  }
}
