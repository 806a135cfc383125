import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ruleNames } from '#domain/rules/rules';
import { visiting } from './browser.ts';
import { hostileDocuments } from '../word/hostile/hostile-documents.ts';
import { richDocument } from '../word/rich-document.ts';
import { filesIn, openDesk } from './desk-visit.ts';
import { lendPhotos } from './lent-photos.ts';
import { builtFolder, filesOf } from './sites.ts';

const VARIANT = 'tan-duc-quan-tri';
const SAVED = join('.cache', 'test-content', 'thu-bieu-mau');
const BUILT = join('.cache', 'test-sites', 'tan-duc-bieu-mau');
const { browser, origin } = visiting();

let page: Page;
const foreign: string[] = [];
/** What the page's own policy stopped: it must stop nothing of the editor itself. */
const complaints: string[] = [];

const field = (key: string) => page.locator(`[data-key-path="${key}"]`).first();
const save = () => page.getByRole('button', { name: 'Lưu', exact: true }).click();

async function pick(key: string, option: string): Promise<void> {
  await field(key).getByRole('combobox').first().click();
  await page.getByRole('option', { name: option }).first().click();
}

/** A long form is drawn as it is scrolled. */
async function scrolledTo(key: string): Promise<void> {
  await field('ten').waitFor();
  for (let tries = 0; tries < 40 && (await field(key).count()) === 0; tries += 1) {
    await page.locator('[data-key-path]').last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(150);
  }
}

beforeAll(async () => {
  page = await browser().newPage({ viewport: { width: 1200, height: 900 }, locale: 'en-US' });
  const home = await origin(VARIANT);
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !/^(?:data|blob):/u.test(request.url())) foreign.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await openDesk(page, `${home}/quan-tri/`, 'content');
});

afterAll(() => {
  expect(foreign).toEqual([]);
  expect(complaints.filter((text) => /Content Security Policy|TrustedHTML|TrustedScript/u.test(text))).toEqual([]);
});

describe('what is built', () => {
  const files = filesOf(VARIANT);
  const sizeOf = (file: string) => statSync(join(builtFolder(VARIANT), file)).size;

  test('weighs at most 7 MB more than the site', () => {
    const added = files.filter((file) => file.startsWith('tai-san/') || file.startsWith('quan-tri/'));
    expect(added.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(7_000_000);
  });

  test('is loaded by no other page, nor named on one', () => {
    const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('quan-tri/'));
    const text = (file: string) => readFileSync(join(builtFolder(VARIANT), file), 'utf8');
    // The search page shares the spelling of names with the form, and nothing larger.
    const parts = files.filter((file) => /^tai-san\/.*\.(?:js|wasm)$/u.test(file) && sizeOf(file) > 40_000);
    expect(parts.length).toBeGreaterThan(5);
    expect(pages.filter((file) => text(file).includes('quan-tri'))).toEqual([]);
    expect(pages.filter((file) => parts.some((part) => text(file).includes(part)))).toEqual([]);
  });

  test('is closed to search engines, and in no sitemap, feed or index', () => {
    const text = (file: string) => readFileSync(join(builtFolder(VARIANT), file), 'utf8');
    expect(text('quan-tri/index.html')).toContain('<meta name="robots" content="noindex"');
    expect(text('robots.txt')).toContain('Disallow: /quan-tri/');
    const told = files.filter(
      (file) => /\.(?:xml|json|jsonld|ics|csv)$/u.test(file) && !file.endsWith('manifest.json'),
    );
    expect(told.filter((file) => text(file).includes('quan-tri'))).toEqual([]);
  });

  test('explains every rule at its own address', () => {
    const html = readFileSync(join(builtFolder(VARIANT), 'quan-tri/quy-tac/index.html'), 'utf8');
    expect(ruleNames.filter((name) => !html.includes(`<h3 id="${name}"`))).toEqual([]);
  });

  test('is not there unless it is switched on', () => {
    expect(filesOf('tan-duc').filter((file) => file.includes('quan-tri'))).toEqual([]);
  });
});

test('speaks Vietnamese to a browser set to English', async () => {
  expect(await page.getByText('Trên máy này').count()).toBeGreaterThan(0);
});

