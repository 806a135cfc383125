import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lineOf } from '#domain/finding';
import { readContent } from '#loading/read-content';

const files = {
  'trang.yaml': `ten: Hoa đẹp
don-vi: tran-ninh
dia-chi-web: https://xa.example/
co-quan-chu-quan: UBND xã
chiu-trach-nhiem: UBND xã
lien-he: {dien-thoai: "0205 3 000 000", dia-chi: "Trụ sở UBND xã, số 12 đường Trần Phú"}
linh-vuc: [{id: moi-truong, ten: Môi trường, mau: "#647a14"}]
`,
  'don-vi.yaml': '- {id: tran-ninh, ten: Trấn Ninh, loai: xã}\n',
  'van-ban.yaml': '- {id: ke-hoach, so-ky-hieu: 27/KH-UBND, loai: kế hoạch, co-quan: UBND xã, trich-yeu: Thi đua}\n',
  'khau-hieu/doan-ket.mdx': `---
noi-dung: Đoàn kết, sáng tạo, thi đua xây dựng quê hương
loai: khẩu hiệu
don-vi: tran-ninh
van-ban: [ke-hoach]
---
`,
  'guong-dien-hinh/to-hoa.mdx': `---
ten: Tổ hoa
chu-the: tập thể
loai: mô hình mới
don-vi: tran-ninh
linh-vuc: moi-truong
tom-tat: Cả xóm cùng trồng hoa ven đường.
ngay-dang: 02/01/2024
---

Xã Trần Ninh họp.

Theo Kế hoạch 28/KH-UBND,
tổ treo “Đoàn kết, sáng tạo, thi đua xây dựng quê hướng”.
`,
};

const LIST = 'tu-nen-tranh.yaml';
const STORY = 'guong-dien-hinh/to-hoa.mdx';
const ALL = ['11 name-accents', '13 document-unknown', '14 slogan-misquoted'].map((it) => `${STORY} ${it}`);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [name, text] of Object.entries(files)) write(name, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  const path = join(folder, 'content', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function said(engine = ''): Promise<string[]> {
  const { findings } = await readContent({ content: join(folder, 'content'), cache: folder, engine });
  return findings.map((finding) => `${finding.file} ${lineOf(finding)} ${finding.rule}`);
}

test('findings in the text of a story have their line of the file; the contact of the office is no private number', async () => {
  expect(await said()).toEqual(ALL);
});

test('what was kept is forgotten when a register changes', async () => {
  expect(await said('engine')).toEqual(ALL);
  expect(await said('engine')).toEqual(ALL);
  write('don-vi.yaml', '- {id: tran-ninh, ten: Trần Ninh, loai: xã}\n');
  write('van-ban.yaml', files['van-ban.yaml'] + files['van-ban.yaml'].replace('ke-hoach,', 'x,').replace('27/', '28/'));
  expect(await said('engine')).toEqual(ALL.slice(2));
});

test('a document is not unknown while the register has a mistake', async () => {
  write('van-ban.yaml', `${files['van-ban.yaml']}- {id: x, so-ky-hieu: hai tám, loai: kế hoạch, trich-yeu: Thi đua}\n`);
  expect((await said()).filter((finding) => finding.includes('document-unknown'))).toEqual([]);
});

test('an answer sets findings aside, and keeps their reason', async () => {
  const answer = 'bo-qua:\n  - name-accents: "Tên cũ của xã, in như vậy trong bản gốc"\nngay-dang';
  write(STORY, files[STORY].replace('ngay-dang', answer));
  const { findings, answered } = await readContent({ content: join(folder, 'content'), cache: '', engine: '' });
  expect(findings.map(({ rule }) => rule)).toEqual(['document-unknown', 'slogan-misquoted']);
  expect(answered).toEqual([
    expect.objectContaining({ place: { type: 'line', line: 13 }, reason: 'Tên cũ của xã, in như vậy trong bản gốc' }),
  ]);
});

test('nobody’s number waits until a form is mended', async () => {
  write(STORY, files[STORY].replace('mô hình mới', 'mô hình').replace('họp.', 'họp. Gọi 0912345678.'));
  expect(await said()).toEqual([`${STORY} 4 value-wrong`, `${STORY} 11 private-phone`]);
  write(STORY, files[STORY].replace('mô hình mới', 'mô hình\nrut: x').replace('họp.', 'họp. Gọi 0912345678.'));
  expect((await said()).filter((finding) => finding.includes('private'))).toEqual([]);
});

test('the commune may keep its own list of words to avoid', async () => {
  write(STORY, files[STORY].replace('Xã Trần Ninh họp.', 'Một kỳ tích của cả tổ, hết mình, hết lòng.'));
  expect(await said()).toContain(`${STORY} 11 avoided-word`);
  write(LIST, '- {cum-tu: hết mình, thay-bang: mỗi tuần một buổi}\n- hết lòng\n');
  const { findings } = await readContent({ content: join(folder, 'content'), cache: '', engine: '' });
  expect(
    findings.filter(({ rule }) => rule === 'avoided-word').map(({ message, advice = '' }) => message + advice),
  ).toEqual([
    expect.stringMatching(/^“hết mình”.*Thay bằng: mỗi tuần một buổi$/u),
    expect.stringMatching(/^“hết lòng”/u),
  ]);
});

test('that list has a form like any other', async () => {
  write(LIST, '- {cum-tu: hết mình, thay: x}\n- 12\n- {thay-bang: x}\n');
  expect((await said()).filter((finding) => finding.startsWith(LIST))).toEqual([
    `${LIST} 1 field-unknown`,
    `${LIST} 2 value-wrong`,
    `${LIST} 3 field-missing`,
  ]);
});
