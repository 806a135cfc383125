import { expect, test } from 'vitest';
import { feedItems } from '#feeds/feed-items';
import { aBulletinWith } from '../a-bulletin.ts';
import { aSource } from './a-source.ts';

test('what changed on one day comes by its publication, then by its id, in whatever order it was read', () => {
  const bulletin = aBulletinWith((b) => {
    const day = { publishedOn: '2024-10-15', updatedOn: '2024-10-20' } as const;
    for (const record of [...b.campaigns, ...b.slogans, ...b.exemplars])
      Object.assign(record, day, { isIllustration: false });
    Object.assign(b.exemplars[1]!, { publishedOn: '2024-10-16' });
  });
  const turned = structuredClone(bulletin);
  turned.exemplars.reverse();
  turned.campaigns.reverse();
  const changedIn = (from: typeof bulletin) =>
    feedItems(aSource(from)).filter(({ record }) => record.updated.startsWith('2024-10-20'));
  const [first, ...others] = changedIn(bulletin);
  const rest = others.map(({ record }) => record.id);
  expect(first!.title).toBe(bulletin.exemplars[1]!.name);
  expect(rest.length).toBeGreaterThan(3);
  expect(rest).toEqual(rest.toSorted());
  expect(changedIn(turned).map(({ record }) => record.id)).toEqual([first!.record.id, ...rest]);
});
