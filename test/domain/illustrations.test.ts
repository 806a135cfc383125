import { describe, expect, test } from 'vitest';
import { type Channel, channels } from '#domain/channel';
import { realOrLabelled, toldSummary, withoutLabel } from '#domain/illustrations';
import { aBulletinWith } from '../a-bulletin.ts';

/** All of it made up; it shares that with others, or not. */
const made = (sharesIllustrations: boolean) =>
  aBulletinWith(({ site, campaigns, exemplars, awards }) => {
    site.sharesIllustrations = sharesIllustrations;
    for (const record of [...campaigns, ...exemplars, ...awards]) record.isIllustration = true;
  });

const EVERYWHERE: Record<Channel, string> = {
  ...{ site: 'stories decisions', aggregation: '', social: 'stories', print: 'stories', loudspeaker: 'stories' },
};

describe.each(channels)('what is made up, in %s', (channel) => {
  test.each([
    [false, EVERYWHERE[channel]],
    [true, channel === 'aggregation' ? 'stories decisions' : EVERYWHERE[channel]],
  ])('where sharing is %s', (shares, expected) => {
    const bulletin = made(shares);
    const { campaigns, exemplars, awards } = realOrLabelled(bulletin, channel);
    const isWhole = campaigns.length === bulletin.campaigns.length && exemplars.length === bulletin.exemplars.length;
    const isGone = campaigns.length + exemplars.length === 0;
    const told = [isWhole ? 'stories' : isGone ? '' : 'some', awards.length > 0 ? 'decisions' : ''];
    expect(told.filter(Boolean).join(' ')).toBe(expected);
    for (const { name } of [...campaigns, ...exemplars]) expect(name).toMatch(/^Bài minh họa: (?!Bài minh họa)/u);
  });
});

test('what is real stays as it is, but for what it says of a made-up decision that is gone', () => {
  const bulletin = aBulletinWith(({ campaigns, exemplars, awards }) => {
    for (const record of [...campaigns, ...exemplars, ...awards]) record.isIllustration = false;
  });
  for (const channel of channels) expect(realOrLabelled(bulletin, channel)).toEqual(bulletin);
});

test('the label is said before a summary, and left out of an alphabet', () => {
  expect(toldSummary({ summary: 'Trồng hoa', isIllustration: true })).toBe('Bài minh họa: Trồng hoa');
  expect(toldSummary({ summary: 'Trồng hoa', isIllustration: false })).toBe('Trồng hoa');
  expect([withoutLabel('Bài minh họa: Xóm Ngoài'), withoutLabel('Xóm Ngoài')]).toEqual(['Xóm Ngoài', 'Xóm Ngoài']);
});