test('leads from its list to the Word page, but not while a form is filled in', async () => {
  const link = page.getByRole('link', { name: 'Nhập bài từ Word' });
  expect(await link.getAttribute('href')).toBe('/quan-tri/nhap-word/');
  await page.goto(`${await origin(VARIANT)}/quan-tri/#/collections/guong-dien-hinh/new`);
  await field('ten').waitFor();
  expect(await page.locator('.beside').isVisible()).toBe(false);
});

describe('the guide', () => {
  let guide: Page;
  beforeAll(async () => {
    await page.goto(`${await origin(VARIANT)}/quan-tri/`);
    const address = await page.getByRole('link', { name: 'Hướng dẫn', exact: true }).getAttribute('href');
    expect(address).toBe('/quan-tri/huong-dan/');
    guide = await browser().newPage({ viewport: { width: 360, height: 740 } });
    guide.on('console', (message) => complaints.push(message.text()));
    await guide.goto(`${await origin(VARIANT)}${address}`);
  });

  test('is readable on a small telephone, and wide tables scroll by themselves', async () => {
    expect(await guide.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await guide.getByRole('navigation').getByRole('link', { name: 'Rút một bài' }).click();
    await guide.waitForFunction(() => Math.abs(document.querySelector(':target')!.getBoundingClientRect().top) < 5);
  });

  test('has the policy of the form, and leads back to it', async () => {
    const policy = (file: string) =>
      /http-equiv="content-security-policy" content="[^"]+"/u.exec(
        readFileSync(join(builtFolder(VARIANT), file), 'utf8'),
      )?.[0];
    expect(policy('quan-tri/huong-dan/index.html')).toBe(policy('quan-tri/index.html'));
    expect(await guide.getByRole('link', { name: 'Bàn biên tập' }).getAttribute('href')).toBe('/quan-tri/');
  });

  test('is printed without what only a screen can use', async () => {
    await guide.emulateMedia({ media: 'print' });
    expect(await guide.getByRole('navigation').isVisible()).toBe(false);
    await guide.setViewportSize({ width: 700, height: 1000 });
    const cut = await guide
      .locator('pre, .scroll')
      .evaluateAll((boxes) =>
        boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.textContent),
      );
    expect(cut).toEqual([]);
  });
});

