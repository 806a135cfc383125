import type { Element, Root, RootContent } from 'hast';
import { fileNamed } from '#stories/check-picture';
import { attributesOf, type ComponentNode, isComponent } from '#stories/component-node';
import { lineOf } from '#stories/walk';

/** What a passage is to its reader. */
type StoryRole = 'prose' | 'speech' | 'table' | 'caption' | 'figure' | 'link';

/** A passage of a story as it is read, line by line. */
export interface StoryBlock {
  role: StoryRole;
  /** Number of the passage; passages beside the text (captions, addresses) count down from -1. */
  passage: number;
  lines: { text: string; line: number }[];
}

/** Attributes that name a file, not something to read. */
const UNREAD = new Set(['tep']);
const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr section div table thead tbody tr'.split(' '));

interface Gathering {
  blocks: StoryBlock[];
  aside: StoryBlock[];
  /** The passage that goes on; nothing while none has begun. */
  open: StoryBlock['lines'] | undefined;
  /** Of the element read last, for text that does not say where it stands: code. */
  line: number;
}

/** All that a story tells, told from the tree that is printed: its passages, then what stands beside them. */
export function storyBlocks(tree: Root): StoryBlock[] {
  const gathering: Gathering = { blocks: [], aside: [], open: undefined, line: 1 };
  for (const child of tree.children) gather(child, 'prose', gathering);
  return [...gathering.blocks, ...gathering.aside]
    .map((block) => ({ ...block, lines: block.lines.map(({ text, line }) => ({ text: readable(text), line })) }))
    .map((block) => ({ ...block, lines: block.lines.filter(({ text }) => text !== '') }))
    .filter(({ lines }) => lines.length > 0);
}

/** One spelling of spaces; joiners and variation selectors shape emoji, not words. */
function readable(text: string): string {
  return text
    .replace(/[\u200C\u200D\uFE00-\uFE0F]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function gather(node: RootContent, role: StoryRole, gathering: Gathering): void {
  if (node.type === 'text') append(node, node.value, { role, gathering });
  else if (isComponent(node)) component(node, role, gathering);
  else if (node.type === 'element' && !isOfNotes(node)) element(node, role, gathering);
}

function element(node: Element, role: StoryRole, gathering: Gathering): void {
  if (node.tagName === 'img') picture(node, gathering);
  if (node.tagName === 'a' && isAside(node, gathering)) return;
  // The fence of code has a line of its own.
  if (node.position) gathering.line = lineOf(node) + (node.tagName === 'pre' ? 1 : 0);
  const isBlock = BLOCKS.has(node.tagName);
  if (isBlock) gathering.open = undefined;
  if (node.tagName === 'tr') row(node, role === 'speech' ? role : 'table', gathering);
  else for (const child of node.children) gather(child, node.tagName === 'blockquote' ? 'speech' : role, gathering);
  if (isBlock) gathering.open = undefined;
}

function append(
  node: RootContent,
  value: string,
  { role, gathering }: { role: StoryRole; gathering: Gathering },
): void {
  if (!gathering.open && value.trim() === '') return;
  const first = node.position?.start.line ?? gathering.line;
  const last = node.position?.end.line ?? Infinity;
  value.split('\n').forEach((text, index) => {
    const line = Math.min(first + index, last);
    if (!gathering.open) {
      gathering.open = [];
      gathering.blocks.push({ role, passage: gathering.blocks.length, lines: gathering.open });
    }
    const before = gathering.open.at(-1);
    if (before?.line === line) before.text += text;
    else gathering.open.push({ text, line });
  });
}

function component(node: ComponentNode, role: StoryRole, gathering: Gathering): void {
  for (const [name, value] of Object.entries(attributesOf(node)))
    if (!UNREAD.has(name)) put(node, value, { role: node.name === 'SoLieu' ? 'figure' : 'caption', gathering });
  const isBlock = node.type === 'mdxJsxFlowElement';
  if (isBlock) gathering.open = undefined;
  for (const child of node.children) gather(child, node.name === 'TrichDan' ? 'speech' : role, gathering);
  if (isBlock) gathering.open = undefined;
}

function put(node: RootContent, text: string, { role, gathering }: { role: StoryRole; gathering: Gathering }): void {
  const line = lineOf(node);
  gathering.aside.push({ role, passage: -1 - gathering.aside.length, lines: [{ text, line }] });
}

function picture(node: Element, gathering: Gathering): void {
  for (const words of [node.properties['alt'], node.properties['title']])
    if (typeof words === 'string') put(node, words, { role: 'caption', gathering });
}

/** Numbers of notes and the ways back from them: no words of the story. */
function isOfNotes({ properties }: Element): boolean {
  return (
    'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties || properties['id'] === 'footnote-label'
  );
}

/** Puts the address of a link aside; whether that is all there is to read of it. */
function isAside(node: Element, gathering: Gathering): boolean {
  const { href, title } = node.properties;
  const address = fileNamed(String(href ?? ''));
  put(node, address, { role: 'link', gathering });
  if (typeof title === 'string') put(node, title, { role: 'caption', gathering });
  const [only, more] = node.children;
  return !more && only?.type === 'text' && /^(?:https?:|www\.)/iu.test(only.value) && address.includes(only.value);
}

/** A row of a table is one line, its cells between bars. */
function row(node: Element, role: StoryRole, gathering: Gathering): void {
  const cells = node.children.filter((child): child is Element => child.type === 'element');
  for (const cell of cells) {
    append(node, ' | ', { role, gathering });
    for (const child of cell.children) gather(child, role, gathering);
  }
  append(node, ' |', { role, gathering });
}
