import type { List, ListItem, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Block, Item } from '#word/story-block';
import { imageOf, inlineTree, type Naming } from '#word/inline-tree';
import type { Piece } from '#word/piece';
import type { Reading } from '#word/pieces';
import { gridOf } from '#word/tables';
import { tidied } from '#word/tidied';

interface Writing {
  naming: Naming;
  reading: Reading;
}

interface Open {
  depth: number;
  list: List;
}

/** Blocks as the tree of a story. */
export function storyTree(blocks: readonly Block[], writing: Writing): RootContent[] {
  const open: Open[] = [];
  return blocks.flatMap((block) => {
    if (block.type === 'item') return withItem(open, block, writing);
    open.length = 0;
    return block.type === 'table' ? tableTree(block, writing) : blockTree(block, writing);
  });
}

/** Pictures stand by themselves, after the words among which they stood. */
function blockTree(block: Exclude<Block, Item | { type: 'table' }>, { naming }: Writing): RootContent[] {
  if (block.type === 'figure') return paragraph(imageOf(naming.photo(block.photo.image), block.caption));
  const { words, photos } = apart(block.pieces);
  const told = paragraph(inlineTree(words, naming));
  return [
    ...(block.type === 'heading' ? told.map((line) => ({ ...line, type: block.type, depth: block.level })) : told),
    ...photos.flatMap((photo) => paragraph(inlineTree([photo], naming))),
  ];
}

/** Without a word there is none. */
function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function apart(pieces: readonly Piece[]): { words: Piece[]; photos: Piece[] } {
  return {
    words: tidied(pieces.filter(({ type }) => type !== 'photo')),
    photos: pieces.filter(({ type }) => type === 'photo'),
  };
}

/** `open`: the lists that an item may go on, each within the one before. */
function withItem(open: Open[], { depth, ordered, number, pieces }: Item, { naming }: Writing): List[] {
  const item: ListItem = { type: 'listItem', spread: false, children: paragraph(inlineTree(pieces, naming)) };
  const canHold = ({ depth: own, list }: Open) => own < depth || (own === depth && list.ordered === ordered);
  while (open.length > 0 && !canHold(open.at(-1)!)) open.pop();
  const last = open.at(-1);
  if (last?.depth === depth) {
    last.list.children.push(item);
    return [];
  }
  const list: List = { type: 'list', ordered, start: number, spread: false, children: [item] };
  open.push({ depth, list });
  last?.list.children.at(-1)!.children.push(list);
  return last ? [] : [list];
}

function tableTree({ table, name }: Extract<Block, { type: 'table' }>, { naming, reading }: Writing): RootContent[] {
  const rows = gridOf(table, reading)
    .rows.map((row) => row.map((cell) => inlineTree(cell, naming)))
    .filter((row) => row.some((cell) => cell.length > 0));
  const children = rows.map((row): TableRow => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: cell })),
  }));
  return children.length > 0 ? named({ type: 'table', children }, name) : [];
}

/** What cannot stand in an attribute stands above its table. */
function named(table: RootContent, name: string | undefined): RootContent[] {
  if (name === undefined) return [table];
  if (/[{}<>"=\\]/u.test(name)) return [...paragraph([{ type: 'text', value: name }]), table];
  return [{ type: 'html', value: `<Bang ten="${name}">` }, table, { type: 'html', value: '</Bang>' }];
}
