import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type PDFDocument, PDFString } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { lineOf } from '#domain/finding';
import { lookedInto } from '#loading/disk/attachments';
import { readContent } from '#loading/read-content';
import { annotate, madePdf } from '../attachments/made-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'attachments-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What lies in a content folder that nobody meant to publish, and what only looks like a document. */
const ODD: Record<string, string | Buffer> = {
  'trang.yaml': `ten: Hoa đẹp
don-vi: xa-hong
dia-chi-web: https://xa.example/
co-quan-chu-quan: UBND xã
chiu-trach-nhiem: UBND xã
lien-he: {thu-dien-tu: ubnd@xa.example, dia-chi: Trụ sở xã}
linh-vuc: [{id: moi-truong, ten: Môi trường, mau: "#647a14"}]
`,
  'don-vi.yaml': '- {id: xa-hong, ten: Hồng, loai: xã}\n',
  'quan-tri.yaml': 'noi-luu: thư mục trên máy này\n',
  'guong-dien-hinh/ba-an.mdx': '---\nten: Bà An\nnhap: có\n---\nBí mật.\n',
  'guong-dien-hinh/anh/ba-an.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  'van-ban/a.html': '<script>alert(1)</script>',
  'van-ban/a.svg': '<svg onload="alert(1)"/>',
  'van-ban/a.php': '<?php system($_GET[0]);',
  'van-ban/a.htaccess': 'AddHandler x .txt',
  'van-ban/a.mdx': 'x',
  'van-ban/trang-web.pdf': '<html></html>',
  'van-ban/trang-web.txt': '<!doctype html><script>alert(1)</script>',
  'van-ban/trang-web.docx': 'PK\u0003\u0004<script>',
};

function write(files: Record<string, string | Uint8Array>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const register = (files: readonly string[]) =>
  files
    .map((file, index) => `- {id: v-${index}, loai: kế hoạch, co-quan: UBND xã, trich-yeu: T, tep: "${file}"}\n`)
    .join('');

const findingsFor = async (files: readonly string[]) => {
  write({ ...ODD, 'van-ban.yaml': register(files) });
  const { findings } = await readContent({ content: folder, cache: '', engine: '' });
  return findings.filter(({ file, severity }) => file === 'van-ban.yaml' && severity === 'error');
};

describe('`tep` of a legal document', () => {
  test('takes no file of the content folder but what is a listed kind below van-ban', async () => {
    const named = [...Object.keys(ODD), 'van-ban/../trang.yaml', '/etc/passwd', 'van-ban.yaml', 'guong-dien-hinh'];
    const findings = await findingsFor(named);
    expect(new Set(findings.map(lineOf))).toEqual(new Set(named.map((_, index) => index + 1)));
  });

  test('asks who confirmed the places that links in a PDF lead to', async () => {
    const link = (href: string) => (document: PDFDocument) => annotate(document, { S: 'URI', URI: PDFString.of(href) });
    write({
      'van-ban/a.pdf': await madePdf(link('https://a.example/')),
      'van-ban/b.pdf': await madePdf(link('https://w88.com')),
    });
    const found = await findingsFor(['van-ban/a.pdf', 'van-ban/b.pdf']);
    expect(found.map((finding) => `${lineOf(finding)} ${finding.rule}`)).toEqual([
      '1 link-host-new',
      '2 link-deceives',
    ]);
    write({ 'lien-ket-ngoai.yaml': '- {ten-mien: a.example, ngay: 26/01/2024, xac-nhan: Văn phòng}\n' });
    expect(await findingsFor(['van-ban/a.pdf'])).toEqual([]);
  });

  test('takes a plain text, a kind on the list', async () => {
    write({ 'van-ban/ke-hoach.txt': 'Kế hoạch' });
    expect(await findingsFor(['van-ban/ke-hoach.txt'])).toEqual([]);
  });

  test('wants one name for one file, wherever it lies', async () => {
    write({ 'van-ban/2023/a.txt': 'một', 'van-ban/2024/a.txt': 'hai' });
    const findings = await findingsFor(['van-ban/2023/a.txt', 'van-ban/2023/a.txt', 'van-ban/2024/a.txt']);
    expect(findings.map((finding) => `${lineOf(finding)} ${finding.rule}`)).toEqual(['3 attachment-repeated']);
  });
});

test('a file of more than twenty megabytes is not read', async () => {
  write({ 'van-ban/lon.pdf': '' });
  truncateSync(join(folder, 'van-ban/lon.pdf'), 3 * 1024 ** 3);
  expect((await lookedInto(folder, 'van-ban/lon.pdf')).problems).toMatchObject([{ rule: 'attachment-large' }]);
});

test('what lies elsewhere is refused by whoever serves it, whatever the forms let through', async () => {
  write(ODD);
  expect((await lookedInto(folder, 'trang.yaml')).problems).toMatchObject([{ rule: 'attachment-type' }]);
});
