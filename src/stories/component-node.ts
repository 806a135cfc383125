import type { Node, RootContent } from 'hast';

/** A capitalised or lower-case JSX tag as the parser leaves it in the tree. */
export interface ComponentNode extends Node {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: ({ type: 'mdxJsxAttribute'; name: string; value: unknown } | { type: 'mdxJsxExpressionAttribute' })[];
  children: RootContent[];
}

declare module 'hast' {
  interface RootContentMap {
    mdxJsxFlowElement: ComponentNode;
  }
  interface ElementContentMap {
    mdxJsxFlowElement: ComponentNode;
  }
}

export function isComponent(node: Node): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The literal attributes of a component. */
export function attributesOf(node: ComponentNode): Record<string, string> {
  const literal = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  );
  return Object.fromEntries(literal) as Record<string, string>;
}
