import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, moi, type Ran, run } from '../scripts/new-content.ts';
import { builtFolder, filesOf, pagesOf } from './sites.ts';

const SITE = 'ho-da';
const CONTENT = join('.cache', 'moi', SITE);
let opened: Ran;

beforeAll(() => {
  for (const folder of [CONTENT, builtFolder(SITE), join('.sites', SITE)])
    rmSync(folder, { recursive: true, force: true });
  opened = moi(
    ...['trang', '--noi-dung', CONTENT, '--hom-nay', '26/01/2026', '--loai', 'xã', '--ten', 'Hồ Đá'],
    ...['--tinh', 'tỉnh Sông Mây', '--don-vi-cu', 'xã Suối Đá, huyện Bãi Sậy; xã Hồ Đá, huyện Bãi Sậy'],
    ...['--goi-la', 'thôn', '--cac-xom', 'Đình; Bến Đò; thôn Ngõ Chùa', '--thu-dien-tu', 'ubnd@ho-da.example'],
  );
  const built = run('scripts/build.ts', '--noi-dung', CONTENT, '--ra', builtFolder(SITE), '--hom-nay', '26/01/2026');
  if (built.code !== 0) throw new Error(built.said);
});

const page = (path: string) => pagesOf(SITE).find((page) => page.path === path)!.html;

describe('a commune that was just opened', () => {
  test('is told what comes next', () => {
    expect(opened).toMatchObject({ code: 0 });
    expect(opened.said).toContain(`npm start -- --noi-dung .cache/moi/${SITE}`);
  });

  test('passes the check without a word', () =>
    expect(run('scripts/check.ts', '--noi-dung', CONTENT).said).toBe('Nội dung đúng cả, không có lỗi nào.\n'));

  test('keeps nothing of the commune that was here, in any file', () => {
    const names = /Tân Đức|Phú Bình|Kha Sơn|Thái Nguyên|tan-duc|phu-binh|kha-son|thai-nguyen/iu;
    const built = filesOf(SITE).filter((file) => names.test(textOf(join(builtFolder(SITE), file)).normalize('NFC')));
    const written = [...filesIn(CONTENT)].filter(([, text]) => names.test(text));
    expect([built, written]).toEqual([[], []]);
  });

  test.each([
    ['/', 'Trang còn chờ tấm gương có thật đầu tiên'],
    ['/phong-trao/', 'Chưa có phong trào nào được đăng'],
    ['/guong-dien-hinh/', 'Trang còn chờ tấm gương có thật đầu tiên'],
    ['/khau-hieu/', 'Chưa có khẩu hiệu nào được đăng'],
    ['/khen-thuong/', 'Chưa có quyết định khen thưởng nào được đăng'],
    ['/van-ban/', 'Chưa có văn bản nào được đăng'],
    ['/lich/', 'Lịch chưa có việc nào'],
    ['/linh-vuc/kinh-te/', 'Chưa có gương điển hình, phong trào thi đua nào.'],
    ['/don-vi/ho-da.song-may/', 'chưa đăng phong trào, gương hay khẩu hiệu nào'],
  ])('%s says: %s', (path, words) => expect(page(path).replace(/\s+/gu, ' ')).toContain(words));

  test('never counts to nought, and heads no empty list', () => {
    const pages = pagesOf(SITE).filter(({ path }) => path !== '/du-lieu/' && path !== '/tim-kiem/');
    const text = (html: string) => html.replace(/<(style|script)[\s\S]*?<\/\1>/gu, '').replace(/<[^>]+>/gu, ' ');
    expect(pages.filter(({ html }) => /(?<![\d,./])0 (?:gương|phong trào|bài|văn bản)/u.test(text(html)))).toEqual([]);
    expect(pages.filter(({ html }) => /<ul[^>]*>\s*<\/ul>/u.test(html)).map(({ path }) => path)).toEqual([]);
  });

  test('knows its hamlets and what it came from', () => {
    expect(page('/don-vi/ho-da.song-may/')).toContain('Thôn Ngõ Chùa');
    expect(page('/don-vi/suoi-da.bai-say.song-may/')).toMatch(/xã Hồ Đá, tỉnh Sông Mây/u);
  });

  test('takes a first story, and shows it', () => {
    const story = [
      '--ten',
      'Tổ trồng hoa thôn Đình',
      '--chu-the',
      'tập thể',
      '--loai',
      'cách làm hay',
      '--nhap',
      'không',
    ];
    const place = ['--don-vi', 'thôn Đình', '--linh-vuc', 'moi-truong', '--tom-tat', 'Hai mươi nhà cùng trồng hoa.'];
    const day = ['--noi-dung', CONTENT, '--hom-nay', '26/01/2026'];
    expect(moi('guong', ...day, ...story, ...place)).toMatchObject({ code: 0 });
    expect(run('scripts/build.ts', ...day, '--ra', builtFolder(SITE))).toMatchObject({ code: 0 });
    expect(page('/guong-dien-hinh/to-trong-hoa-thon-dinh/')).toContain('Hai mươi nhà cùng trồng hoa.');
    expect(page('/')).toContain('Tổ trồng hoa thôn Đình');
  });
});

/** The search index is packed. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

test('a folder that holds something is never written over', () => {
  const before = filesIn('content');
  const refused = moi('trang', '--loai', 'xã', '--ten', 'X', '--tinh', 'Y', '--goi-la', 'xóm');
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/không ghi đè[^]*--noi-dung[^]*--doi-ban-cu/u);
  expect(filesIn('content')).toEqual(before);
  expect(existsSync('.content-dang-ghi')).toBe(false);
});

test('what is there moves aside on an explicit word, whole', () => {
  const folder = join('.cache', 'moi', 'doi', 'noi-dung');
  rmSync(join(folder, '..'), { recursive: true, force: true });
  const open = (...more: string[]) =>
    moi(
      ...['trang', '--noi-dung', folder, '--hom-nay', '26/01/2026', '--loai', 'phường', '--ten', 'Bãi Sậy'],
      ...['--tinh', 'thành phố Bến Hạc', '--goi-la', 'tổ dân phố', '--dien-thoai', '0208 3 000 000', ...more],
    );
  expect(open()).toMatchObject({ code: 0 });
  const first = filesIn(folder);
  expect(open()).toMatchObject({ code: 1 });
  expect(open('--cac-xom', 'số 1', '--doi-ban-cu')).toMatchObject({ code: 0 });
  expect(filesIn(`${folder}-cu-2026-01-26`)).toEqual(first);
  expect(filesIn(folder).get('don-vi.yaml')).toContain('to-dan-pho-so-1.bai-say.ben-hac');
});
