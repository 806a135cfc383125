import type { Nodes } from 'hast';

/** The words of a story, as a reader reads them. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
