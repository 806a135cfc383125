import { describe, expect, test } from 'vitest';
import type { Bulletin } from '#domain/bulletin';
import { WITHDRAWN_NAME } from '#domain/gone-names';
import { withdrawalOf } from '#domain/withdrawal';
import { withoutWithdrawn } from '#domain/withdrawn-names';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';

/** The bulletin as it is read once a story was taken back. */
function withdrawing(wanted: string): Bulletin {
  return withoutWithdrawn(
    aBulletinWith((bulletin) => {
      const [story] = bulletin.exemplars.splice(
        bulletin.exemplars.findIndex(({ slug }) => slug === wanted),
        1,
      );
      const why = { on: '2025-01-10', reason: 'by-request' } as const;
      bulletin.withdrawals.push(withdrawalOf({ kind: 'exemplar', record: story! }, why));
    }),
  );
}

describe('a recipient whose story was taken back', () => {
  const [decision] = withdrawing('ba-nguyen-thi-hoa').awards;

  test('keeps the award and loses the name, the unit and the reason', () => {
    expect(decision!.recipients[0]).toEqual({
      name: WITHDRAWN_NAME,
      subject: 'person',
      form: 'Giấy khen',
      isDirectWorker: true,
    });
  });

  test('makes the decision a changed one, so that readers look again', () => {
    expect(decision!.updatedOn).toBe('2025-01-10');
  });

  test('leaves the others as they were', () => {
    expect(decision!.recipients.slice(1)).toEqual(aBulletin.awards[0]!.recipients.slice(1));
  });
});

describe('an adopter whose own story was taken back', () => {
  const teacher = withdrawing('ho-ong-duong-van-duc').exemplars.find(({ slug }) => slug === 'to-tu-quan-duong-hoa')!;

  test('is no longer among those that took it up', () => {
    expect(teacher.adoptions.map(({ adopter }) => adopter)).toEqual(['Xóm Diễn', 'Xóm Viên']);
    expect(teacher.updatedOn).toBe('2025-01-10');
  });

  test('leaves those it taught with its own teacher', () => {
    const bulletin = withoutWithdrawn(
      aBulletinWith(({ exemplars, withdrawals }) => {
        const { adoptions } = exemplars[1]!;
        adoptions[0]!.exemplar = withdrawals[0]!.slug;
        adoptions[2]!.learntFrom = 'Xóm Viên';
      }),
    );
    const { adoptions } = bulletin.exemplars[1]!;
    expect(adoptions.map(({ adopter, learntFrom }) => [adopter, learntFrom])).toEqual([
      ['Xóm Viên', undefined],
      ['Hộ ông Dương Văn Đức', 'Xóm Viên'],
    ]);
  });
});

test('a bulletin that names no withdrawn story stays as it is', () => {
  expect(withoutWithdrawn(aBulletin)).toEqual(aBulletin);
});