describe('a new story', () => {
  test('with three mistakes is not saved; the three are named', async () => {
    await page.goto(`${await origin(VARIANT)}/quan-tri/#/collections/guong-dien-hinh/new`);
    await field('ten').locator('input').fill('Tổ hoa {xóm} Đồng Mới');
    await pick('chu-the', 'Tập thể');
    await pick('loai', 'Mô hình mới');
    await field('tom-tat').locator('textarea').fill('Hai mươi nhà trồng hoa.');
    await field('body').locator('[contenteditable="true"]').click();
    await page.keyboard.type('Mỗi sáng {thứ Bảy}, mỗi nhà cử <một> người.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('import là chữ thường.');
    await field('anh').getByRole('checkbox').click();
    const photo = { name: 'Ảnh Đường Hoa.JPG', mimeType: 'image/jpeg', buffer: await photoWithPlace() };
    await field('anh.tep').locator('input[type=file]').first().setInputFiles(photo);
    await field('anh.tep').getByText('anh/anh-duong-hoa.webp').waitFor();
    await field('anh.mo-ta').locator('input').fill('Ngắn');
    await field('anh.tac-gia').locator('input').fill('UBND xã');
    // What lies below the window is drawn once it is scrolled to.
    await field('anh.tac-gia').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await field('anh.quyen-su-dung').locator('input').fill('Được phép đăng');
    await save();
    const dialog = page.getByRole('dialog', { name: 'Chưa lưu: còn 3 chỗ cần sửa' });
    await dialog.waitFor();
    expect(await dialog.getByRole('listitem').locator('strong').allInnerTexts()).toEqual([
      'Đơn vị',
      'Lĩnh vực',
      'Ảnh › Mô tả',
    ]);
    expect([...(await filesIn(page)).keys()].filter((file) => file.includes('dong-moi'))).toEqual([]);
  });

  test('tells them in a dialog without an axe violation', async () => {
    expect(await violationsIn('#cho-sua')).toEqual([]);
  });

  test('says why each is told, beside the form', async () => {
    const links = await page.getByRole('link', { name: /^Vì sao có lời nhắc này/u }).all();
    const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(hrefs).toHaveLength(3);
    const explained = new Set(ruleNames.map((rule) => `/quan-tri/quy-tac/#${rule}`));
    expect(hrefs.filter((href) => !explained.has(href!))).toEqual([]);
  });

  test('leads to each field, and is saved once they are mended', async () => {
    await page.getByRole('button', { name: 'Đến mục này: Ảnh › Mô tả' }).click();
    await field('anh.mo-ta').locator('input').fill('Người dân xóm trồng hoa ven đường');
    await pick('don-vi', 'Tân Đức');
    await field('linh-vuc').getByRole('combobox').first().click();
    await page.getByRole('option', { name: 'Môi trường' }).first().click();
    await save();
    await page.getByText('Tổ hoa {xóm} Đồng Mới').first().waitFor();
    const files = await filesIn(page);
    expect(files.get('guong-dien-hinh/to-hoa-xom-dong-moi.mdx')?.toString()).toBe(EXPECTED);
    const { width, height, format, exif } = await sharp(files.get('guong-dien-hinh/anh/anh-duong-hoa.webp')).metadata();
    expect({ width, height, format, exif }).toEqual({ width: 1200, height: 2000, format: 'webp', exif: undefined });
    keep(files);
  });

  test('passes the check, and its page shows every letter', () => {
    lendPhotos(SAVED);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/build.ts', '--noi-dung', SAVED, '--ra', BUILT],
      { encoding: 'utf8' },
    );
    expect([status, stderr], stdout).toEqual([0, '']);
    const html = readFileSync(join(BUILT, 'guong-dien-hinh/to-hoa-xom-dong-moi/index.html'), 'utf8');
    expect(html).toMatch(/Mỗi sáng \{thứ Bảy\}, mỗi nhà cử &(?:lt|#x3C);một(?:>|&gt;) người\./u);
    expect(html).toContain('import là chữ thường.');
    expect(html).toContain('Người dân xóm trồng hoa ven đường');
  }, 400_000);
});

describe('a shipped story, opened and saved with one word more', () => {
  const stories = ['guong-dien-hinh', 'phong-trao'].flatMap((folder) =>
    readdirSync(join('content', folder))
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => ({ folder, slug: file.replace('.mdx', '') })),
  );

  test.each(stories)('changes in that line alone: $folder/$slug', async ({ folder, slug }) => {
    await page.goto(`${await origin(VARIANT)}/quan-tri/#/collections/${folder}/entries/${slug}`);
    const summary = field('tom-tat').locator('textarea');
    await scrolledTo('tom-tat');
    await expect.poll(() => summary.inputValue(), { timeout: 20_000 }).not.toBe('');
    const typed = await summary.inputValue();
    await summary.fill(`${typed} Thêm.`);
    await scrolledTo('body');
    // The story itself is touched as well, so that the editor writes it anew.
    await field('body').locator('[contenteditable="true"]').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' x');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await save();
    await page.waitForURL(/#\/collections\/[a-z-]+$/u);
    const before = readFileSync(join('content', folder, `${slug}.mdx`), 'utf8').split('\n');
    const after = (await filesIn(page)).get(`${folder}/${slug}.mdx`)!.toString().split('\n');
    const changed = after.filter((line, index) => line !== before[index]);
    expect(after.length).toBe(before.length);
    expect(changed.length).toBe(1);
    expect(changed[0]).toMatch(/ Thêm\."?$/u);
  });
});

describe('a hostile story', () => {
  const HOSTILE = [
    '<img src=x onerror="ran(1)">',
    '[một](javascript:ran(2)) ![hai](javascript:ran(3)) [ba](data:text/html,<script>ran(4)</script>)',
    '<svg onload="ran(5)"><script>ran(6)</script></svg>',
    '<iframe srcdoc="<script>parent.ran(7)</script>"></iframe>',
    '<details open ontoggle="ran(8)"><summary>x</summary></details>',
    '<math><mtext><style><img src=x onerror="ran(9)"></style></mtext></math>',
    '**<a href="javascript:ran(10)">đậm</a>** `<img src=x onerror=ran(11)>` {ran(12)}',
    '| <img src=x onerror=ran(13)> | [x](JaVaScRiPt:ran(14)) |\n| --- | --- |\n| <video><source onerror=ran(15)> | b |',
  ];
  const folder = join('.cache', 'test-content', 'thu-bai-doc');

  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    cpSync('content', folder, { recursive: true });
    const story = readdirSync(join(folder, 'guong-dien-hinh')).find((file) => file.endsWith('.mdx'))!;
    const [, form] = readFileSync(join(folder, 'guong-dien-hinh', story), 'utf8').split(/^---$/mu);
    const named = form!.replace(/^ten: .*$/mu, `ten: '<img src=x onerror="ran(16)"> Bà Hoa'`);
    writeFileSync(join(folder, 'guong-dien-hinh', 'bai-doc.mdx'), `---${named}---\n\n${HOSTILE.join('\n\n')}\n`);
  });

  /** The second wall is looked at alone as well: what the policy would stop must not be tried either. */
  test.each([false, true])('runs nothing while it is edited (policy taken away: %s)', async (bypassCSP) => {
    const context = await browser().newContext({ bypassCSP, viewport: { width: 1200, height: 900 } });
    const visit = await context.newPage();
    const ran: unknown[] = [];
    await visit.exposeFunction('ran', (which: unknown) => ran.push(which));
    await openDesk(visit, `${await origin(VARIANT)}/quan-tri/`, folder);
    await visit.goto(`${await origin(VARIANT)}/quan-tri/#/collections/guong-dien-hinh/entries/bai-doc`);
    await visit.locator('[data-key-path="ten"]').first().waitFor();
    for (let tries = 0; tries < 40 && (await visit.locator('[data-key-path="body"]').count()) === 0; tries += 1) {
      await visit.locator('[data-key-path]').last().scrollIntoViewIfNeeded();
      await visit.waitForTimeout(150);
    }
    const body = visit.locator('[data-key-path="body"] [contenteditable="true"]').first();
    await body.getByText('đậm').first().waitFor();
    for (const link of await body.locator('a').all()) await link.click({ timeout: 1000 }).catch(() => undefined);
    await visit.waitForTimeout(500);
    const found = await visit.evaluate(() =>
      [
        ...document.querySelectorAll(
          '[data-key-path] :is(script, iframe, object, embed, base, [onerror], [onload], [ontoggle])',
        ),
      ].map((element) => element.outerHTML),
    );
    expect({ ran, found }).toEqual({ ran: [], found: [] });
    // What would run if anything let it in: only the policy stops it.
    await visit.evaluate(() => {
      const element = document.createElement('img');
      element.setAttribute('onerror', 'ran(17)');
      element.src = 'x';
      document.body.append(element);
    });
    await visit.waitForTimeout(500);
    expect(ran).toEqual(bypassCSP ? [17] : []);
    await context.close();
  });
});

