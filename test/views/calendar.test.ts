import { describe, expect, test } from 'vitest';
import { calendar } from '#views/calendar/calendar';
import { anEdition } from './an-edition.ts';

describe('the calendar', () => {
  const { years, next } = calendar(anEdition('2024-05-07'));
  const [first, second] = years[0]!.quarters;

  test('goes by quarters, and knows which one is now', () => {
    expect(years[0]!.quarters.map(({ heading, isCurrent }) => [heading, isCurrent])).toEqual([
      ['Quý I năm 2024', false],
      ['Quý II năm 2024', true],
      ['Quý IV năm 2024', false],
    ]);
  });

  test('keeps row numbers as printed', () => expect(first?.anyTime[0]?.number).toBe('01'));

  test('tones down what is past', () => {
    expect([first?.anyTime[0]?.isPast, first?.before[0]?.isPast, second?.after[0]?.isPast]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('says the years of an anniversary and the day of the event', () => {
    expect(second?.after[0]).toMatchObject({
      name: 'Kỷ niệm 70 năm Chiến thắng Điện Biên Phủ',
      kind: 'Kỷ niệm ngày 07/5/1954',
    });
  });

  test('names what comes next', () => expect(next).toBe('Kỷ niệm 70 năm Chiến thắng Điện Biên Phủ, 07/5/2024'));

  test('shows the last year that has something when nothing is planned any more', () => {
    expect(calendar(anEdition('2027-01-01')).years.map(({ year }) => year)).toEqual(['2024']);
  });

  test('says once which document the whole year rests on', () => {
    const edition = anEdition('2024-05-07', ({ occasions }) => {
      for (const occasion of occasions) occasion.documents = ['ke-hoach-tan-duc-2024'];
    });
    const [year] = calendar(edition).years;
    expect(year?.basis.map(({ href }) => href)).toEqual(['/hoa-dep/van-ban/ke-hoach-tan-duc-2024/']);
    expect(year?.quarters[0]?.anyTime[0]?.links).toEqual([]);
  });

  test('says once, below the year, what several rows note', () => {
    const edition = anEdition('2024-05-07', ({ occasions }) => {
      for (const [index, occasion] of occasions.entries()) occasion.notes = [`Riêng ${index}.`, 'Chung.'];
    });
    const [year] = calendar(edition).years;
    const rows = year!.quarters.flatMap(({ anyTime, before, after }) => [...anyTime, ...before, ...after]);
    expect(year!.notes).toEqual(['Chung.']);
    expect(rows.flatMap(({ notes }) => notes).toSorted()).toEqual(rows.map((_, index) => `Riêng ${index}.`));
  });

  test('says so when nothing is left of the year, and has no quarter that is empty', () => {
    const until = (day: string) => calendar(anEdition(day as '2024-05-07')).years[0]!;
    expect(first!.anyTime.length + until('2024-05-07').quarters.length).toBeGreaterThan(3);
    expect(until('2024-05-07').rest).toBeUndefined();
    expect(until('2024-12-31').rest).toBe('Từ ngày 31/12/2024 đến hết năm 2024, lịch không ghi việc nào.');
    expect(until('2025-01-01').rest).toBeUndefined();
  });

  test('is empty without a word when nothing is written', () => {
    expect(calendar(anEdition('2024-05-07', (bulletin) => (bulletin.occasions = [])))).toMatchObject({
      total: 0,
      years: [],
      earlier: [],
    });
  });
});
