import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Picture } from '#stories/picture';
import { foldedStory } from '#stories/folded-story';
import { portableStory } from '#stories/portable-story';
import { printedStory } from '#stories/printed-story';
import { readStory } from '#stories/read-story';
import { limitProblems } from '#stories/story-limits';
import { storyBlocks } from '#stories/story-blocks';
import { markedStretches, paragraphStarts, typedBlocks } from '#stories/typed-pieces';

const picture: Picture = {
  ...{ src: '/b/1.jpg', width: 16, height: 9, avif: '/b/1.avif', webp: '/b/1.webp', jpeg: '/b/1.jpg 1w' },
  share: '/b/1-share.jpg',
};
const printing = { pictures: new Map([['anh/1.jpg', picture]]), base: '/b' };

const typed = readFileSync(resolve(import.meta.dirname, 'golden/typed.txt'), 'utf8')
  .replaceAll(/\\u\{([\da-f]+)\}/gu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
  .split('§\n');

/** All that is made of a text: what its officer is told, what pages and feeds print, what the lints judge. */
function reading(text: string): string[] {
  const story = readStory(text);
  const { html, headings } = printedStory({ ...story, problems: [] }, printing);
  return [
    ...story.problems.map(({ line, rule, message, advice }) => `${line} ${rule}: ${message} → ${advice}`),
    ...story.images.map((image) => `image ${JSON.stringify(image)}`),
    ...story.links.map((link) => `link ${JSON.stringify(link)}`),
    ...headings.map((heading) => `heading ${JSON.stringify(heading)}`),
    ...storyBlocks(story.tree).map(
      ({ role, passage, lines }) => `${role} ${passage} ${lines.map((it) => `${it.line}:${it.text}`).join(' ⏎ ')}`,
    ),
    `page ${html}`,
    `elsewhere ${portableStory({ ...story, problems: [] }, printing, 'https://a.example')}`,
    `folded ${foldedStory({ html, headings })
      .parts.map(({ heading }) => heading)
      .join(' ')}`,
    `marked ${markedStretches(text)
      .map(({ from, to }) => JSON.stringify(text.slice(from, to)))
      .join(' ')}`,
    `paragraphs ${paragraphStarts(text).join(' ')}`,
    ...typedBlocks(text).map((block) => `block ${JSON.stringify(block.text)}`),
  ];
}

/** What just may be read, and what is one too many: the lines told. */
test.each([
  ['a'.repeat(1_000_000), 'a'.repeat(1_000_001), ['1 story-too-long']],
  ['\n'.repeat(4_999), '\n'.repeat(5_000), ['5000 story-too-long']],
  [`a\n${'`'.repeat(1_000)}`, `a\n${'`'.repeat(1_001)}`, ['2 story-too-long']],
  [`${'`'.repeat(600)}\n \n${'`'.repeat(600)}`, `${'`'.repeat(600)}\n${'`'.repeat(401)}`, ['2 story-too-long']],
  ['|'.repeat(20_000), `|\n\n${'|'.repeat(20_000)}`, ['3 story-too-long']],
  [`\n${'>'.repeat(24)} a`, `\n${'>'.repeat(25)} a`, ['2 story-too-deep']],
  [`${'- '.repeat(24)}a`, `${'- '.repeat(25)}a`, ['1 story-too-deep']],
  [`${' 1. 2) '.repeat(12)}a`, `${' 1. 2) '.repeat(13)}a`, ['1 story-too-deep']],
  [`${' '.repeat(47)}- a`, `${' '.repeat(48)}- a`, ['1 story-too-deep']],
  [`${'\t'.repeat(11)}- a`, `${'\t'.repeat(12)}- a`, ['1 story-too-deep']],
  [`${' '.repeat(60)}a`, `${' '.repeat(60)}1. a`, ['1 story-too-deep']],
])('a text is read up to a size that no story comes near, case %#', (most, more, problems) => {
  expect(limitProblems(most)).toEqual([]);
  expect(limitProblems(more).map(({ line, rule }) => `${line} ${rule}`)).toEqual(problems);
  expect(readStory(more)).toEqual({
    tree: { type: 'root', children: [] },
    images: [],
    links: [],
    problems: limitProblems(more),
  });
});

test('blocks that are only set otherwise say the same', () => {
  const senses = (text: string) => typedBlocks(text).map(({ sense }) => sense);
  expect(senses('Một dòng,\n dòng hai.\r\n\r\n* a\n* b')).toEqual(senses('Một dòng, dòng hai.\n\n- a\n\n- b'));
  expect(senses('|a|\n|:--|\n|`b  c`|')).toEqual(senses('| a |\n|---|\n| `b c` |'));
  expect(senses('[a](b)')).not.toEqual(senses('[a](c)'));
  expect(senses('Một')).not.toEqual(senses('Hai'));
});

test('no more than a hundred mistakes are told at a time', () => {
  expect(readStory('{a} '.repeat(100)).problems).toHaveLength(100);
  expect(readStory('{a} '.repeat(101)).problems).toHaveLength(100);
});

test.each(typed.map((text, place) => ({ name: String(place + 1).padStart(2, '0'), text })))(
  'text $name of golden/typed.txt reads as it always did',
  async ({ name, text }) => {
    await expect(reading(text).join('\n')).toMatchFileSnapshot(`golden/${name}.txt`);
  },
);
