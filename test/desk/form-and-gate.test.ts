import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Finding, lineOf } from '#domain/finding';
import { checkedEntry } from '#desk/checked-entry';
import { readContent } from '#loading/read-content';
import { withdrawnTexts, writtenRecords } from '#loading/written-records';
import { random } from '../stories/encodings.ts';

const folder = mkdtempSync(join(tmpdir(), 'form-and-gate-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('content/don-vi.yaml', join(folder, 'don-vi.yaml'));
cpSync('content/trang.yaml', join(folder, 'trang.yaml'));

const pick = random(3);
const of = <Item>(items: readonly Item[]): Item => items[Math.floor(pick() * items.length)]!;

const NAMES = ['Bà Lê Thị Mận', 'Ông Bùi Kim Ngạn', 'Tổ hợp tác ông Lò Văn Cắm', 'Bà Nông Thị Rút'];
const SAID = [
  ...NAMES.map((name) => `Cùng ${name} làm.`),
  ...['Gọi 0912 345 678.', 'Số nhà 15, ngõ 3.', 'Cả xóm cùng làm.', '<Khung>', '![](anh/a.jpg)', '0912\n\n345\n\n678'],
  'Xem [bài](/guong-dien-hinh/ba-nong-thi-rut/).',
];
const SCOPES = ['trang này', 'trang này, tổng hợp', 'truyền thanh', 'trang này, tổng hợp'];
const agreed = () =>
  `dong-y: {ngay: 26/01/2024, pham-vi: [${of(SCOPES)}], xac-nhan: Trưởng xóm${of(['', '', ', het-han: 01/03/2024'])}}\n`;

function story(name: string): string {
  const form = [
    ...[`ten: ${name}\nchu-the: ${name.startsWith('Tổ') ? 'tập thể' : 'cá nhân'}\nloai: người tốt, việc tốt\n`],
    ...['don-vi: tan-duc.phu-binh.thai-nguyen\n', 'linh-vuc: [moi-truong]\n', `tom-tat: ${of(SAID.slice(2, 9))}\n`],
    ...['ngay-dang: 01/02/2024\n', pick() < 0.8 ? agreed() : '', pick() < 0.2 ? 'nhap: có\n' : ''],
    ...[pick() < 0.3 ? `nhan-rong: [{noi: ${of(NAMES)}, tu: "2024", nguon: Xóm}]\n` : ''],
    ...[name.endsWith('Rút') ? 'rut: {ngay: 20/11/2024, ly-do: khác}\n' : ''],
  ];
  return `---\n${form.join('')}---\n\n${of(SAID)}\n\n${of(SAID)}\n`;
}

const FILES = ['ba-le-thi-man', 'ong-bui-kim-ngan', 'to-ong-cam', 'ba-nong-thi-rut'];

const said = (finding: Finding) => `${finding.rule} ${lineOf(finding)}`;

/** Rules about what lies beside the text, which only the gate sees. */
const OF_DISK = /^(?:file-|image-|attachment-|withdrawn-pictured$)/u;

test('whatever the gate says of a file, the form on this computer says before it is saved', async () => {
  const told: string[] = [];
  for (let round = 0; round < 40; round += 1) {
    const texts = Object.fromEntries(FILES.map((file, index) => [`guong-dien-hinh/${file}.mdx`, story(NAMES[index]!)]));
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const place = { content: folder, cache: '', engine: '', today: '2024-12-31' } as const;
    const { findings } = await readContent(place);
    const known = {
      records: writtenRecords(place),
      isWhole: true,
      withdrawn: withdrawnTexts(place),
      today: place.today,
    };
    for (const [file, text] of Object.entries(texts)) {
      const gate = findings.filter((finding) => finding.file === file && !OF_DISK.test(finding.rule));
      const form = checkedEntry(file, text, known).findings.map(said);
      told.push(...gate.map(({ rule }) => rule));
      expect(form, text).toEqual(expect.arrayContaining(gate.map(said)));
    }
  }
  expect([...new Set(told)]).toEqual(
    expect.arrayContaining(['consent-named', 'withdrawn-named', 'private-phone', 'consent-scope', 'consent-expired']),
  );
});
