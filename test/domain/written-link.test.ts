import { expect, test } from 'vitest';
import { linkFindings } from '#domain/written-link';

test('of an address that is refused the first eighty letters are shown', () => {
  const shownOf = (length: number) => {
    const href = 'https://a:b@c.vn/'.padEnd(length, 'x');
    const [finding] = linkFindings([{ file: 'a.mdx', line: 1, href }], { confirmed: [], own: 'https://xa.example/' });
    return [href, /“(.*?)”/u.exec(finding!.message)![1]!] as const;
  };
  const [[whole, shown], [long, cut]] = [shownOf(80), shownOf(81)];
  expect([shown, cut]).toEqual([whole, `${long.slice(0, 80)}…`]);
});
