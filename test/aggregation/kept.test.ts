import { expect, test } from 'vitest';
import { keptText, newSource, readKept } from '#aggregation/keeping/kept';
import { heldItems, NO_DECISIONS, shownItems } from '#aggregation/keeping/shown';
import { failedVisit, goodVisit, isDue } from '#aggregation/keeping/visited';
import type { KeptItem, KeptSource } from '#aggregation/keeping/kept';
import type { Source } from '#domain/source';
import { isPublicAddress } from '../../scripts/aggregation/public-address.ts';
import { turns } from '../../scripts/aggregation/turns.ts';

const NOW = '2026-11-26T08:00:00Z';
const before = { status: 'ok', failures: 0, good: NOW } as const;
const asked = { now: NOW, isBulletin: true, isUrgent: false };
const fault = { now: NOW, message: 'x', jitter: 0.5 };

test('what is kept is read back as it was', () => {
  const kept = sourceWith('a', item('tag:a,2024:1'));
  expect(readKept(keptText(kept))).toEqual(kept);
  expect(readKept(keptText(kept).slice(0, -4))).toBeUndefined();
});

test('after each fault a source rests twice as long, at most a day', () => {
  let visit = goodVisit('ok', NOW, 200);
  const rests: number[] = [];
  for (let count = 0; count < 7; count += 1) {
    visit = failedVisit(visit, fault);
    rests.push((Date.parse(visit.notBefore!) - Date.parse(NOW)) / 3_600_000);
  }
  expect(rests).toEqual([1, 2, 4, 8, 16, 24, 24]);
});

test('an officer may insist against our own patience, never against what the server wishes', () => {
  const tired = failedVisit(before, fault);
  const wished = failedVisit(before, { ...fault, retryAfter: '7200', http: 503 });
  expect([tired, wished].map((visit) => isDue(visit, asked))).toEqual([false, false]);
  expect([tired, wished].map((visit) => isDue(visit, { ...asked, isUrgent: true }))).toEqual([true, false]);
  expect(wished.notBefore).toBe('2026-11-26T10:00:00Z');
  expect(failedVisit(before, { ...fault, retryAfter: 'Thu, 26 Nov 2026 11:00:00 GMT' }).notBefore).toBe(
    '2026-11-26T11:00:00Z',
  );
});

test('a site of ours is asked each hour, another each day, one that is gone never', () => {
  const at = (tried: string) => ({ ...goodVisit('ok', tried, 200) });
  expect(isDue(at('2026-11-26T07:00:00Z'), asked)).toBe(true);
  expect(isDue(at('2026-11-26T07:00:01Z'), asked)).toBe(false);
  expect(isDue(at('2026-11-25T08:00:01Z'), { ...asked, isBulletin: false })).toBe(false);
  expect(isDue(at('2026-11-25T08:00:00Z'), { ...asked, isBulletin: false })).toBe(true);
  expect(isDue(failedVisit(before, { ...fault, http: 410 }), { ...asked, isUrgent: true })).toBe(false);
});

test('a story told by two sources is shown once, by the one it is at home with', () => {
  const own = item('tag:a,2024:1', { url: 'https://a.example/1', title: 'của a' });
  const copy = item('tag:a,2024:1', { url: 'https://a.example/1?utm_source=b', title: 'của b' });
  for (const order of [
    [gathered('a', own), gathered('b', copy)],
    [gathered('b', copy), gathered('a', own)],
  ])
    expect(shownItems(order, NO_DECISIONS, '2026-11-26').map(({ title }) => title)).toEqual(['của a']);
});

test('what waits is not shown until it is approved as it stands, and never once it is refused', () => {
  const held = item('1', { held: 'review', digest: 'd1' });
  const source = gathered('a', held);
  const decide = (digest: string) => ({ approved: [{ source: 'a', id: '1', digest }], refused: [] });
  const refused = { approved: [], refused: [{ source: 'a', id: '1' }] };
  const count = (decided: typeof NO_DECISIONS) => [
    shownItems([source], decided, '2026-11-26').length,
    heldItems(source, decided).length,
  ];
  expect([NO_DECISIONS, decide('d1'), decide('d0'), refused].map(count)).toEqual([
    [0, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '198.18.0.1',
  '192.0.2.1',
  '168.63.129.16',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::127.0.0.1',
  '64:ff9b::a00:1',
  '64:ff9b:1::1',
  '2002:a00:1::',
  '2001::1',
  'fe80::1',
  'fc00::1',
  'fec0::1',
  'ff02::1',
  '2001:db8::1',
  '5f00::1',
  'localhost',
  '',
])('%s is no address of the open net', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '203.119.8.1', '2405:4800::1', '2001:dc8::1', '::ffff:8.8.8.8'])('%s is one', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test('no more than so many run at once, in all and of one host, and all run', async () => {
  const inTurn = turns(3, 2);
  const running: string[] = [];
  let most = { all: 0, one: 0 };
  const act = (host: string) =>
    inTurn(host, async () => {
      running.push(host);
      most = {
        all: Math.max(most.all, running.length),
        one: Math.max(most.one, running.filter((one) => one === 'a').length),
      };
      await new Promise((resolve) => setTimeout(resolve, 5));
      running.splice(running.indexOf(host), 1);
      return host;
    });
  const done = await Promise.all(['a', 'a', 'a', 'a', 'b', 'b', 'c'].map(act));
  expect(done).toHaveLength(7);
  expect(most).toEqual({ all: 3, one: 2 });
});

function item(id: string, more: Partial<KeptItem> = {}): KeptItem {
  return {
    ...{ id, url: `https://x.example/${encodeURIComponent(id)}`, title: id, summary: '' },
    ...{ firstSeen: NOW, changed: NOW, digest: 'd', ...more },
  };
}

function sourceWith(id: string, ...items: KeptItem[]): KeptSource {
  return { ...newSource({ id, address: `https://${id}.example/` }), items };
}

function gathered(id: string, ...items: KeptItem[]) {
  const source: Source = {
    ...{ id, name: id, address: `https://${id}.example/`, review: 'at-once' },
    ...{ isPaused: false, blocked: [], kinds: [], fields: [] },
  };
  return { source, kept: sourceWith(id, ...items) };
}
