import { describe, expect, test } from 'vitest';
import { calendarFiles } from '#feeds/calendars';
import { csvText, excelText } from '#feeds/csv';
import { feedDocuments } from '#feeds/feed-documents';
import { occasionId, recordId, tagUri } from '#feeds/identity';
import { mailDate } from '#feeds/rss';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';
import { aSource } from './a-source.ts';

describe('an id', () => {
  const [story] = aBulletin.exemplars;
  const { site } = aBulletin;

  test('does not change with the address, the name or the file name once a key is kept', () => {
    const moved = { ...site, address: 'https://khason.example/' };
    const renamed = { ...story!, name: 'Bác Hoa', slug: 'bac-hoa', key: story!.slug };
    expect(recordId(moved, 'exemplar', renamed)).toBe(recordId(site, 'exemplar', story!));
  });

  test('of whatever can be taken back does not spell it', () => {
    const kinds = ['campaign', 'slogan', 'exemplar', 'award'] as const;
    const ids = [...kinds.map((kind) => recordId(site, kind, story!)), occasionId(site, aBulletin.occasions[1]!)];
    expect(ids.map((id) => id.replace(/[0-9a-f]{16}$/u, '…'))).toEqual(
      ['phong-trao', 'khau-hieu', 'guong', 'khen-thuong', 'lich'].map((word) => `tag:tanduc.example,2024-01:${word}/…`),
    );
  });

  test('rests on the host of the address while no identity is fixed', () => {
    const unfixed = { ...site };
    delete unfixed.identity;
    expect(tagUri(unfixed, 'phong-trao', 'x')).toBe('tag:tanduc.example,2024:phong-trao/x');
  });
});

describe('characters that XML forbids', () => {
  const pasted = 'Dòng một\u000Bdòng hai\u0000\uFFFE\uD800';
  const texts = feedDocuments(aSource(aBulletinWith((b) => (b.campaigns[2]!.summary = pasted)))).map(({ text }) =>
    text(),
  );

  test('never reach a feed of any format', () => {
    expect(
      texts.filter((text) => /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\\u00|\\ud800/u.test(text)),
    ).toEqual([]);
    expect(texts.some((text) => text.includes('Dòng một\ndòng hai'))).toBe(true);
  });
});

describe('a table', () => {
  const columns = [
    { key: 'a', heading: 'Cột, một', value: (row: string) => row },
    { key: 'b', heading: 'Cột; hai', value: () => true },
  ];

  test('for machines follows RFC 4180', () => {
    expect(csvText(columns, ['x', 'a,"b"\nc'])).toBe('a,b\r\nx,true\r\n"a,""b""\nc",true\r\n');
  });

  test.each(['=1+1', '+84', '-5', '@x', '\t=1', ' =1', '＝1'])('for Excel takes %j as text', (cell) => {
    const [, line] = excelText(columns, [cell]).split('\r\n');
    expect(line!.replace(/^"/u, '')).toMatch(/^'/u);
  });

  test.each(['=1+1', '+84', '@x', "'=1", "''-5", '\t=1'])(
    'for machines takes %j as text, and gives it back',
    (cell) => {
      const line = csvText(columns, [cell])
        .split('\r\n')[1]!
        .replace(/^"|",true$|,true$/gu, '');
      expect(line).toBe(`'${cell}`);
    },
  );

  test('for machines leaves numbers and plain words alone', () => {
    const number = [{ key: 'a', heading: 'A', value: (row: number) => row }];
    expect(csvText(number, [-5])).toBe('a\r\n-5\r\n');
    expect(csvText(columns, ["'quen' nha"])).toBe("a,b\r\n'quen' nha,true\r\n");
  });

  test('for Excel has a mark, semicolons and headings that people read', () => {
    expect(excelText(columns, ['x'])).toBe('\uFEFFCột, một;"Cột; hai"\r\nx;có\r\n');
  });
});

describe('a calendar', () => {
  const text = (change: Parameters<typeof aBulletinWith>[0]) =>
    calendarFiles(aSource(aBulletinWith(change)).edition)[0]!.text;
  const plain = text(() => undefined);

  test('breaks lines after at most 75 octets, never within a letter', () => {
    const lines = plain.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(plain).not.toContain('\uFFFD');
    expect(plain.replaceAll('\r\n ', '')).toContain('Ban hành kế hoạch công tác thi đua\\, khen thưởng năm 2024');
  });

  test('shows a quarter as a span and rings no bell', () => {
    expect(plain).toMatch(/DTSTART;VALUE=DATE:20240101\r\nDTEND;VALUE=DATE:20240401/u);
    expect(plain).not.toContain('VALARM');
  });

  test('leads to pages of the site, from what was taken back as well', () => {
    const taken = text((b) => {
      const days = { period: { from: '2024-03-01' as const }, occasions: [b.occasions[0]!] };
      b.withdrawals.push({ ...b.withdrawals[0]!, kind: 'campaign', slug: 'da-rut', days });
    }).replaceAll('\r\n ', '');
    const addresses = [...taken.matchAll(/^URL[^:]*:(.*)\r$/gmu)].map(([, url]) => url);
    expect(taken).toContain('SUMMARY:Đã được rút');
    expect(addresses.length).toBe(taken.split('BEGIN:V').length - 1);
    expect(addresses.filter((url) => !url!.startsWith(`${new URL(aBulletin.site.address).origin}/`))).toEqual([]);
  });

  test('knows a row from the year before it falls due, where its documents have no day', () => {
    const undated = text((b) => {
      for (const document of b.documents) delete document.issuedOn;
    });
    expect(undated).toMatch(/DTSTAMP:202[23]\d{4}T/u);
  });

  test('says that a row was called off', () => {
    const cancelled = text((b) => (b.occasions[3]!.cancelledOn = '2024-12-10'));
    expect(cancelled).toMatch(
      /UID:[^\r]+lich\/db91ec5078592b09\r\nDTSTAMP:20241210T000000Z[\s\S]+?SEQUENCE:1\r\nSTATUS:CANCELLED/u,
    );
  });
});

describe('corrections and annulled awards', () => {
  const annulled = aSource(aBulletinWith((b) => (b.awards[0]!.annulled = { on: '2025-02-03', document: '9/QĐ-UBND' })));
  const atom = (source = aSource()) => feedDocuments(source)[0]!.text();

  test('are said in the feed', () => {
    expect(atom()).toContain('02/11/2024: Bài trước ghi 300 cây giống; số đúng là 320.');
    expect(atom(annulled)).toContain('(đã hủy bỏ)</title>');
    expect(atom(annulled)).toContain('Đã hủy bỏ ngày 03/02/2025 theo Quyết định số 9/QĐ-UBND.');
  });

  test('bring the record to the top', () => {
    expect(/<entry>[\s\S]*?<\/entry>/u.exec(atom(annulled))![0]).toContain(
      '<updated>2025-02-03T00:00:00+07:00</updated>',
    );
  });
});

test('an RSS date is written as mail writes it', () => {
  expect(mailDate('2024-11-20T00:00:00+07:00')).toBe('Wed, 20 Nov 2024 00:00:00 +0700');
});
