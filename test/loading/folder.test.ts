import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { lineOf } from '#domain/finding';
import { contentFiles } from '#loading/disk/content-files';
import { readContent } from '#loading/read-content';

const SITE = `ten: Hoa đẹp
don-vi: xa-hong
dia-chi-web: https://xa.example/
co-quan-chu-quan: UBND xã
chiu-trach-nhiem: UBND xã
lien-he: {thu-dien-tu: ubnd@xa.example, dia-chi: Trụ sở xã}
linh-vuc: [{id: moi-truong, ten: Môi trường, mau: "#647a14"}]
`;
const UNITS = `- {id: xa-hong, ten: Hồng, loai: xã}
- {id: xom-ngoai.xa-hong, ten: Ngoài, loai: xóm}
`;
const STORY = `---
ten: Bà An
chu-the: cá nhân
loai: người tốt, việc tốt
don-vi: xa-hong
linh-vuc: moi-truong
tom-tat: Bà An nấu cháo cho người bệnh.
dong-y: {ngay: 01/01/2024, pham-vi: [trang này], xac-nhan: Trưởng xóm, het-han: 01/06/2024}
ngay-dang: 02/01/2024
---
`;

let folder = '';
afterEach(() => rmSync(folder, { recursive: true }));

function folderOf(files: Record<string, string | Buffer>): string {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function rulesOf(files: Record<string, string | Buffer>, today?: string) {
  const { findings } = await readContent({ content: folderOf(files), cache: '', engine: '', ...(today && { today }) });
  return findings.map((finding) => `${finding.file} ${lineOf(finding)} ${finding.rule}`);
}

const base = { 'trang.yaml': SITE, 'don-vi.yaml': UNITS };

test('the guide of the officers lies in the folder and is nobody’s story', async () => {
  const files = { ...base, 'README.md': '# {a} <b>', 'guong-dien-hinh/ba-an.mdx': STORY };
  const said = await rulesOf(files);
  expect(said).toEqual(await rulesOf({ ...base, 'guong-dien-hinh/ba-an.mdx': STORY }));
  expect((await rulesOf({ ...files, 'van-ban/README.md': 'a' })).length).toBeGreaterThan(said.length);
});

test('a file saved as UTF-16 is called by its name, and blamed for nothing else', async () => {
  const files = { ...base, 'trang.yaml': Buffer.from(`\uFEFF${SITE}`, 'utf16le'), 'guong-dien-hinh/ba-an.mdx': STORY };
  expect(await rulesOf(files)).toEqual(['trang.yaml 1 encoding']);
});

test('a site sheet that is empty is blamed alone', async () => {
  const said = await rulesOf({ ...base, 'trang.yaml': '', 'guong-dien-hinh/ba-an.mdx': STORY });
  expect(said.every((finding) => finding.startsWith('trang.yaml 1 '))).toBe(true);
});

test('a consent that ran out before the day the site is seen as of is an error', async () => {
  expect(await rulesOf({ ...base, 'guong-dien-hinh/ba-an.mdx': STORY }, '01/06/2024')).toEqual([]);
  expect(await rulesOf({ ...base, 'guong-dien-hinh/ba-an.mdx': STORY }, '02/06/2024')).toEqual([
    'guong-dien-hinh/ba-an.mdx 8 consent-expired',
  ]);
});

test('the name of a unit in place of its id is one finding, which names the id', async () => {
  const story = STORY.replace('don-vi: xa-hong', 'don-vi: Xóm Ngoài').replace('het-han: 01/06/2024', 'ghi-chu: x');
  const content = folderOf({ ...base, 'guong-dien-hinh/ba-an.mdx': story.replace(', ghi-chu: x', '') });
  const { findings } = await readContent({ content, cache: '', engine: '' });
  expect(findings.map(({ advice }) => advice)).toEqual([expect.stringContaining('“xom-ngoai.xa-hong”')]);
});

test('what Windows and an open Word document leave in a folder is no content', () => {
  const left = ['guong-dien-hinh/~$bai.docx', 'Thumbs.db', 'guong-dien-hinh/desktop.ini', '.DS_Store'];
  expect(contentFiles(folderOf(Object.fromEntries([...left, 'lich.yaml'].map((name) => [name, '']))))).toEqual([
    'lich.yaml',
  ]);
});

test('a shortcut that leads out of the folder is no content, one within it is', () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'bi-mat.txt'), 'x');
  const content = folderOf({ 'van-ban/a.txt': 'x', 'quan-tri.yaml': '' });
  symlinkSync(join(content, 'quan-tri.yaml'), join(content, 'van-ban/d.txt'));
  symlinkSync(join(outside, 'bi-mat.txt'), join(content, 'van-ban/b.txt'));
  symlinkSync(outside, join(content, 'thu-muc'));
  symlinkSync(join(content, 'van-ban/a.txt'), join(content, 'van-ban/c.txt'));
  expect(contentFiles(content)).toEqual(['quan-tri.yaml', 'van-ban/a.txt', 'van-ban/c.txt']);
  rmSync(outside, { recursive: true });
});

