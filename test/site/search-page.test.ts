import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visiting } from './browser.ts';
import { shown, typed } from './searching.ts';
import { filesOf, isFramed, pagesOf, sites } from './sites.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { browser, origin } = visiting();

/** Opens the search page of a built variant, with a query or filters in its address. */
async function opened(
  address = '',
  options: BrowserContextOptions = {},
  variant = 'tan-duc',
  base = '',
): Promise<Page> {
  const page = await (await browser().newContext(options)).newPage();
  await page.goto(`${await origin(variant, base)}${base}/tim-kiem/${address}`);
  return page;
}

describe('the way to the first result', () => {
  const queries = ['thi đua', 'khen thưởng', 'nong thon moi', 'duong hoa xom ngoai', 'kế hoạch 27', 'Tân Đức'];

  test.each(sites.flatMap(({ name }) => queries.slice(0, 2).map((query) => [name, query] as const)))(
    'on %s for “%s” takes at most 95 KB and nine requests',
    async (name, query) => expect(await costOfFirst(name, query)).toSatisfy(isCheap),
  );

  test.each(queries)('for “%s” takes at most 95 KB and nine requests', async (query) => {
    expect(await costOfFirst('tan-duc', query)).toSatisfy(isCheap);
  });

  test.each([...queries, 'nuôi ốc bươu đen', 'banh chung'])(
    'among a thousand pages, for “%s”, takes at most 108 KB and nine requests: the list of pages is 7 KB of it',
    async (query) => expect(await costOfFirst('tan-duc-nghin', query)).toSatisfy(isCheapAmongMany),
  );
});

interface Cost {
  bytes: number;
  requests: number;
}

const isCheap = ({ bytes, requests }: Cost) => bytes > 0 && bytes <= 95_000 && requests <= 9;
const isCheapAmongMany = ({ bytes, requests }: Cost) => bytes > 0 && bytes <= 108_000 && requests <= 9;

