import type { WordNode } from '#word/word-tree';

/** How many characters of text were read from a document. */
export function lettersIn(nodes: readonly WordNode[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'text') return sum + node.value.length;
    return 'children' in node ? sum + lettersIn(node.children as WordNode[]) : sum;
  }, 0);
}
