import { describe, expect, test } from 'vitest';
import { type WithdrawnReading, withdrawnFindings } from '#loading/check-withdrawn';
import { aBulletinWith } from '../a-bulletin.ts';

const FILE = 'guong-dien-hinh/ong-da-rut.mdx';
const story = (subject: string) => `---\nten: Ông Đã Rút\nchu-the: ${subject}\n---\n\nLời kể.\n`;

/** What is found while other files say these things. */
function found(subject: string, texts: Record<string, string>, reading: Partial<WithdrawnReading> = {}) {
  const textOf = (file: string) => (file === FILE ? story(subject) : (texts[file] ?? '---\n---\n'));
  const findings = withdrawnFindings({ bulletin: aBulletinWith(() => undefined), uses: [], textOf, ...reading });
  return findings.map(({ severity, rule, file, line }) => `${severity} ${rule} ${file}:${line ?? '-'}`);
}

const CAMPAIGN = 'phong-trao/tan-duc-sang-xanh-sach-dep.mdx';

describe('the name of a withdrawn story', () => {
  test('in the text of another record is found at its line, composed or not', () => {
    const text = '---\nten: x\n---\n\nHôm ấy có ông Đã Rút đến.\n'.normalize('NFD');
    expect(found('cá nhân', { [CAMPAIGN]: text })).toEqual([`error withdrawn-named ${CAMPAIGN}:5`]);
  });

  test('in a register is found too', () => {
    const bulletin = aBulletinWith((b) => (b.occasions[3]!.name = 'Tuyên dương Ông Đã Rút'));
    expect(found('cá nhân', { 'lich.yaml': '- ten: Tuyên dương Ông Đã Rút\n' }, { bulletin })).toEqual([
      'error withdrawn-named lich.yaml:1',
    ]);
  });

  test('stops the build only when it is that of a person', () => {
    expect(found('tập thể', { [CAMPAIGN]: '---\n---\nÔng Đã Rút' })).toEqual([`warning withdrawn-named ${CAMPAIGN}:3`]);
  });

  test('beside guong is dropped by itself, so nothing is said', () => {
    const bulletin = aBulletinWith((b) => {
      b.awards[0]!.recipients[0] = { name: 'Ông Đã Rút', subject: 'person', form: 'Giấy khen', exemplar: 'ong-da-rut' };
    });
    expect(found('cá nhân', {}, { bulletin })).toEqual([]);
  });
});

test('a picture of a withdrawn story may not stand in another', () => {
  const use = { file: 'guong-dien-hinh/anh/a.jpg', line: 4, type: 'image' } as const;
  const uses = [
    { ...use, from: FILE },
    { ...use, from: CAMPAIGN },
  ];
  expect(found('cá nhân', {}, { uses })).toEqual([`error withdrawn-pictured ${CAMPAIGN}:4`]);
});