/** Bytes as sent, heads included, and requests sent until the first result stands on the page. */
async function costOfFirst(name: string, query: string): Promise<Cost> {
  const context = await browser().newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const sent: number[] = [];
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => sent.push(encodedDataLength));
  await page.addInitScript(holdAfterFirst);
  await page.goto(`${await origin(name)}/tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('#ket-qua li:not(.waiting) a');
  await page.waitForTimeout(150);
  await context.close();
  return { bytes: sent.reduce((sum, bytes) => sum + bytes, 0), requests: sent.length };
}

/** From the first result on, no request is sent: what follows is not part of the way to it. */
function holdAfterFirst(): void {
  const send = globalThis.fetch;
  globalThis.fetch = (...request) =>
    document.querySelector('#ket-qua li:not(.waiting) a') ? new Promise(() => undefined) : send(...request);
}

describe('the results', () => {
  test('that all stand on the page offer no more', async () => {
    const page = await opened('?q=duong+hoa');
    await shown(page, 'duong hoa');
    expect(await page.locator('#xem-them').isVisible()).toBe(false);
    await page.context().close();
  });

  test('say how many there are, of what kind, from where and when, with the matched words in their own spelling', async () => {
    const page = await opened('?q=duong+hoa+xom+ngoai');
    const { said } = await shown(page, 'duong hoa xom ngoai');
    const first = page.locator('#ket-qua li').first();
    expect(said).toMatch(/^\d+ kết quả cho “duong hoa xom ngoai”\.$/u);
    expect(await first.locator('.kind').innerText()).toMatch(/Gương điển hình · Xóm Ngoài · \d{2}\/\d{1,2}\/\d{4}/u);
    expect(await first.locator('mark').first().innerText()).toMatch(/[đườngxóm]/u);
    await page.context().close();
  });

  test('mark an illustration as what it is', async () => {
    const page = await opened('?q=gà+đồi');
    await shown(page, 'gà đồi');
    const said = await page.locator('#ket-qua li').first().innerText();
    expect(said).toContain('Bài minh họa');
    expect(said).not.toMatch(/không có thật|Hình vẽ minh họa/u);
    await page.context().close();
  });

  test('lead to the place of the match, without a script there', async () => {
    const page = await opened('?q=trâu+bò');
    await shown(page, 'trâu bò');
    const href = await page.locator('#ket-qua a').first().getAttribute('href');
    expect(href).toMatch(/^\/guong-dien-hinh\/ho-cuon-rom-dong-khong-khoi\/#:~:text=tr%C3%A2u/u);
    await page.context().close();
  });

  test('put “bò” above “bộ”', async () => {
    const page = await opened();
    expect((await typed(page, 'bò')).paths[0]).toBe('/guong-dien-hinh/ho-cuon-rom-dong-khong-khoi/');
    await page.context().close();
  });

  test('come twenty at a time', async () => {
    const page = await opened('?q=thi+đua');
    expect((await shown(page, 'thi đua')).paths.length).toBe(20);
    await page.locator('#xem-them').click();
    await page.waitForFunction(() => document.activeElement?.closest('#ket-qua li')?.matches(':nth-child(21)'));
    await page.context().close();
  });

  test('show no mark of the index', async () => {
    const page = await opened();
    for (const query of ['điều hòa', 'uỷ ban', 'đường hoa', 'văn hoá']) {
      await typed(page, query);
      expect(await page.locator('body').innerText()).not.toMatch(/[\u0335\u034F]/u);
      expect(await page.content()).not.toMatch(/[\u0335\u034F]/u);
    }
    await page.context().close();
  });

  test('stand under the base path of a portal', async () => {
    const page = await opened('?q=đường+hoa', {}, 'tan-duc-ban-tin', '/ban-tin');
    expect((await shown(page, 'đường hoa')).paths[0]).toBe('/ban-tin/guong-dien-hinh/to-tu-quan-duong-hoa-xom-ngoai/');
    await page.context().close();
  });
});

describe('filters', () => {
  test('can be used without a query, with the number of pages each will show', async () => {
    const page = await opened();
    await page.locator('#bo-loc summary').click();
    const option = page.locator('#loc-loai option[value="phong-trao"]');
    const count = Number(/\((\d+)\)/u.exec((await option.textContent())!)![1]);
    await page.locator('#loc-loai').selectOption('phong-trao');
    await page.waitForFunction(() => document.querySelector('#so-ket-qua')!.textContent.includes('kết quả'));
    expect(await page.locator('#so-ket-qua').textContent()).toBe(`${count} kết quả với bộ lọc đã chọn.`);
    expect(page.url()).toMatch(/\/tim-kiem\/\?loai=phong-trao$/u);
    await page.context().close();
  });

  test('live in the address, with the query and the order', async () => {
    const page = await opened('?q=tân+đức&loai=guong&sap-xep=moi');
    const { paths } = await shown(page, 'tân đức');
    expect(paths.every((path) => path.startsWith('/guong-dien-hinh/'))).toBe(true);
    expect(await page.locator('#bo-loc').getAttribute('open')).not.toBeNull();
    expect(await page.locator('#loc-sap-xep').inputValue()).toBe('moi');
    expect(await page.locator('#dang-loc').textContent()).toBe(' (đang chọn 2)');
    await page.context().close();
  });

  test('come back with the query when the reader goes back, and again when forward', async () => {
    const page = await opened('?q=đường+hoa');
    await shown(page, 'đường hoa');
    await page.locator('#bo-loc summary').click();
    await page.locator('#loc-sap-xep').selectOption('moi');
    await typed(page, 'tân đức');
    await page.goBack();
    await shown(page, 'đường hoa');
    expect(await page.locator('#loc-sap-xep').inputValue()).toBe('moi');
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('sap-xep'));
    expect(await page.locator('#loc-sap-xep').inputValue()).toBe('');
    await page.goForward();
    await page.waitForFunction(() => location.search.includes('sap-xep'));
    expect(await page.locator('#loc-sap-xep').inputValue()).toBe('moi');
    await page.context().close();
  });

  test('leave the screen of a phone to the results, and say how many are chosen', async () => {
    const page = await opened('?q=tân+đức&loai=guong', { viewport: { width: 360, height: 800 } });
    await shown(page, 'tân đức');
    expect(await page.locator('#bo-loc').getAttribute('open')).toBeNull();
    expect(await page.locator('#bo-loc summary').innerText()).toBe('Lọc và sắp xếp (đang chọn 1)');
    const first = await page.locator('#ket-qua a').first().boundingBox();
    expect(first!.y + first!.height).toBeLessThan(800);
    await page.context().close();
  });

  test('that leave nothing over say how much there is without them', async () => {
    const page = await opened('?q=đường+hoa&loai=van-ban');
    const { said, hint } = await shown(page, 'đường hoa');
    expect(said).toBe('Không tìm thấy trang nào cho “đường hoa” với bộ lọc đã chọn.');
    expect(hint).toMatch(/^Bỏ bộ lọc thì có \d+ kết quả\.$/u);
    await page.locator('#bo-chon').click();
    expect((await shown(page, 'đường hoa')).paths.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    expect(page.url()).not.toContain('loai');
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  test('a reader finds, chooses a name, opens the filters and follows a result', async () => {
    const page = await opened();
    await page.locator('#tu-khoa').focus();
    await page.keyboard.type('duong hoa');
    await page.waitForSelector('#goi-y [role=option]');
    await shown(page, 'duong hoa');
    await page.keyboard.press('ArrowDown');
    const active = await page.locator('#tu-khoa').getAttribute('aria-activedescendant');
    expect(active).toBe('goi-y-1');
    await page.keyboard.press('Enter');
    await page.waitForURL(/to-tu-quan-duong-hoa-xom-ngoai/u);
    await page.goBack();
    await shown(page, 'duong hoa');
    expect(await page.locator('#tu-khoa').getAttribute('aria-expanded')).toBe('false');
    await page.locator('#tu-khoa').focus();
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('#ket-qua a'))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/to-tu-quan-duong-hoa-xom-ngoai/u);
    await page.context().close();
  });

  test('the arrows lead into the list and around it, other keys back to the text, Tab on', async () => {
    const page = await opened();
    const input = page.locator('#tu-khoa');
    const active = () => input.getAttribute('aria-activedescendant');
    await input.pressSequentially('xom');
    await page.waitForSelector('#goi-y [role=option]');
    const last = `goi-y-${await page.locator('#goi-y [role=option]').count()}`;
    await page.keyboard.press('Escape');
    const places = [];
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowDown', 'Home', 'ArrowUp', 'End']) {
      await page.keyboard.press(key);
      places.push(await active());
    }
    expect(places).toEqual(['goi-y-1', last, 'goi-y-1', null, last, null]);
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('#goi-y [aria-selected=true]').count()).toBe(0);
    expect(await input.inputValue()).toBe('xom');
    await page.keyboard.press('Tab');
    expect(await page.locator('#goi-y').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tìm');
    await page.context().close();
  });

  test('the box says what it is to a screen reader, and what was found is spoken', async () => {
    const page = await opened();
    const box = page.getByRole('combobox', { name: /^Tên người, xóm/u });
    expect(await box.getAttribute('aria-autocomplete')).toBe('list');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator(`#${await box.getAttribute('aria-controls')}`).getAttribute('role')).toBe('listbox');
    expect(await page.getByRole('status').evaluate((status) => getComputedStyle(status).display)).toBe('block');
    await typed(page, 'đường hoa');
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ kết quả cho “đường hoa”\.$/u);
    await page.context().close();
  });

  test('a tapped name opens its page', async () => {
    const page = await opened('', { hasTouch: true });
    await page.locator('#tu-khoa').pressSequentially('duong hoa');
    await page.locator('#goi-y [role=option]').first().tap();
    await page.waitForURL(/to-tu-quan-duong-hoa-xom-ngoai/u);
    await page.context().close();
  });

  test('Escape closes the list and leaves what was typed', async () => {
    const page = await opened();
    await page.locator('#tu-khoa').pressSequentially('xom');
    await page.waitForSelector('#goi-y [role=option]');
    await page.keyboard.press('Escape');
    expect(await page.locator('#goi-y').isVisible()).toBe(false);
    expect(await page.locator('#tu-khoa').inputValue()).toBe('xom');
    await page.context().close();
  });
});

