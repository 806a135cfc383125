import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { lineOf } from '#domain/finding';
import { checkedEntry } from '#desk/checked-entry';
import { readContent } from '#loading/read-content';

const BASE = {
  'trang.yaml': `ten: Hoa đẹp
don-vi: xa-hong
dia-chi-web: https://xa.example/
co-quan-chu-quan: UBND xã
chiu-trach-nhiem: UBND xã
lien-he: {thu-dien-tu: ubnd@xa.example, dia-chi: Trụ sở xã}
linh-vuc: [{id: moi-truong, ten: Môi trường, mau: "#647a14"}]
`,
  'don-vi.yaml': '- {id: xa-hong, ten: Hồng, loai: xã}\n',
};
const STORY = `---
ten: Tổ hoa
chu-the: tập thể
loai: mô hình mới
don-vi: xa-hong
linh-vuc: moi-truong
tom-tat: Tổ hoa trồng hoa.
ket-qua: [{so-lieu: 1 km, noi-dung: đường hoa, nguon: "https://b.example/bai"}]
ngay-dang: 02/01/2024
---

Xem [bài báo](https://a.example/tin) và https://c.example/x.

\`[không phải liên kết](https://d.example/)\`

<SoLieu so="1 km" noi-dung="đường hoa" nguon="https://e.example/" />
`;
const NAME = 'guong-dien-hinh/to-hoa.mdx';
const CONFIRMED = ['a', 'b', 'c', 'e'].map(
  (name) => `- {ten-mien: ${name}.example, ngay: 26/01/2024, xac-nhan: Văn phòng}\n`,
);

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function linksOf(files: Record<string, string>): Promise<string[]> {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  for (const [name, text] of Object.entries({ ...BASE, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { findings } = await readContent({ content: folder, cache: '', engine: '' });
  const told = findings.filter(({ rule }) => /^(?:link|value)/u.test(rule));
  return told.map((it) => `${it.severity} ${it.file} ${lineOf(it)} ${it.rule}`);
}

const WAITING = ['8', '12', '12', '16'].map((line) => `error ${NAME} ${line} link-host-new`);

test('every other site a story links to waits for somebody to look, in form, text and frames', async () => {
  expect(await linksOf({ [NAME]: STORY })).toEqual(WAITING);
});

test('what somebody confirmed may stand', async () => {
  expect(await linksOf({ [NAME]: STORY, 'lien-ket-ngoai.yaml': CONFIRMED.join('') })).toEqual([]);
});

test('a draft keeps nobody waiting, and what was withdrawn links nowhere', async () => {
  const draft = STORY.replace('ngay-dang', 'nhap: có\nngay-dang').replace('a.example', 'w88.com');
  expect(new Set((await linksOf({ [NAME]: draft })).map((said) => said.split(' ')[0]))).toEqual(new Set(['warning']));
  const gone = STORY.replace('ngay-dang', 'rut: {ngay: 03/01/2024, ly-do: khác}\nngay-dang');
  expect(await linksOf({ [NAME]: gone })).toEqual([]);
});

test('a document, and the sheet of the site, are asked the same', async () => {
  const document = '- {id: a, loai: luật, co-quan: Quốc hội, trich-yeu: T, lien-ket: "https://a.example@w88.com/"}\n';
  expect(await linksOf({ 'van-ban.yaml': document })).toEqual(['error van-ban.yaml 1 link-deceives']);
  const site = BASE['trang.yaml'].replace('ten: Hoa đẹp', 'ten: Hoa đẹp https://a.example');
  expect(await linksOf({ 'trang.yaml': site })).toEqual(['error trang.yaml 1 link-host-new']);
});

test('nobody can confirm a place that deceives', async () => {
  const hosts = ['w88.com', 'bit.ly', 'dichvucong.gov.vn.example', 'xn--vnban-3ve.vn'];
  const register = hosts.map((host) => `- {ten-mien: ${host}, ngay: 26/01/2024, xac-nhan: Văn phòng}\n`).join('');
  expect(await linksOf({ 'lien-ket-ngoai.yaml': register })).toEqual(
    hosts.map((_, index) => `error lien-ket-ngoai.yaml ${index + 1} value-wrong`),
  );
});

test('the form on the screen says the same before it saves', () => {
  const entry = checkedEntry(NAME, STORY, { records: [], isWhole: false });
  expect(entry.findings.filter(({ rule }) => rule === 'link-host-new').map((it) => String(lineOf(it)))).toEqual([
    '8',
    '12',
    '12',
    '16',
  ]);
});
