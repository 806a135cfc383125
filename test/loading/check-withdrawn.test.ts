import { describe, expect, test } from 'vitest';
import { lineOf } from '#domain/finding';
import { withoutWithdrawn } from '#domain/withdrawn-names';
import { type WithdrawnReading, withdrawnFindings } from '#loading/checks/withdrawn';
import { stillPictured } from '#loading/photos/withdrawn-pictures';
import { readContentFile } from '#loading/file/read-file';
import { aBulletinWith } from '../a-bulletin.ts';

const FILE = 'guong-dien-hinh/ong-da-rut.mdx';
const story = (subject: string) =>
  `---\nten: Ông Lê Rút\nchu-the: ${subject}\nanh: {tep: anh/a.jpg}\n---\n\n<Anh tep="anh/b.jpg" />\n\n![Một vườn hoa](anh/d.jpg)\n`;

const blocksOf = (textOf: (file: string) => string) => (file: string) => readContentFile(file, textOf(file)).blocks;

/** What is found while other files say these things. */
function found(subject: string, texts: Record<string, string>, reading: Partial<WithdrawnReading> = {}) {
  const textOf = (file: string) => (file === FILE ? story(subject) : (texts[file] ?? '---\n---\n'));
  const { bulletin = aBulletinWith(() => undefined), ...given } = reading;
  const findings = withdrawnFindings({
    bulletin: withoutWithdrawn(bulletin),
    uses: [],
    textOf,
    blocksOf: blocksOf(textOf),
    digestOf: () => undefined,
    attached: () => '',
    ...given,
  });
  return findings.map((it) => `${it.severity} ${it.rule} ${it.file}:${lineOf(it) ?? '-'}`);
}

const CAMPAIGN = 'phong-trao/tan-duc-sang-xanh-sach-dep.mdx';

describe('the name of a withdrawn story', () => {
  test('in the text of another record is found at its line, composed or not', () => {
    const text = '---\nten: x\n---\n\nHôm ấy có ông Lê Rút đến.\n'.normalize('NFD');
    expect(found('cá nhân', { [CAMPAIGN]: text })).toEqual([`error withdrawn-named ${CAMPAIGN}:5`]);
  });

  test('over two lines of a text is found at the first of them', () => {
    expect(found('cá nhân', { [CAMPAIGN]: '---\n---\nHôm ấy có ông Lê\nRút đến.' })).toEqual([
      `error withdrawn-named ${CAMPAIGN}:3`,
    ]);
  });

  test.each([
    ['by another title', 'Cảm ơn chị Lê Rút.'],
    ['in bold', 'Cảm ơn chị **Lê** Rút.'],
    ['in capitals', 'CẢM ƠN LÊ RÚT'],
  ])('%s is found', (_, said) => {
    expect(found('cá nhân', { [CAMPAIGN]: `---\n---\n${said}` })).toEqual([`error withdrawn-named ${CAMPAIGN}:3`]);
  });

  test('is not found in a longer one', () => {
    expect(found('cá nhân', { [CAMPAIGN]: '---\n---\nCảm ơn chị Lê Rúta.' })).toEqual([]);
  });

  test('of a household called by a person stops the build too', () => {
    expect(found('hộ gia đình', { [CAMPAIGN]: '---\n---\nCảm ơn bà Lê Rút.' })).toEqual([
      `error withdrawn-named ${CAMPAIGN}:3`,
    ]);
  });

  test('spelt by an address another record had is found', () => {
    const bulletin = aBulletinWith((b) => (b.campaigns[0]!.formerSlugs = ['cung-ong-le-rut']));
    const { file } = bulletin.campaigns[0]!.origin;
    expect(found('cá nhân', {}, { bulletin })).toEqual([`error withdrawn-named ${file}:-`]);
  });

  test('in the file name of a photo, which no page tells, is let be', () => {
    const photo = { file: 'anh/le-rut.jpg', alt: 'Một vườn hoa', author: 'Xã', rights: 'Của xã' };
    const bulletin = aBulletinWith((b) => (b.exemplars[0]!.photo = photo));
    expect(found('cá nhân', {}, { bulletin })).toEqual([]);
  });

  test('in a link to its notice is found', () => {
    const text = '---\n---\nXem [bài này](/guong-dien-hinh/ong-da-rut/).';
    expect(found('cá nhân', { [CAMPAIGN]: text })).toEqual([`error withdrawn-named ${CAMPAIGN}:3`]);
  });

  test('in a register is found too', () => {
    const bulletin = aBulletinWith((b) => (b.occasions[3]!.name = 'Tuyên dương Ông Lê Rút'));
    expect(found('cá nhân', { 'lich.yaml': '- ten: Tuyên dương Ông Lê Rút\n' }, { bulletin })).toEqual([
      'error withdrawn-named lich.yaml:1',
    ]);
  });

  test('of a team called by a person stops the build too', () => {
    expect(found('tập thể', { [CAMPAIGN]: '---\n---\nÔng Lê Rút' })).toEqual([`error withdrawn-named ${CAMPAIGN}:3`]);
  });

  test('beside guong is dropped by itself, so nothing is said', () => {
    const bulletin = aBulletinWith((b) => {
      b.awards[0]!.recipients[0] = { name: 'Ông Lê Rút', subject: 'person', form: 'Giấy khen', exemplar: 'ong-da-rut' };
    });
    expect(found('cá nhân', {}, { bulletin })).toEqual([]);
  });
});

