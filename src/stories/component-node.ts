import type { Node, RootContent } from 'hast';

/** A capitalised or lower-case JSX tag as the parser leaves it in the tree. */
export interface ComponentNode extends Node {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: 'mdxJsxAttribute'; name: string; value: string | null }[];
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

/** The attributes of a component that have a value. */
export function attributesOf(node: ComponentNode): Record<string, string> {
  const given = node.attributes.flatMap(({ name, value }) => (value === null ? [] : [[name, value]]));
  return Object.fromEntries(given) as Record<string, string>;
}
