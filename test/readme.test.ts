import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exemplarForm } from '#forms/exemplar';
import { keyWords } from '#forms/labels';
import { componentNames } from '#stories/vocabulary';

const readme = readFileSync('README.md', 'utf8');
const guide = readFileSync('content/README.md', 'utf8');
const documents = globSync(['*.md', '.github/*.md', 'content/README.md', '{src,scripts}/**/README.md']);
/** All that is written for people, but what changed once. */
const written = documents.filter((path) => path !== 'CHANGELOG.md').map((path) => readFileSync(path, 'utf8'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const pages = globSync('src/pages/**/*.{astro,mdx,ts}').map((file) =>
  file.replaceAll('\\', '/').slice('src/pages'.length),
);

const named = (pattern: RegExp) => [
  ...new Set(written.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name!))),
];

test('the README opens with the name and the two commands', () => {
  expect(readme.split('\n').slice(0, 5).join('\n')).toMatch(/^# Hoa đẹp\n\n```sh\nnpm start .*\nnpm test /u);
});

test.each(named(/npm (?:run )?(start|test|(?<=run )\w[\w:-]*)/gu))('the command %s exists', (command) => {
  expect(scripts).toHaveProperty([command]);
});

test.each(Object.keys(scripts))('the command %s is explained', (command) => {
  expect(written.join('\n')).toMatch(new RegExp(`npm (?:run )?${command}`, 'u'));
});

test.each(named(/`((?:src|content|scripts|test|\.ci|\.github)\/[^`\s<]*)`/gu))('%s exists', (path) => {
  expect(existsSync(path)).toBe(true);
});

test('the README is short', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(120);
});

test('every link of every document leads somewhere', () => {
  const dead = documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#|anh\/|…)([^)#]+)[^)]*\)/gu)]
      .map(([, path]) => posix.join(posix.dirname(document.replaceAll('\\', '/')), path!))
      .filter((path) => !existsSync(path)),
  );
  expect(dead).toEqual([]);
});

test.each(named(/`(\/(?:[a-z-]+\/(?:<[a-z]+>\/)?)?)`/gu))('the address %s has a page', (address) => {
  const page = new RegExp(`^${address.replace(/<[a-z]+>/u, '\\[[^/]+\\]').replace(/\/$/u, '')}(?:/index)?\\.`, 'u');
  expect(pages.filter((path) => page.test(path))).not.toEqual([]);
});

describe('for officers', () => {
  test('the example is a form filled in rightly', () => {
    const [, frontmatter] = /```mdx\n---\n([\s\S]+?)---\n/u.exec(guide)!;
    expect(exemplarForm.safeParse(parse(frontmatter!)).error?.issues).toBeUndefined();
  });

  test.each(named(/^\| `([a-z-]+)` \|/gmu))('the key %s is one of the forms', (key) => {
    expect(keyWords).toHaveProperty([key]);
  });

  test('the frames of a story are those there are', () => {
    expect(named(/^\| ([A-Z][A-Za-z]+) \| [^|]+ \| `</gmu).sort()).toEqual(componentNames.toSorted());
  });
});
