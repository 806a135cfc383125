import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { readStory } from '#stories/read-story';
import { writtenStory } from '#word/written-story';
import { BOLD, ITALIC, lines, paragraph, run, storyOf } from './a-document.ts';
import { textOf } from './story-words.ts';

/** Signs that Markdown, MDX or JSX give a meaning, and letters among them. */
const SIGNS = [...'aĐạ1. ,;:!?“”"\'()[]{}<>*_`~#+-=|\\/&@^$%'];
const WORDS = [
  ...['import ', 'export ', 'import', '&amp;', '&#48;', '<TrichDan>', '</TrichDan>', '<Anh tep="a"/>', '<!-- a -->'],
  ...['{x}', 'https://', 'http://a.vn', 'https://a.vn/b?c=d', 'www.', 'a@b.vn', 'mailto:a@b.vn', '**', '__', '~~'],
  ...['![a](b)', '[a](b)', '[^1]', '[^1]:', '[ ] ', '| a |', '- ', '1. ', '12) ', '# ', '> ', '---', '==='],
];
/** The same texts on every run. */
const SEED = 20241120;
const RUNS = 500;

const typed = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SIGNS) }, fc.constantFrom(...WORDS)), { maxLength: 14 })
  .map((parts) => parts.join(''));
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
const words = typed.map(plain).filter(Boolean);

const inParagraph = (children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
const inCell = (value: string) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] });

/** Every place where the words of a document stand, and the elements that this place is made of. */
const places: Record<string, [place: (value: string) => RootContent[], elements: string]> = {
  paragraph: [(value) => [inParagraph([{ type: 'text', value }])], 'p'],
  heading: [(value) => [{ type: 'heading', depth: 2, children: [{ type: 'text', value }] }], 'h2'],
  item: [
    (value) => [
      {
        ...{ type: 'list', ordered: true, start: 1, spread: false },
        children: [{ type: 'listItem', spread: false, children: [inParagraph([{ type: 'text', value }]) as never] }],
      },
    ],
    'ol li',
  ],
  cell: [
    (value) => [{ type: 'table', children: [{ type: 'tableRow', children: [inCell(value), inCell('x')] }] }],
    'table thead tr th th',
  ],
  link: [
    (value) => [inParagraph([{ type: 'link', url: 'https://a.vn/', children: [{ type: 'text', value }] }])],
    'p a',
  ],
  strong: [
    (value) => [inParagraph([{ type: 'strong', children: [{ type: 'text', value: `a${value}b` }] }])],
    'p strong',
  ],
};

/** The names of the elements, but for addresses that became links of themselves. */
function elementsIn(node: Nodes): string[] {
  if (!('children' in node)) return node.type === 'text' ? [] : [node.type];
  const own = node.type === 'root' || isAddress(node as Element) ? [] : ['tagName' in node ? node.tagName : node.type];
  return [...own, ...node.children.flatMap(elementsIn)];
}

function isAddress(node: Element): boolean {
  const href = String(node.properties['href']);
  const said = textOf(node);
  return (
    node.tagName === 'a' && [said, `http://${said}`, `mailto:${said}`].some((one) => encoded(one) === encoded(href))
  );
}

function encoded(address: string): string {
  return encodeURI(address.replaceAll('%25', '%')).replaceAll('%25', '%');
}

test.each(Object.entries(places))(
  'any words of a %s stand in a story as they were, and are nothing else',
  (_, place) => {
    const [placed, elements] = place;
    fc.assert(
      fc.property(words, (value) => {
        const { tree, problems } = readStory(writtenStory({ type: 'root', children: placed(value) }));
        expect([problems, elementsIn(tree).join(' ')]).toEqual([[], elements]);
        expect(plain(textOf(tree))).toMatch(new RegExp(`^a?${RegExp.escape(value)}(?: x|b)?$`, 'u'));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  },
);

const look = fc.constantFrom('', BOLD, ITALIC, BOLD + ITALIC);
const note = '<w:r><w:footnoteReference w:id="5"/></w:r>';
const footnotes = `<w:footnote w:id="5">${lines('Ghi chú {x} <b>.')}</w:footnote>`;
const runs = fc.array(
  fc.record({ text: typed, look, isNoted: fc.integer({ max: 9, min: 0 }).map((one) => one === 0) }),
  {
    minLength: 1,
    maxLength: 5,
  },
);

test('any mixture of looks and notes leaves every character in its place', async () => {
  const paragraphs = fc.sample(runs, { seed: SEED, numRuns: 400 });
  const told = paragraphs.map((one) => [{ text: 'A ', look: '', isNoted: false }, ...one]);
  const body = told
    .map((one) => paragraph(one.map(({ text, look, isNoted }) => run(text, look) + (isNoted ? note : '')).join('')))
    .join('');
  const { tree, problems } = readStory((await storyOf({ body, footnotes })).body);
  expect(problems).toEqual([]);
  const read = tree.children.filter((node): node is Element => node.type === 'element' && node.tagName === 'p');
  expect(read.map((one) => plain(withoutNotes(one)))).toEqual(
    told.map((one) => plain(one.map(({ text }) => text).join(''))),
  );
});

function withoutNotes(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'sup') return '';
  return 'children' in node ? node.children.map(withoutNotes).join('') : textOf(node);
}

test('any words of a picture and its caption stay at the picture', () => {
  fc.assert(
    fc.property(words, words, (alt, title) => {
      const image = { type: 'image' as const, url: 'anh/a.webp', alt, title };
      const { tree, problems } = readStory(writtenStory({ type: 'root', children: [inParagraph([image])] }));
      expect([problems, elementsIn(tree)]).toEqual([[], ['p', 'img']]);
      expect(tree).toMatchObject({ children: [{ children: [{ properties: { alt, title } }] }] });
    }),
    { seed: SEED, numRuns: RUNS },
  );
});

test('an address with brackets and spaces stays one link', async () => {
  const linked = `<w:hyperlink r:id="l1">${run('bản (đầy đủ)')}</w:hyperlink>`;
  const { body } = await storyOf({
    body: paragraph(run('Xem ') + linked) + lines('Hết.'),
    links: { l1: 'https://a.vn/x%20(1)' },
  });
  expect(body).toContain('[bản (đầy đủ)](https://a.vn/x%20%281%29)');
});
