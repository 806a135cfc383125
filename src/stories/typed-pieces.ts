import type { Node, Nodes } from 'mdast';
import { limitProblems } from '#stories/story-limits';
import { storyMarkdown } from '#stories/story-markdown';
import { readTag } from '#stories/tag';
import { componentNames } from '#stories/vocabulary';

/** A stretch of typed text, by its offsets. */
export interface Stretch {
  from: number;
  to: number;
}

/** Where typed text is code or a frame's tag, whose marks mean what they are; the rest is words. */
export function markedStretches(typed: string): Stretch[] {
  return within(readable(typed)).flatMap((node) => (isMarked(node) ? stretchOf(node) : []));
}

/** Where the paragraphs of a typed text begin that stand in nothing else. */
export function paragraphStarts(typed: string): number[] {
  return readable(typed).flatMap((node) => (node.type === 'paragraph' ? stretchOf(node).map(({ from }) => from) : []));
}

/** Paragraphs, lists, tables, tags and code as they were typed, and what each says however it is set. */
export function typedBlocks(typed: string): { text: string; sense: string }[] {
  const blocks: (Stretch & { nodes: Nodes[] })[] = [];
  for (const node of readable(typed)) {
    const [{ from, to } = { from: 0, to: typed.length }] = stretchOf(node);
    const last = blocks.at(-1);
    if (last && !/\n[ \t]*\r?\n/u.test(typed.slice(last.to, from))) {
      last.to = to;
      last.nodes.push(node);
    } else blocks.push({ from: typed.lastIndexOf('\n', from - 1) + 1, to, nodes: [node] });
  }
  return blocks.map(({ from, to, nodes }) => ({ text: typed.slice(from, to).trimEnd(), sense: senseOf(nodes) }));
}

/** What is too large to be read is one block of words. */
function readable(typed: string): Nodes[] {
  return limitProblems(typed).length > 0 ? [{ type: 'text', value: typed }] : storyMarkdown(typed).children;
}

function within(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) => ['children' in node ? within(node.children) : [], node].flat());
}

function isMarked(node: Nodes): boolean {
  if (node.type === 'code' || node.type === 'inlineCode') return true;
  if (node.type !== 'storyTag') return false;
  const { name, rest } = readTag(node.value);
  return rest === '' && componentNames.includes(name);
}

function stretchOf({ position }: Node): Stretch[] {
  const [from, to] = [position?.start.offset, position?.end.offset];
  return from === undefined || to === undefined ? [] : [{ from, to }];
}

/** How far apart items stand, how columns are aligned and where a line ends is a matter of setting. */
const SETTING = new Set(['position', 'spread', 'align', 'data']);

function senseOf(nodes: readonly Nodes[]): string {
  return JSON.stringify(nodes, (key, value: unknown) => {
    if (SETTING.has(key)) return undefined;
    return key === 'value' && typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : value;
  });
}
