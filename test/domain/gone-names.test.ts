import { expect, test } from 'vitest';
import { taughtByOthers, WITHDRAWN_NAME } from '#domain/gone-names';
import { withoutWithdrawn } from '#domain/withdrawn-names';
import { aBulletinWith } from '../a-bulletin.ts';

const adopted = (adopter: string, learntFrom?: string) => ({
  ...{ adopter, since: '2024' as const, source: 'Báo cáo' },
  ...(learntFrom !== undefined && { learntFrom }),
});

test('a recipient whose name was taken back keeps the form, and that it was annulled', () => {
  const annulled = { on: '2025-01-10', document: '3/QĐ-UBND' } as const;
  const bulletin = aBulletinWith((b) => {
    const withdrawal = { ...b.withdrawals[0]!, kind: 'exemplar' as const, slug: 'nguoi-da-rut' };
    b.withdrawals = [withdrawal];
    b.awards[0]!.recipients = [
      { name: 'Bà Đã Rút', subject: 'person', form: 'Giấy khen', exemplar: withdrawal.slug, annulled },
    ];
  });
  expect(withoutWithdrawn(bulletin).awards[0]!.recipients).toEqual([
    { name: WITHDRAWN_NAME, subject: 'person', form: 'Giấy khen', annulled },
  ]);
});

test('those who learnt from each other, both gone, end the search for a teacher', () => {
  const pupil = adopted('Xóm Quẫn', 'Xóm Diễn');
  const gone = [adopted('Xóm Diễn', 'Xóm Viên'), adopted('Xóm Viên', 'Xóm Diễn')];
  expect(taughtByOthers(pupil, gone)).toMatchObject({ adopter: 'Xóm Quẫn', learntFrom: 'Xóm Diễn' });
});

test('of two of one name the first is the teacher, as the first stands for both', () => {
  const gone = [adopted('Xóm Diễn', 'Xóm Viên'), adopted('Xóm Diễn', 'Xóm Ngoài')];
  expect(taughtByOthers(adopted('Xóm Quẫn', 'Xóm Diễn'), gone).learntFrom).toBe('Xóm Viên');
});