test.each(['a', 'b', 'd'])('picture %s of a withdrawn story may not stand in another', (name) => {
  const use = { file: `guong-dien-hinh/anh/${name}.jpg`, line: 4, type: 'image' } as const;
  const other = { ...use, file: 'guong-dien-hinh/anh/c.jpg', from: CAMPAIGN };
  const uses = [{ ...use, from: FILE }, { ...use, from: CAMPAIGN }, other];
  expect(found('cá nhân', {}, { uses })).toEqual([`error withdrawn-pictured ${CAMPAIGN}:4`]);
});

test('a copy of such a picture under another name may not either', () => {
  const digestOf = (file: string) => (/\/[ac]\.jpg$/u.test(file) ? 'same' : file);
  const uses = ['c', 'e'].map((name) => ({
    ...{ file: `guong-dien-hinh/anh/${name}.jpg`, line: 4, type: 'image' as const, from: CAMPAIGN },
  }));
  expect(found('cá nhân', {}, { uses, digestOf })).toEqual([`error withdrawn-pictured ${CAMPAIGN}:4`]);
});

describe('the words of another kind of withdrawn record', () => {
  const TEXTS = {
    campaign: 'ten: Dân vận khéo\n',
    slogan: 'noi-dung: Mỗi nhà một luống hoa\n',
    award: 'so-ky-hieu: 99/QĐ-UBND\n',
  } as const;
  const SAID = { campaign: 'Dân vận khéo', slogan: 'mỗi nhà một luống hoa', award: '99/QĐ-UBND' } as const;

  test.each(['campaign', 'slogan', 'award'] as const)('(%s) are found, and only warned of', (kind) => {
    const file = kind === 'award' ? 'khen-thuong/x.yaml' : 'thu/x.mdx';
    const bulletin = aBulletinWith((b) => {
      b.withdrawals = [{ ...b.withdrawals[0]!, kind, slug: 'x', origin: { file, path: [] } }];
    });
    const own = kind === 'award' ? TEXTS[kind] : `---\n${TEXTS[kind]}---\n`;
    const textOf = (it: string) =>
      it === file ? own : it === CAMPAIGN ? `---\n---\n\nNhớ ${SAID[kind]}.` : '---\n---\n';
    const findings = withdrawnFindings({
      bulletin: withoutWithdrawn(bulletin),
      uses: [],
      textOf,
      blocksOf: blocksOf(textOf),
      digestOf: () => undefined,
      attached: () => '',
    });
    const where = findings.filter((it) => it.file === CAMPAIGN).map((it) => `${it.severity} ${lineOf(it)}`);
    expect(where).toEqual(['warning 4']);
  });
});

test.each([')](', '](', '[a\n', '[a]: ', 'tep: ', 'tep=a', '](a.', 'a'])(
  'pictures are looked for in a long text of %j at once',
  (piece) => {
    const story = `---\nten: x\n---\n${piece.repeat(100_000)}`;
    const began = process.cpuUsage();
    const withdrawal = aBulletinWith(() => undefined).withdrawals[0]!;
    stillPictured(withdrawal, { uses: [], textOf: () => story, digestOf: () => undefined });
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2_000);
  },
);