describe('a draft', () => {
  const draft = STORY.replace('ngay-dang', 'nhap: có\nngay-dang').replace(/dong-y.*\n/u, '');
  const read = (text: string, isPreview = false) => {
    const content = folderOf({ ...base, 'guong-dien-hinh/ba-an.mdx': text });
    return readContent({ content, cache: '', engine: '', today: '2024-05-01', isPreview });
  };

  test('of a person needs no consent yet, and is not among what is published', async () => {
    const { records, findings, held } = await read(draft);
    expect(findings).toEqual([]);
    expect(records.filter(({ kind }) => kind === 'exemplar')).toEqual([]);
    expect(held.map(({ slug, reason }) => `${slug} ${reason}`)).toEqual(['ba-an draft']);
  });

  test.each([
    ['a mistake in its form', draft.replace('loai: người tốt, việc tốt\n', '')],
    ['a mistake in its text', `${draft}Bà {An} nấu cháo.\n`],
    ['YAML that cannot be read', draft.replace('ten: Bà An', 'ten: Bà An: cháo')],
    ['its state in capitals, decomposed', `${draft.replace('có', 'Có'.normalize('NFD'))}Bà {An} nấu cháo.\n`],
  ])('with %s keeps nothing else from being published', async (_, text) => {
    const { findings } = await read(text);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('that is also said to be none gets no patience', async () => {
    const text = STORY.replace('ngay-dang', 'nhap: không\nnhap: có\nngay-dang');
    const { findings } = await read(`${text}Bà {An} nấu cháo.\n`);
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });

  test('is in a preview', async () => {
    const { records } = await read(draft, true);
    expect(records.filter(({ kind }) => kind === 'exemplar')).toHaveLength(1);
  });

  test('with a mistake is not in a preview either', async () => {
    const { records } = await read(`${draft}Bà {An} nấu cháo.\n`, true);
    expect(records.filter(({ kind }) => kind === 'exemplar')).toEqual([]);
  });
});

describe('a story dated later', () => {
  const read = (today: string) => {
    const later = STORY.replace('ngay-dang: 02/01/2024', 'ngay-dang: 10/05/2024');
    return readContent({
      content: folderOf({ ...base, 'guong-dien-hinh/ba-an.mdx': later }),
      cache: '',
      engine: '',
      today,
    });
  };

  test('waits for its day', async () => {
    const { records, held } = await read('2024-05-09');
    expect(records.filter(({ kind }) => kind === 'exemplar')).toEqual([]);
    expect(held.map(({ dueOn }) => dueOn)).toEqual(['2024-05-10']);
  });

  test('is published on it', async () => {
    const { records, held } = await read('2024-05-10');
    expect(records.filter(({ kind }) => kind === 'exemplar')).toHaveLength(1);
    expect(held).toEqual([]);
  });
});