describe('when something is missing', () => {
  test('nothing found is said, with fields and campaigns to go on with', async () => {
    const page = await opened('?q=bitcoin');
    const { said, hint } = await shown(page, 'bitcoin');
    expect(said).toBe('Không tìm thấy trang nào cho “bitcoin”.');
    expect(hint).toContain('Thử gõ ít chữ hơn');
    expect(await page.locator('#cac-phong-trao').isVisible()).toBe(true);
    expect((await typed(page, 'đường hoa ngõ')).hint).toContain('Có phải bà con tìm');
    await page.context().close();
  });

  test('pages with most of the words are shown as what they are', async () => {
    const page = await opened('?q=hạn+nộp+hồ+sơ+khen+thưởng');
    const { paths, hint } = await shown(page, 'hạn nộp hồ sơ khen thưởng');
    expect(paths).toEqual(['/khen-thuong/']);
    expect(hint).toContain('Không có trang nào có đủ các chữ');
    await page.context().close();
  });

  test('without a network the page says so, and tries again when asked', async () => {
    const page = await opened();
    await page.context().setOffline(true);
    await page.locator('#tu-khoa').fill('thi đua');
    await page.waitForFunction(() => document.querySelector('#so-ket-qua')!.textContent.includes('không có mạng'));
    await page.context().setOffline(false);
    await page.locator('#mach-nuoc button').click();
    expect((await shown(page, 'thi đua')).paths.length).toBe(20);
    await page.context().close();
  });

  test('without scripts every name, field, unit and campaign can be reached', async () => {
    const page = await opened('?q=gà', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Mời bà con tìm theo mục lục');
    const links = await page.locator('#muc-luc a').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
    const wanted = pagesOf('tan-duc')
      .map(({ path }) => path)
      .filter((path) => /^\/(?:guong-dien-hinh|phong-trao|linh-vuc|don-vi)\/(?!trang)[^/]+\/$/u.test(path));
    expect(wanted.filter((path) => !links.includes(path))).toEqual([]);
    await page.context().close();
  });
});

test.each([360, 1200])(
  'search has no axe violation at %i px: empty, with a list, results and filters',
  async (width) => {
    const page = await opened('', { viewport: { width, height: 900 } });
    const violations = async () => {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    };
    expect(await violations()).toEqual([]);
    await page.locator('#tu-khoa').pressSequentially('phong');
    await page.waitForSelector('#goi-y [role=option]');
    await page.keyboard.press('ArrowDown');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#bo-loc summary').click();
    await typed(page, 'phong trào');
    expect(await violations()).toEqual([]);
    await page.context().close();
  },
);

describe.each(sites)('$name', ({ name }) => {
  test('has a way to search on every page, of plain HTML', () => {
    const without = pagesOf(name).filter(
      ({ path, html }) => !isFramed(path) && !/<(?:form [^>]*action|a [^>]*href)="\/tim-kiem\/"/u.test(html),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('publishes of Pagefind only what its page uses', () => {
    const kinds = filesOf(name)
      .filter((file) => file.startsWith('pagefind/'))
      .map(withoutHash);
    expect([...new Set(kinds)].toSorted()).toEqual(
      expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/wasm.unknown.pagefind']),
    );
    expect(
      kinds.filter(
        (kind) =>
          !/^pagefind\/(?:pagefind\.js|wasm\.unknown\.pagefind|pagefind\.\*\.pf_meta|(?:index|fragment|filter)\/\*\.pf_\w+)$/u.test(
            kind,
          ),
      ),
    ).toEqual([]);
  });
});

function withoutHash(file: string): string {
  return file.replace(/(?<=\/|\.)vi_[0-9a-f]+/u, '*');
}

test('a story that was taken back is found no more', async () => {
  const page = await opened('?q=đường+hoa+xóm+Ngoài', {}, 'tan-duc-rut');
  const { paths } = await shown(page, 'đường hoa xóm Ngoài');
  expect(paths.filter((path) => path.includes('duong-hoa'))).toEqual([]);
  await page.context().close();
});
