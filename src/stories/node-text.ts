import type { RootContent } from 'hast';

/** What readers see of a part of a story, without its marks. */
export function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as RootContent[]).map(textOf).join('') : '';
}
