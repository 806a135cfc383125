import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded } from '#aggregation/reading/decoded';
import { instantOf } from '#aggregation/reading/day-time';
import { atMost, saidInHtml } from '#aggregation/reading/plain-text';
import { readDocument } from '#aggregation/reading/read-document';
import { atom, escaped, jsonFeed } from './feeds-of-others.ts';

const here = 'https://xa.example/nguon-tin.atom.xml';
const read = (text: string) => readDocument(Buffer.from(text), '', here);

test.each([
  ['2024-01-26T07:30:00+07:00', '2024-01-26T00:30:00Z'],
  ['2024-01-26T00:30:00.123Z', '2024-01-26T00:30:00Z'],
  ['2024-01-26', '2024-01-25T17:00:00Z'],
  ['Fri, 26 Jan 2024 07:30:00 +0700', '2024-01-26T00:30:00Z'],
  ['26 Jan 24 07:30 GMT', '2024-01-26T07:30:00Z'],
  ['26/01/2024', '2024-01-25T17:00:00Z'],
  ['26/1/2024 7:30', '2024-01-26T00:30:00Z'],
  ['07:30 26-01-2024', '2024-01-26T00:30:00Z'],
  ['31/02/2024', undefined],
  ['2024-02-30T00:00:00Z', undefined],
  ['2024-01-26T25:00:00Z', undefined],
  ['Mon, 32 Jan 2024 00:00:00 GMT', undefined],
  ['hôm qua', undefined],
  ['', undefined],
])('“%s” is the instant %s', (written, instant) => {
  expect(instantOf(written)).toBe(instant);
});

test('an instant that was written is read back, in any zone', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.integer({ min: -12, max: 14 }),
      (date, zone) => {
        const at = new Date(Math.floor(date.getTime() / 1000) * 1000);
        const local = new Date(at.getTime() + zone * 3_600_000).toISOString().slice(0, 19);
        const offset = `${zone < 0 ? '-' : '+'}${String(Math.abs(zone)).padStart(2, '0')}:00`;
        expect(instantOf(local + offset)).toBe(at.toISOString().replace('.000Z', 'Z'));
      },
    ),
  );
});

test('of HTML the words are read, and where they lead; scripts, styles and comments say nothing', () => {
  const html =
    '<style>a{}</style><p>Một<b>hai</b></p><p>ba &amp; bốn</p><script>năm()</script><!-- sáu --><a href="/7">8</a>';
  expect(saidInHtml(html)).toEqual({ text: 'Mộthai ba & bốn 8', links: ['/7'] });
});

test('what is cut keeps whole words, and is never longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), fc.integer({ min: 2, max: 100 }), (text, length) => {
      const cut = atMost(length, text);
      expect(cut.length).toBeLessThanOrEqual(length);
      expect(cut.isWellFormed()).toBe(text.isWellFormed());
      if (text.length <= length) expect(cut).toBe(text);
    }),
  );
  expect(atMost(12, 'một hai ba bốn')).toBe('một hai ba…');
});

test('a feed that is cut anywhere is an error, never a shorter feed', () => {
  for (const whole of [
    atom([{ id: 'tag:a,2024:1' }, { id: 'tag:a,2024:2' }]),
    jsonFeed([{ id: '1', url: here, title: 'Tin' }]),
  ]) {
    expect(read(whole).items.length).toBeGreaterThan(0);
    for (let end = 1; end < whole.length; end += 1) expect(() => read(whole.slice(0, end))).toThrow();
  }
});

test('whatever a title or a summary holds comes out as text of one line', () => {
  const signs = fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', 'a', 'đ', ' ', ';', 'script', '/', '\u202E', '\n', '!--'),
  });
  fc.assert(
    fc.property(signs, signs, (title, summary) => {
      const [item] = read(atom([{ id: 'tag:a,2024:1', title: escaped(`x ${title}`), summary }])).items;
      expect(item!.title).toBe(
        `x ${title}`
          .replace(/\u202E/gu, '')
          .replace(/\s+/gu, ' ')
          .trim(),
      );
      expect(item!.summary).not.toMatch(/[\n\u202E]/u);
      expect(item!.summary.length).toBeLessThanOrEqual(300);
    }),
  );
});

test('a mark at the beginning goes before the server, the server before the document', () => {
  const mark = [0xef, 0xbb, 0xbf];
  expect(decoded(Buffer.from([...mark, ...Buffer.from('đ')]), 'text/xml; charset=iso-8859-1')).toBe('đ');
  expect(decoded(Buffer.from([0xf0]), 'text/xml; charset=windows-1258')).toBe('đ');
  expect(() => decoded(Buffer.from([0xf0]))).toThrow('utf-8');
  expect(() => decoded(Buffer.from('a'), 'text/xml; charset=klingon')).toThrow('klingon');
});
