import { expect, test } from 'vitest';
import { lintRegisters } from '#lints/registers';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';

const namesOf = (change: Parameters<typeof aBulletinWith>[0]) => lintRegisters(aBulletinWith(change)).names;

test('a place of one syllable is known by its kind and name, and not at all without its kind', () => {
  const named = namesOf((b) => {
    b.units = [
      { ...b.units[3]!, name: 'Diễn', otherNames: ['Điềm'], kindWord: 'xóm' },
      { ...b.units[3]!, id: 'b', name: 'Vân', otherNames: [] },
    ];
    delete b.units[1]!.kindWord;
    b.campaigns = [];
  });
  expect(named.map(({ name }) => name).toSorted()).toEqual(['xóm Diễn', 'xóm Điềm']);
});

test('each name stands once, the longest first; of campaigns those of four syllables and more', () => {
  const named = namesOf((b) => {
    b.units = [b.units[3]!, { ...b.units[3]!, id: 'b' }].map((unit) => ({ ...unit, name: 'Tân Đức', otherNames: [] }));
    b.campaigns = ['Dân vận khéo', 'Vì người nghèo cả xã'].map((name) => ({
      ...b.campaigns[0]!,
      name,
      otherNames: [],
    }));
  });
  expect(named).toEqual([
    { name: 'Vì người nghèo cả xã', folded: 'vi nguoi ngheo ca xa', isPlace: false },
    { name: 'Tân Đức', folded: 'tan duc', isPlace: true },
  ]);
});

test('what awards decide and annul is known too; a number left blank is none', () => {
  const { documents } = lintRegisters(aBulletin);
  const numbers = documents!.map(({ number }) => number);
  expect(numbers).toEqual(expect.arrayContaining(aBulletin.awards.flatMap(({ number }) => number ?? [])));
  expect(numbers).not.toContain('/KH-UBND');
  const annulled = { document: '99/QĐ-UBND', on: '2024-12-01' } as const;
  const taken = aBulletinWith((b) => Object.assign(b.awards[0]!, { annulled }));
  expect(lintRegisters(taken).documents).toContainEqual({
    number: '99/QĐ-UBND',
    on: '2024-12-01',
    validity: {},
    replacedBy: [],
  });
});

test('only a law is known by a name as well', () => {
  const laws = lintRegisters(aBulletin).documents!.filter(({ law }) => law !== undefined);
  expect(laws.map(({ law }) => law)).toEqual(
    aBulletin.documents.filter(({ type }) => type === 'luật').map(({ subject }) => subject),
  );
});

test('the commune may choose the words it avoids', () => {
  const avoidedWords = [{ ...lintRegisters(aBulletin).avoided[0]!, word: 'vươn tầm' }];
  expect(lintRegisters(aBulletinWith((b) => Object.assign(b, { avoidedWords }))).avoided).toEqual(avoidedWords);
  expect(lintRegisters(aBulletinWith((b) => Object.assign(b, { avoidedWords: [] }))).avoided.length).toBeGreaterThan(1);
});
