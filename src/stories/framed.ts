import type { Nodes, Root } from 'mdast';
import { type ComponentNode, isComponent } from '#stories/component-node';
import { decodedEntities } from '#stories/decoded';
import type { StoryProblem, StoryWords } from '#stories/story';
import type { Marked } from '#stories/story-markdown';
import { readTag, type Tag } from '#stories/tag';
import { attributeProblems, bracesWords, trapWords, unclosedWords, unopenedWords } from '#stories/tag-traps';
import { componentNames } from '#stories/vocabulary';

/** No story needs frames within frames within frames. */
const MOST_DEEP = 8;
/** Of one tag. */
const MOST_TOLD = 3;

type Children = Nodes[];

interface Reading {
  problems: StoryProblem[];
  /** Tags already told of: the closing half needs no words of its own. */
  told: Set<string>;
}

/** The tree with what stands between the two tags of a frame inside it, and the problems of all tags and braces. */
export function framed(root: Root): { root: Root; problems: StoryProblem[] } {
  const reading: Reading = { problems: [], told: new Set() };
  return { root: { ...root, children: within(root, reading) as Root['children'] }, problems: reading.problems };
}

function within({ type, children }: { type: string; children: Children }, reading: Reading): Children {
  const top: Children = [];
  const open: ComponentNode[] = [];
  for (const child of children) {
    const here = (open.at(-1)?.children as Children | undefined) ?? top;
    if (child.type === 'storyTag') placed(child, { here, open, type }, reading);
    else here.push(...unwrapped(plain(child, reading)));
  }
  for (const { name, position } of open) tell(reading, position?.start.line, unclosedWords(name!));
  return top;
}

/** Anything but a tag, with its own children read. */
function plain(node: Nodes, reading: Reading): Nodes {
  if ((node as Marked).type === 'storyBraces') {
    tell(reading, node.position?.start.line, bracesWords((node as Marked).value));
    return asText(node as Marked);
  }
  return 'children' in node ? ({ ...node, children: within(node, reading) } as Nodes) : node;
}

/** A paragraph of nothing but frames is no paragraph. */
function unwrapped(node: Nodes): Children {
  if (node.type !== 'paragraph') return [node];
  const children = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return children.length > 0 && children.every(isComponent) ? children : [node];
}

interface Place {
  here: Children;
  open: ComponentNode[];
  /** Of the parent. */
  type: string;
}

function placed(node: Marked, { here, open, type }: Place, reading: Reading): void {
  const tag = readTag(node.value);
  const line = node.position?.start.line;
  if (!componentNames.includes(tag.name)) {
    const isTold = tag.closes && reading.told.has(tag.name);
    if (!isTold) tell(reading, line, trapWords(node.value));
    reading.told.add(tag.name);
    here.push(asText(node));
  } else if (tag.closes) {
    if (open.at(-1)?.name === tag.name) open.pop();
    else tell(reading, line, unopenedWords(tag.name));
  } else {
    for (const { at, words } of attributeProblems(tag).slice(0, MOST_TOLD)) tell(reading, lineAt(node, at), words);
    const component = componentOf(node, tag, type);
    here.push(component as unknown as Nodes);
    if (tag.isWhole || tag.rest !== '') return;
    if (open.length >= MOST_DEEP) tell(reading, line, TOO_DEEP);
    else open.push(component);
  }
}

const TOO_DEEP: StoryWords = {
  rule: 'story-too-deep',
  message: 'Các khung lồng vào nhau quá nhiều tầng.',
  advice: 'Đóng khung ngoài trước khi mở khung mới: </TrichDan> rồi mới <TrichDan>.',
};

function componentOf({ position }: Marked, tag: Tag, parent: string): ComponentNode {
  const isFlow = parent === 'root' || parent === 'listItem' || parent === 'blockquote';
  return {
    type: isFlow ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name: tag.name,
    attributes: tag.attributes.map(({ name, typed }) => ({
      type: 'mdxJsxAttribute',
      name,
      value: typed === undefined ? null : decodedEntities(typed.replace(/^["'“”„‘’]|["'“”‘’]$/gu, '')),
    })),
    children: [],
    ...(position && { position }),
  };
}

/** What may not stand is told; as text it is still looked through for what leads to a person. */
function asText({ value, position }: Marked): Nodes {
  return { type: 'text', value, ...(position && { position }) };
}

function lineAt({ value, position }: Marked, at: number): number {
  return (position?.start.line ?? 1) + value.slice(0, at).split('\n').length - 1;
}

function tell({ problems }: Reading, line: number | undefined, words: StoryWords): void {
  problems.push({ line: line ?? 1, severity: 'error', ...words });
}
