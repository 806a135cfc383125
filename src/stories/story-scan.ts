import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { ComponentNode } from '#stories/component-node';

/**
 * Stands in for the parser in a browser, where that cannot run: finds in a story what the checks look at (frames,
 * links, pictures), line by line. How marks nest within a paragraph is for the gate alone.
 */
export function mdxToHast(text: string): Root {
  const children = withoutCode(text)
    .split('\n')
    .flatMap((line, index) => nodesOf(line, index + 1));
  checkNesting(children);
  return { type: 'root', children };
}

const TAG = /<(\/?)([A-Z]\w*)((?:"[^"]*"|[^<>"])*?)(\/?)>/gu;
const ATTRIBUTE = /([A-Za-z][\w-]*)(?:=("[^"]*"|\S+))?/gu;
const PICTURE = /!\[([^\]]*)\]\(\s*<?([^\s)>]*)>?[^)]*\)/gu;
const LINK = /(?<!!)\[[^\]]*\]\(\s*<?([^\s)>]*)>?[^)]*\)/gu;

function nodesOf(line: string, number: number): RootContent[] {
  const position = { start: { line: number, column: 1 }, end: { line: number, column: line.length + 1 } };
  return [
    ...[...line.matchAll(TAG)].map((match) => ({ ...frame(match), position })),
    ...[...line.matchAll(PICTURE)].map(([, alt, src]) => ({ ...element('img', { src: src!, alt: alt! }), position })),
    ...[...line.matchAll(LINK)].map(([, href]) => ({ ...element('a', { href: href! }), position })),
  ];
}

interface Frame extends ComponentNode {
  data: { closes: boolean; isWhole: boolean };
}

function frame([, slash, name, attributes, end]: RegExpMatchArray): Frame {
  return {
    type: 'mdxJsxFlowElement',
    name: name!,
    attributes: [...attributes!.matchAll(ATTRIBUTE)].map(([, key, value = '""']) => ({
      type: 'mdxJsxAttribute' as const,
      name: key!,
      value: value.startsWith('"') ? value.slice(1, -1) : { type: 'mdxJsxAttributeValueExpression' },
    })),
    children: [],
    data: { closes: slash === '/', isWhole: end === '/' },
  };
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

/** Throws at the first frame that is not closed, in the words of the parser; drops the closing halves. */
function checkNesting(nodes: RootContent[]): void {
  const open: Frame[] = [];
  for (const node of nodes.filter((each): each is Frame => 'data' in each && each.type === 'mdxJsxFlowElement')) {
    if (!node.data.closes && !node.data.isWhole) open.push(node);
    else if (node.data.closes && open.pop()?.name !== node.name)
      throw new Error(`${lineOf(node)}:1: Unexpected closing tag \`</${node.name!}>\``);
  }
  const left = open[0];
  if (left) throw new Error(`Expected a closing tag for \`<${left.name!}>\` (${lineOf(left)}:1)`);
  for (let index = nodes.length - 1; index >= 0; index -= 1)
    if ((nodes[index] as Partial<Frame>).data?.closes) nodes.splice(index, 1);
}

function lineOf({ position }: Frame): number {
  return position?.start.line ?? 1;
}

function withoutCode(text: string): string {
  const blank = (code: string) => code.replace(/[^\n]/gu, ' ');
  return text
    .replace(/^(?<fence>```|~~~)[\s\S]*?^\k<fence>/gmu, blank)
    .replace(/(?<ticks>`+)(?!`)[\s\S]*?[^`]\k<ticks>(?!`)/gu, blank)
    .replace(/\\[<>]/gu, blank);
}
