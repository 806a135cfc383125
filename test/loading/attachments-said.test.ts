import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lineOf } from '#domain/finding';
import { readContent } from '#loading/read-content';
import { madePdf, wordParts, zipOf } from '../attachments/made-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'attached-'));
afterAll(() => rmSync(folder, { recursive: true }));

const story = (ten: string, more: string) => `---
ten: ${ten}
chu-the: cá nhân
loai: người tốt, việc tốt
don-vi: xa-hong
linh-vuc: [moi-truong]
tom-tat: Trồng hoa dọc đường.
ngay-dang: 01/02/2024
${more}
---

Trồng hoa.
`;
const agreed = 'dong-y: {ngay: 26/01/2024, pham-vi: [trang này], xac-nhan: Trưởng xóm}';

const CONTENT = {
  'trang.yaml': `ten: Hoa đẹp
don-vi: xa-hong
dia-chi-web: https://xa.example/
co-quan-chu-quan: UBND xã
chiu-trach-nhiem: UBND xã
lien-he: {thu-dien-tu: ubnd@xa.example, dia-chi: Trụ sở xã}
linh-vuc: [{id: moi-truong, ten: Môi trường, mau: "#647a14"}]
`,
  'don-vi.yaml': '- {id: xa-hong, ten: Hồng, loai: xã}\n',
  'guong-dien-hinh/ba-le-thi-man.mdx': story('Bà Lê Thị Mận', `${agreed}\nrut: {ngay: 20/11/2024, ly-do: khác}`),
  'guong-dien-hinh/ba-tran-thi-sen.mdx': story('Bà Trần Thị Sen', agreed),
};

const wordOf = (text: string) =>
  zipOf({ ...wordParts, 'word/document.xml': `<w:document><w:p><w:t>${text}</w:t></w:p></w:document>` });

/** What the check says of the register, its one row offering a file. */
async function found(name: string, bytes: Uint8Array | string, answer = '') {
  const register = `- {id: v-1, loai: kế hoạch, co-quan: UBND xã, trich-yeu: T, tep: van-ban/${name}${answer}}\n`;
  for (const [file, text] of Object.entries({ ...CONTENT, 'van-ban.yaml': register, [`van-ban/${name}`]: bytes })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { findings } = await readContent({ content: folder, cache: '', engine: '', today: '2024-12-31' });
  const own = findings.filter(
    ({ file, rule }) => file === 'van-ban.yaml' && !/^attachment-(?:office|traces)$/u.test(rule),
  );
  return own.map((finding) => `${finding.severity} ${finding.rule} ${lineOf(finding)}`);
}

test.each(['txt', 'docx'])('what a .%s says is read as whatever else is published', async (ending) => {
  const said = (text: string) => (ending === 'txt' ? text : wordOf(text));
  expect(await found(`a1.${ending}`, said('Gọi 0912 345 678'))).toEqual(['error private-phone 1']);
  expect(await found(`a2.${ending}`, said('Bà LÊ THỊ MẬN'))).toEqual(['error withdrawn-named 1']);
  expect(await found(`a3.${ending}`, said('Cùng bà Trần Thị Sen'))).toEqual(['warning consent-named 1']);
  expect(await found(`a4.${ending}`, said('Cả xóm cùng làm'))).toEqual([]);
});

test('a number that may stand in a file is answered in its row', async () => {
  const answer = ', bo-qua: [{private-phone: Số trực của trạm y tế}]';
  expect(await found('b1.txt', 'Gọi 0912 345 678', answer)).toEqual([]);
  expect(await found('b2.txt', 'Gọi cán bộ', answer)).toEqual(['warning answer-unused 1']);
});

test('of a file that no machine reads, once is said that a person has to, until one has', async () => {
  const pdf = await madePdf();
  expect(await found('c1.pdf', pdf)).toEqual(['warning attachment-unread 1']);
  expect(await found('c1.pdf', pdf, ', bo-qua: [{attachment-unread: Đã xem không có gì}]')).toEqual([]);
});