test('the token of the forge is kept where no other page of the site reads it', async () => {
  const account = JSON.stringify({ backendName: 'gitlab', token: 'glpat-secret', refreshToken: 'more' });
  const visit = await browser().newPage();
  await visit.goto(`${await origin(VARIANT)}/`);
  await visit.evaluate((left) => {
    localStorage.setItem('netlify-cms-user', left);
  }, account);
  await openDesk(visit, `${await origin(VARIANT)}/quan-tri/`, 'content');
  const inDesk = await visit.evaluate((told) => {
    localStorage.setItem('sveltia-cms.user', told);
    return localStorage.getItem('sveltia-cms.user');
  }, account);
  expect(inDesk).toBe(account);
  await visit.goto(`${await origin(VARIANT)}/`);
  const readable = await visit.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
  );
  expect(readable).toContain('gitlab');
  expect(readable).not.toMatch(/secret|more/u);
  await visit.close();
});

describe('a Word document', () => {
  const SLUG = 'xom-ngoai-giu-duong-hoa-tu-quan';
  const WORST = [
    '60,000 runs in 8 KB',
    '60,000 styles',
    'tables in tables, 1,000 deep',
    'a billion laughs',
    'one picture 4,000 times',
  ];

  test('made to freeze the page is told of, while the page goes on', { timeout: 120_000 }, async () => {
    await page.goto(`${await origin(VARIANT)}/quan-tri/nhap-word/`);
    for (const { name, told, make } of hostileDocuments.filter(({ name }) => WORST.includes(name))) {
      await page.locator('#tep').setInputFiles({ name: 'bai.docx', mimeType: '', buffer: Buffer.from(make()) });
      expect(await page.evaluate(() => 1 + 1), name).toBe(2);
      const shown = page.locator('#noi', { hasNotText: 'Đang đọc' });
      await shown.waitFor();
      expect(`${await shown.textContent()}\n${await page.locator('#ngo').textContent()}`, name).toMatch(told);
    }
  });

  test('is read on this computer, and what is doubtful is told', async () => {
    await page.goto(`${await origin(VARIANT)}/quan-tri/nhap-word/`);
    const buffer = Buffer.from(await richDocument());
    await page.locator('#tep').setInputFiles({ name: 'Bài từ Word.docx', mimeType: 'application/msword', buffer });
    await page.getByText(/^Đã đọc xong: “Xóm Ngoài/u).waitFor();
    expect(await page.locator('#ngo li').count()).toBeGreaterThan(2);
    expect(await violationsIn('html')).toEqual([]);
  });

  test('is saved as a draft beside its pictures, which tell no place', async () => {
    await page.getByRole('button', { name: 'Lưu bản nháp vào thư mục nội dung' }).click();
    await page.getByText(/^Đã lưu bản nháp/u).waitFor();
    const files = await filesIn(page);
    const story = files.get(`guong-dien-hinh/${SLUG}.mdx`)!.toString();
    expect(story).toContain('nhap: có');
    const photos = [...files].filter(([file]) => file.startsWith(`guong-dien-hinh/anh/${SLUG}`));
    expect(photos.length).toBeGreaterThan(0);
    for (const [file, bytes] of photos) {
      const { width, height, format, exif } = await sharp(bytes).metadata();
      expect({ format, exif }, file).toEqual({ format: 'webp', exif: undefined });
      expect(Math.max(width, height)).toBeLessThanOrEqual(2000);
    }
  });

  test('goes on in the form', async () => {
    await page.getByRole('link', { name: 'Mở bài trong biểu mẫu' }).click();
    await expect.poll(() => field('ten').locator('input').inputValue(), { timeout: 20_000 }).toMatch(/^Xóm Ngoài/u);
  });
});

