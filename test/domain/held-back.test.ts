import { expect, test } from 'vitest';
import { heldBack, nextDue, without } from '#domain/held-back';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';

const today = '2024-12-01';

test('what is sound and of the past is not held back', () => {
  expect(heldBack(aBulletin, today)).toEqual([]);
  expect(without(aBulletin, [])).toEqual(aBulletin);
});

test('a draft of every kind is held back, by its own words', () => {
  const bulletin = aBulletinWith(({ campaigns, slogans, exemplars, awards }) => {
    for (const [record] of [campaigns, slogans, exemplars, awards]) record!.isDraft = true;
  });
  const { campaigns, slogans, exemplars, awards } = bulletin;
  expect(heldBack(bulletin, today).map(({ kind, title, reason }) => [kind, title, reason])).toEqual([
    ['campaign', campaigns[0]!.name, 'draft'],
    ['slogan', slogans[0]!.text, 'draft'],
    ['exemplar', exemplars[0]!.name, 'draft'],
    ['award', awards[0]!.number, 'draft'],
  ]);
});

test('a draft is a draft whatever its day', () => {
  const bulletin = aBulletinWith(({ exemplars: [first] }) => {
    Object.assign(first!, { isDraft: true, publishedOn: '2025-01-01' });
  });
  expect(heldBack(bulletin, today).map(({ reason }) => reason)).toEqual(['draft']);
});

test('the soonest of what is dated later is the next to come', () => {
  const bulletin = aBulletinWith(({ exemplars }) => {
    exemplars[0]!.publishedOn = '2025-03-02';
    exemplars[1]!.publishedOn = '2024-12-02';
  });
  const held = heldBack(bulletin, today);
  expect(held).toHaveLength(2);
  expect(nextDue(held)).toMatchObject({ slug: bulletin.exemplars[1]!.slug, dueOn: '2024-12-02' });
});

test('what is dated today is out', () => {
  const bulletin = aBulletinWith(({ exemplars: [first] }) => void (first!.publishedOn = today));
  expect(heldBack(bulletin, today)).toEqual([]);
});

test('without drafts alone nothing is due', () => {
  const bulletin = aBulletinWith(({ slogans: [first] }) => void (first!.isDraft = true));
  expect(nextDue(heldBack(bulletin, today))).toBeUndefined();
});

test('what is held back of every kind is left out, and nothing else', () => {
  const bulletin = aBulletinWith(({ campaigns, slogans, exemplars, awards }) => {
    for (const [record] of [campaigns, slogans, exemplars, awards]) record!.isDraft = true;
  });
  const left = without(bulletin, heldBack(bulletin, today));
  for (const kind of ['campaigns', 'slogans', 'exemplars', 'awards'] as const)
    expect(left[kind].map(({ slug }) => slug)).toEqual(bulletin[kind].slice(1).map(({ slug }) => slug));
});
