import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Finding, keysOf } from '#domain/finding';
import { richDocument } from '../word/rich-document.ts';
import { lendPhotos } from './lent-photos.ts';
import { builtFolder, filesOf } from './sites.ts';

const VARIANT = 'tan-duc-tu-word';
const CONTENT = join('.cache', 'test-content', 'thu-tu-word');
const DOCUMENT = join('.cache', 'test-content', 'Bài từ Word.docx');
const SLUG = 'xom-ngoai-giu-duong-hoa-tu-quan';
const STORY = join(CONTENT, 'guong-dien-hinh', `${SLUG}.mdx`);

function command(script: string, ...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

// No day is given: the story is dated as the site sees today.
const importWord = (...args: string[]) => command('import-word', DOCUMENT, '--noi-dung', CONTENT, ...args);
const findings = () =>
  (JSON.parse(command('check', '--noi-dung', CONTENT, '--json').said) as { findings: Finding[] }).findings;

/** What the officer does after the import: chooses, describes, and confirms the site that is linked to. */
function fillIn(): void {
  const text = readFileSync(STORY, 'utf8');
  const filled = text
    .replace(/^chu-the: #.*$/mu, 'chu-the: tập thể')
    .replace(/^loai: #.*$/mu, 'loai: mô hình mới')
    .replace('nhap: có\n', '')
    .replace('![](', '![Vườn ươm hoa đầu xóm](');
  writeFileSync(STORY, filled);
  const confirmed = '- {ten-mien: thainguyen.gov.vn, ngay: 20/11/2024, xac-nhan: Công chức văn hóa}\n';
  writeFileSync(join(CONTENT, 'lien-ket-ngoai.yaml'), confirmed);
}

beforeAll(async () => {
  for (const folder of [CONTENT, builtFolder(VARIANT)]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(CONTENT, { recursive: true });
  cpSync('content', CONTENT, { recursive: true });
  lendPhotos(CONTENT);
  writeFileSync(DOCUMENT, await richDocument());
});

describe('a Word document', () => {
  test('is imported with its pictures, and the officer reads what is left to do', () => {
    const { code, said } = importWord();
    expect(code).toBe(0);
    expect(said).toContain('điền các mục để trống: chu-the, loai.');
    expect(said).toContain('99/QĐ-UBND');
    expect(readFileSync(STORY, 'utf8')).toContain('\nngay-dang: 20/11/2024\n');
    const photos = readdirSync(join(CONTENT, 'guong-dien-hinh', 'anh')).filter((name) => name.startsWith(SLUG));
    expect(photos).toEqual([`${SLUG}-1.webp`, `${SLUG}-2.webp`]);
  });

  test('keeps of a picture neither its place nor its camera', async () => {
    const photo = readFileSync(join(CONTENT, 'guong-dien-hinh', 'anh', `${SLUG}-1.webp`));
    const { width, height, exif } = await sharp(photo).metadata();
    expect({ width, height, exif }).toEqual({ width: 1333, height: 2000, exif: undefined });
  });

  test('never replaces a story that is there', () => {
    const before = readFileSync(STORY, 'utf8');
    const { code, said } = importWord();
    expect([code, readFileSync(STORY, 'utf8')]).toEqual([1, before]);
    expect(said).toContain(`--ten-tep ${SLUG}-2`);
  });

  test('is a draft that stops nothing, and the officer reads what only they know', () => {
    const open = findings().filter(({ file }) => !file.startsWith('toan-van/'));
    expect(open.map((it) => [it.severity, it.rule, keysOf(it).join()])).toEqual([
      ['warning', 'value-wrong', 'chu-the'],
      ['warning', 'value-wrong', 'loai'],
      ['warning', 'image-alt-missing', ''],
      ['warning', 'link-host-new', ''],
    ]);
  });

  test('filled in, is a page with the same words', { timeout: 300_000 }, () => {
    fillIn();
    expect(findings().filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(command('build', '--noi-dung', CONTENT, '--ra', builtFolder(VARIANT)).code).toBe(0);
    const html = readFileSync(join(builtFolder(VARIANT), 'guong-dien-hinh', SLUG, 'index.html'), 'utf8');
    const words = readText(html);
    for (const sentence of [
      'Hai mươi hộ của xóm Ngoài , xã Tân Đức cùng trồng và chăm 500m² hoa hai bên đường',
      'Rác giảm <5%, quỹ {tổ 3} công khai.',
      'Tự nguyện, tự quản, TẬP THỂ.',
      'import là chữ tiếng Anh, ở đây là chữ thường.',
      'Thái Nguyên có mười xóm làm theo.',
      'Đoạn trong ô điền sẵn.',
      'Số liệu của Ban công tác mặt trận xóm, tháng 10/2024.',
      'Năm Số hộ Mét | đường 2023 12 200 2024 Đang cập nhật',
      'Chia đoạn đường cho từng nhà mỗi nhà 25 m Góp ngày công',
    ])
      expect(words).toContain(sentence);
    expect(words).not.toMatch(/ĐẦU TRANG|có chín|\\/u);
    expect(html).toMatch(/<h2[^>]*>Cách làm<\/h2>[\s\S]*<h3[^>]*>Kết quả bước đầu<\/h3>/u);
    expect(html).toContain('alt="Vườn ươm hoa đầu xóm"');
    expect(filesOf(VARIANT).filter((file) => file.includes(`${SLUG}-`))).toEqual([]);
  });
});

/** The words of a page, without its scripts and its tags. */
function readText(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&#(x?)([0-9a-f]+);/giu, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ');
}