const EXPECTED = `---
ten: Tổ hoa {xóm} Đồng Mới
chu-the: tập thể
loai: mô hình mới
don-vi: tan-duc.phu-binh.thai-nguyen
linh-vuc:
  - moi-truong
tom-tat: Hai mươi nhà trồng hoa.
anh:
  tep: anh/anh-duong-hoa.webp
  mo-ta: Người dân xóm trồng hoa ven đường
  tac-gia: UBND xã
  quyen-su-dung: Được phép đăng
ngay-dang: 20/11/2024
---

Mỗi sáng \\{thứ Bảy\\}, mỗi nhà cử \\<một> người.

&#105;mport là chữ thường.
`;

/** As a phone takes it: lying on its side, with the place it was taken at. */
async function photoWithPlace(): Promise<Buffer> {
  const drawn = sharp({ create: { width: 5000, height: 3000, channels: 3, background: '#3a7755' } });
  return drawn
    .withMetadata({
      orientation: 6,
      exif: {
        IFD0: { Make: 'Phone' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '21/1 30/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '105/1 50/1 0/1',
        },
      },
    })
    .jpeg()
    .toBuffer();
}

/** Puts what the form holds into a content folder of its own. */
function keep(files: ReadonlyMap<string, Buffer>): void {
  rmSync(SAVED, { recursive: true, force: true });
  cpSync('content', SAVED, { recursive: true });
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(SAVED, file)), { recursive: true });
    writeFileSync(join(SAVED, file), bytes);
  }
}

async function violationsIn(selector: string): Promise<string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(
    (within) => (globalThis as unknown as { axe: { run: (within: string) => Promise<AxeResults> } }).axe.run(within),
    selector,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
