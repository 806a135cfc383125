import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseStory } from '#stories/parse-story';
import { officersGuide } from '#views/officers-guide';

const text = readFileSync('content/README.md', 'utf8');
const { title, html, headings } = officersGuide(text, '/ban-tin');

test('the guide is read as a story is, and nothing in it is refused', () =>
  expect(parseStory(text).problems).toEqual([]));

test('the guide has a title and every heading of its file, each with an address', () => {
  const written = text.split('\n').filter((line) => /^#{2,3} /u.test(line));
  expect(title).toBe('Hướng dẫn cho cán bộ phụ trách nội dung');
  expect(headings.map((heading) => heading.text)).toEqual(
    written.map((line) => line.replace(/^#+ /u, '').replaceAll('`', '')),
  );
  expect(headings.filter(({ id }) => !html.includes(`id="${id}"`))).toEqual([]);
});

test('the guide leads to no file that only the engine has', () => expect(html).not.toMatch(/<a /u));
