import { describe, expect, test } from 'vitest';
import type { Bulletin } from '#domain/bulletin';
import { withoutWithdrawn } from '#domain/withdrawn-names';
import { takenBack } from '#feeds/taken-back';
import { aBulletinWith } from '../a-bulletin.ts';
import { publishableOf } from '../publishable-of.ts';

const HOA = 'ba-nguyen-thi-hoa';

function sharedAfter(change: (bulletin: Bulletin) => void, today: `${number}-${number}-${number}` = '2024-12-31') {
  const bulletin = publishableOf(withoutWithdrawn(aBulletinWith(change)), 'aggregation', { today });
  const taken = takenBack({ bulletin }).map(({ tombstone }) => tombstone);
  return { stories: bulletin.exemplars.map(({ slug }) => slug), taken };
}

describe('what is shared', () => {
  test('is real, unless the site says that illustrations go too', () => {
    expect(sharedAfter(() => undefined).stories).not.toContain('to-tiet-kiem-xom-quan');
    expect(sharedAfter((b) => (b.site.sharesIllustrations = true)).stories).toContain('to-tiet-kiem-xom-quan');
  });

  test('holds a person only with consent to be gathered; where it ends, a tombstone says so', () => {
    expect(sharedAfter(() => undefined).stories).toContain(HOA);
    const { stories, taken } = sharedAfter((b) => (b.exemplars[0]!.consent!.scopes = ['site']));
    expect(stories).not.toContain(HOA);
    expect(taken.map(({ on, reason }) => `${on} ${reason}`)).toEqual([
      '2024-12-21 not-shared',
      '2024-11-20 by-request',
    ]);
  });

  test('lets go of a story on the day after its consent runs out', () => {
    const limited = (b: Bulletin) => (b.exemplars[0]!.consent!.expiresOn = '2025-01-31');
    expect(sharedAfter(limited, '2025-01-31').stories).toContain(HOA);
    expect(sharedAfter(limited, '2025-02-01').taken[0]).toMatchObject({ on: '2025-01-31', reason: 'consent-expired' });
  });

  test('needs no consent for a collective that says nothing of it', () => {
    expect(sharedAfter(() => undefined).stories).toContain('to-tu-quan-duong-hoa');
  });
});
