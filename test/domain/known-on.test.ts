import { describe, expect, test } from 'vitest';
import { knownOn } from '#domain/known-on';
import { readContent } from '#loading/read-content';
import type { PlainDate } from '#vietnamese/plain-date';
import { aBulletinWith } from '../a-bulletin.ts';

const COMMUNE = 'tan-duc.phu-binh.thai-nguyen';
const HEIR = 'kha-son.thai-nguyen';
const MERGER = '1683-nq-ubtvqh15';
const bulletin = aBulletinWith(({ documents }) => {
  documents.find(({ id }) => id === MERGER)!.issuedOn = '2025-06-16';
});
const seenOn = (today: PlainDate) => {
  const { units, documents } = knownOn(bulletin, today);
  const unit = (id: string) => units.find((candidate) => candidate.id === id);
  return { unit, ids: documents.map(({ id }) => id) };
};

describe('a merger that is decided on 16/06/2025 for 01/07/2025', () => {
  test('is not known the day before: no document, no heir, no end', () => {
    const { unit, ids } = seenOn('2025-06-15');
    expect(ids).not.toContain(MERGER);
    expect(unit(HEIR)).toBeUndefined();
    expect(unit(COMMUNE)).toMatchObject({ validity: {}, successors: [] });
    expect(unit(COMMUNE)!.parents).toEqual([{ unit: 'phu-binh.thai-nguyen', period: {} }]);
    expect(unit('xom-ngoai.tan-duc.phu-binh.thai-nguyen')!.parents).toEqual([{ unit: COMMUNE, period: {} }]);
    expect(JSON.stringify([unit(COMMUNE), unit('phu-binh.thai-nguyen')])).not.toContain('2025');
  });

  test('is foreseen from that day on, and stays', () => {
    for (const today of ['2025-06-16', '2025-07-01', '2026-11-26'] as const) {
      const { unit, ids } = seenOn(today);
      expect(ids).toContain(MERGER);
      expect(unit(HEIR)).toBeDefined();
      expect(unit(COMMUNE)).toMatchObject({ validity: { to: '2025-06-30' }, successors: [{ unit: HEIR }] });
    }
  });
});

test('a law does not lapse before what replaces it is issued', () => {
  const replaced = aBulletinWith(({ documents }) => {
    const [law, later] = documents as [(typeof documents)[0], (typeof documents)[0]];
    Object.assign(law, { issuedOn: '2023-12-31', validity: { to: '2025-06-30' }, replacedBy: [later.id] });
    later.issuedOn = '2025-06-14';
  });
  expect(knownOn(replaced, '2025-06-13').documents[0]).toMatchObject({ validity: {}, replacedBy: [] });
  expect(knownOn(replaced, '2025-06-14').documents[1]!.issuedOn).toBe('2025-06-14');
  expect(knownOn(replaced, '2025-06-14').documents[0]!.validity.to).toBe('2025-06-30');
});

test('an end stays where no later document brought it, or one that is known did', () => {
  const MERGED = '2025-06-30';
  const ends = (replacedBy: string[]) => {
    const law = aBulletinWith(({ documents }) => {
      Object.assign(documents[0]!, { issuedOn: '2020-01-01', validity: { to: MERGED }, replacedBy });
      Object.assign(documents[1]!, { issuedOn: '2021-01-01' });
      Object.assign(documents[2]!, { issuedOn: '2025-06-14' });
    });
    const [, known, later] = law.documents.map(({ id }) => id);
    const named = { known: known!, later: later! };
    law.documents[0]!.replacedBy = replacedBy.map((it) => named[it as keyof typeof named]);
    return knownOn(law, '2024-01-01').documents[0]!.validity.to;
  };
  expect([ends([]), ends(['later']), ends(['known']), ends(['known', 'later'])]).toEqual([
    MERGED,
    undefined,
    MERGED,
    MERGED,
  ]);
});

test('a result is told from its day on, a row only once a document it rests on is issued', () => {
  const results = (today: PlainDate) =>
    knownOn(bulletin, today).campaigns.flatMap(({ targets }) =>
      targets.flatMap(({ parts }) => parts.flatMap(({ result }) => result?.on ?? [])),
    );
  expect([results('2024-12-14'), results('2024-12-15')]).toEqual([[], ['2024-12-15']]);
  const foreseen = aBulletinWith(({ occasions }) => (occasions[3]!.documents = [MERGER]));
  foreseen.documents.find(({ id }) => id === MERGER)!.issuedOn = '2025-06-16';
  const rows = (today: PlainDate) => knownOn(foreseen, today).occasions.length;
  expect(rows('2025-06-16') - rows('2025-06-15')).toBe(1);
});

test('what a day knows, every later day knows', () => {
  const days = [
    '2022-01-01',
    '2024-02-01',
    '2024-11-20',
    '2025-06-15',
    '2025-06-16',
    '2025-07-01',
    '2027-01-01',
  ] as const;
  const known = days.map((today) => {
    const { documents, units, occasions } = knownOn(bulletin, today);
    return [...documents, ...units, ...occasions].map(({ id }) => id);
  });
  for (const [index, ids] of known.entries()) expect(known[index + 1] ?? ids).toEqual(expect.arrayContaining(ids));
});

test.each(['content', 'test/sites/tran-ninh', 'test/sites/cho-don', 'test/sites/thanh-son', 'test/sites/ngo-quyen'])(
  '%s refers to nothing that its day does not know',
  async (content) => {
    const { bulletin: seen } = await readContent({ content, cache: '', engine: '' });
    const { units, documents, campaigns, slogans, occasions } = seen!;
    const ids = new Set([...units, ...documents].map(({ id }) => id));
    const named = [
      ...units.flatMap(({ parents, successors }) => [...parents, ...successors].map(({ unit }) => unit)),
      ...[...campaigns, ...slogans, ...occasions].flatMap((record) => record.documents),
      ...documents.flatMap((document) => [...document.implements, ...document.replacedBy]),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  },
);
