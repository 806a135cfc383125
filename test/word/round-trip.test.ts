import { expect, test } from 'vitest';
import { readStory } from '#stories/read-story';
import { escaped, escapedStart } from '#word/escaped';
import { BOLD, ITALIC, lines, paragraph, run, storyOf } from './a-document.ts';
import { textOf } from './story-words.ts';

/** Signs that Markdown, MDX or JSX give a meaning, and letters among them. */
const SIGNS = [...'aĐạ1. ,;:!?“”"\'()[]{}<>*_`~#+-=|\\/&@^$%'];
const WORDS = ['import ', 'export ', '&amp;', '<TrichDan>', '{x}', 'https://a.vn', '**', '__', '~~', '![a](b)', '[^1]'];

/** The same numbers on every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function nastyText(random: () => number): string {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: 1 + Math.floor(random() * 14) }, () => (random() < 0.2 ? pick(WORDS) : pick(SIGNS))).join(
    '',
  );
}

const random = generator(20241120);
const starts = Array.from({ length: 1500 }, () => nastyText(random).replace(/\s+/gu, ' ').trim()).filter(Boolean);

test('any text stands in a story as it was typed, and nothing of it is code', () => {
  const changed = starts.filter((text) => {
    const { tree, problems } = readStory(escapedStart(escaped(text)));
    return problems.length > 0 || tree.children.length !== 1 || textOf(tree) !== text;
  });
  expect(changed).toEqual([]);
});

const looks = ['', BOLD, ITALIC, BOLD + ITALIC];
const paragraphs = Array.from({ length: 400 }, () =>
  Array.from({ length: 1 + Math.floor(random() * 5) }, () => ({
    text: nastyText(random),
    look: looks[Math.floor(random() * looks.length)]!,
  })),
);

test('any mixture of looks leaves every character in its place', async () => {
  const typed = paragraphs.map((runs) => [{ text: 'A ', look: '' }, ...runs, { text: ' cuối.', look: '' }]);
  const body = typed.map((runs) => paragraph(runs.map(({ text, look }) => run(text, look)).join(''))).join('');
  const { tree, problems } = readStory((await storyOf(body)).body);
  expect(problems).toEqual([]);
  const read = tree.children.filter(({ type }) => type === 'element').map(textOf);
  expect(read).toEqual(
    typed.map((runs) =>
      runs
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/gu, ' ')
        .trim(),
    ),
  );
});

test.each([
  'import mọi thứ',
  'export {x}',
  '# đầu',
  '1. một',
  '12) hai',
  '- gạch',
  '+ cộng',
  '> trích',
  '---',
  '| ô |',
])('a paragraph that begins with “%s” is a paragraph', (text) => {
  const { tree, problems } = readStory(escapedStart(escaped(text)));
  expect([problems, tree.children.map((node) => 'tagName' in node && node.tagName), textOf(tree)]).toEqual([
    [],
    ['p'],
    text,
  ]);
});

test('an address with brackets and spaces stays one link', async () => {
  const linked = `<w:hyperlink r:id="l1">${run('bản (đầy đủ)')}</w:hyperlink>`;
  const { body } = await storyOf({
    body: paragraph(run('Xem ') + linked) + lines('Hết.'),
    links: { l1: 'https://a.vn/x%20(1)' },
  });
  expect(body).toContain('[bản (đầy đủ)](https://a.vn/x%20%281%29)');
});
