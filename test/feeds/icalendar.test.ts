import { expect, test } from 'vitest';
import type { CalendarEvent } from '#feeds/calendar-event';
import { icalendarText } from '#feeds/icalendar';

const frame = { id: 'x', name: 'Lịch', description: 'Lịch', page: 'https://tanduc.example/lich/' };

/** The summary as a reader unfolds it. */
function summaryOf(name: string): string {
  const event: CalendarEvent = {
    ...{ id: 'a', name, from: '2024-03-01', to: '2024-03-01', category: 'Việc', lines: [] },
    ...{ url: frame.page, changedOn: '2024-03-01' },
  };
  const text = icalendarText([event], frame).replaceAll('\r\n ', '');
  return /^SUMMARY:(.*)$/mu.exec(text)![1]!.trimEnd();
}

test('a text keeps to its line: a tab is a space, a line break and marks of the format are escaped', () => {
  expect(summaryOf('Họp\txóm; bàn, chọn\nnốt \\ xong')).toBe(String.raw`Họp xóm\; bàn\, chọn\nnốt \\ xong`);
});

test('no line takes more than 75 octets, and none is cut within a letter', () => {
  const name = 'Đường hoa xóm Ngoài nở rộ đón xuân '.repeat(9);
  const event: CalendarEvent = {
    ...{ id: 'a', name, from: '2024-03-01', to: '2024-03-01', category: 'Việc', lines: [] },
    ...{ url: frame.page, changedOn: '2024-03-01' },
  };
  const lines = icalendarText([event], frame).split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(summaryOf(name)).toBe(name.trimEnd());
});
