import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Where a rule is named: as a property, as the answer to a question, or before the words of a problem. */
const NAMED = [
  /\brule: '([a-z-]+)'/gu,
  /\brule: [^,\n]*\? '([a-z-]+)' : '([a-z-]+)'/gu,
  /\b(?:problem\(\s*node|finding\(\s*use),\s*'([a-z-]+)'/gu,
];

const rules = new Set(
  sourceFiles('src/**/*.ts')
    .flatMap(({ text }) => NAMED.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => match.slice(1))))
    .filter(Boolean),
);

test('every rule of a finding is explained where the rules are', () => {
  const told = ['src/lints/README.md', 'content/README.md'].map((file) => readFileSync(file, 'utf8')).join('');
  expect([...rules].filter((rule) => !told.includes(`\`${rule}\``))).toEqual([]);
  expect(rules.size).toBeGreaterThan(40);
});
