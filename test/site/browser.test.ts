import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenIn, visiting } from './browser.ts';
import { onePagePerType, pagesOf, sites } from './sites.ts';

const { browser, origin } = visiting();

describe.each(sites)('every page type of $name', ({ name }) => {
  const paths = onePagePerType(name).map(({ path }) => path);
  let wrong: Record<keyof typeof looks, Record<string, unknown[]>>;

  // Each page is opened once, and looked at in every way.
  beforeAll(async () => {
    const context = await browser().newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const home = await origin(name);
    const heard = listenIn(page, home);
    wrong = { told: {}, shifts: {}, targets: {}, first: {}, narrow: {}, doubled: {}, printed: {} };
    for (const path of paths) {
      heard.foreign.length = heard.complaints.length = 0;
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(home + path, { waitUntil: 'load' });
      for (const [look, wrongOn] of Object.entries(looks)) {
        const problems = await wrongOn(page, heard);
        if (problems.length > 0) wrong[look as keyof typeof looks][path] = problems;
      }
    }
    await context.close();
  }, 300_000);

  test('asks only its own site for anything, and complains of nothing', () => expect(wrong.told).toEqual({}));

  test('begins on a phone with little head, its first story soon, a name in three lines', () =>
    expect(wrong.first).toEqual({}));

  test('fits a screen of 320 px without scrolling sideways', () => expect(wrong.narrow).toEqual({}));

  test('fits 360 px with text at 200 %', () => expect(wrong.doubled).toEqual({}));

  test('moves nothing while its font arrives', () => expect(wrong.shifts).toEqual({}));

  test('prints its address, and no navigation', () => expect(wrong.printed).toEqual({}));

  test('gives every link a target of 24 px, or space around it', () => expect(wrong.targets).toEqual({}));

  test('reads the same without scripts', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const home = await origin(name);
    const empty: string[] = [];
    for (const path of paths) {
      await page.goto(home + path, { waitUntil: 'load' });
      if ((await page.locator('main').innerText()).length < 80) empty.push(path);
    }
    await context.close();
    expect(empty).toEqual([]);
  });
});

test('every shipped story prints on one sheet of A4', async () => {
  const page = await browser().newPage();
  const home = await origin('tan-duc');
  const stories = pagesOf('tan-duc').filter(({ path }) => /^\/guong-dien-hinh\/[^/]+\/$/u.test(path));
  const sheets: Record<string, number> = {};
  for (const { path } of stories) {
    await page.goto(home + path);
    sheets[path] = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  }
  await page.close();
  expect(stories.length).toBeGreaterThan(5);
  expect(sheets).toEqual(Object.fromEntries(stories.map(({ path }) => [path, 1])));
}, 60_000);

function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
}

describe('what a reader sends herself', () => {
  let page: Page;
  let home: string;
  beforeAll(async () => {
    home = await origin('tan-duc');
    const context = await browser().newContext({ viewport: { width: 360, height: 740 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: home });
    page = await context.newPage();
  });
  afterAll(() => page.context().close());

  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const bodyOf = async (scheme: string) => {
    const href = await page.locator(`a[href^="${scheme}"][href*="body="]`).first().getAttribute('href');
    return decodeURIComponent(/body=(.*)$/u.exec(href!)![1]!);
  };

  test('is written into the letter, the text message and what is copied, and sent to nobody else', async () => {
    const heard = listenIn(page, home);
    await page.goto(`${home}/gioi-thieu-guong/`);
    await page.evaluate(() => {
      document.querySelector('.offered')!.insertAdjacentHTML('beforeend', '<a href="sms:+84912345678?&body=x">a</a>');
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Bà con muốn kể về ai?').fill('Cô Nguyễn Thị Ảo & tổ 50% "hoa"');
    await page.getByLabel('Đã làm việc gì?').fill('Trồng hoa.\nDạy trẻ?');
    await page.getByLabel('Người ấy có đồng ý').selectOption('đã hỏi, người ấy đồng ý');
    const text = [
      'Tôi muốn giới thiệu một người tốt, việc tốt ở xã Tân Đức.',
      'Người được giới thiệu: Cô Nguyễn Thị Ảo & tổ 50% "hoa"',
      'Việc đã làm: Trồng hoa.',
      'Dạy trẻ?',
      'Người ấy có đồng ý nêu tên không: đã hỏi, người ấy đồng ý',
    ];
    expect(await bodyOf('sms:')).toBe(text.join('\n'));
    expect(await bodyOf('mailto:')).toBe(text.join('\r\n').replace('hoa.\r\n', 'hoa.\n'));
    await page.getByRole('button', { name: 'Chép lời nhắn' }).click();
    expect((await copied()).replaceAll('\r', '')).toBe(text.join('\n'));
    expect([...heard.foreign, ...heard.complaints, ...asked]).toEqual([]);
  });

  test('fits one sheet of paper, for whom has no phone at hand', async () => {
    await page.goto(`${home}/gioi-thieu-guong/`);
    expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  test('names the story it was asked from, when it is to be taken off', async () => {
    const story = onePagePerType('tan-duc').find(
      ({ path }) => path.startsWith('/guong-dien-hinh/') && path.length > 20,
    )!;
    await page.goto(home + story.path);
    await page.getByRole('link', { name: 'Yêu cầu gỡ, sửa bài' }).click();
    expect(await page.getByLabel('Trang nào?').inputValue()).toBe(home + story.path);
    expect(await bodyOf('mailto:')).toContain(`Trang cần xem lại: ${home}${story.path}`);
  });

  test('is the address of a page, or of one day of the calendar', async () => {
    await page.goto(`${home}/lich/`);
    await page.getByRole('button', { name: 'Chép địa chỉ' }).click();
    await page.getByRole('button', { name: 'Đã chép' }).waitFor();
    expect(await copied()).toBe('https://hoa-dep-tan-duc.example/lich/');
    await page
      .getByRole('link', { name: /^Chia sẻ: / })
      .first()
      .click();
    await page.locator('a', { hasText: 'Đã chép' }).waitFor();
    expect(await copied()).toMatch(/\/nam\/2024\/#viec-[a-z0-9-]+$/u);
  });

  test('goes through the sheet of a phone that has one, which has the other ways too', async () => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: (data: object) => Promise.resolve(Object.assign(globalThis, { passed: data })),
      });
    });
    await page.goto(`${home}/phong-trao/dan-van-kheo/`);
    expect(await page.locator('.share a:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Chia sẻ' }).click();
    expect(await page.evaluate(() => (globalThis as { passed?: object }).passed)).toEqual({
      url: 'https://hoa-dep-tan-duc.example/phong-trao/dan-van-kheo/',
    });
  });
});

type Page = Awaited<ReturnType<ReturnType<typeof browser>['newPage']>>;
type WrongOn = (page: Page, heard: { foreign: string[]; complaints: string[] }) => Promise<unknown[]>;

/** In this order: as it arrives at 360 px, then at other widths, with other letters, on paper. */
const looks = {
  shifts: async (page) => {
    await page.waitForTimeout(150);
    const shift = await page.evaluate(layoutShift);
    return shift > 0.01 ? [shift] : [];
  },
  told: (_, { foreign, complaints }) =>
    Promise.resolve([...foreign, ...complaints.filter((text) => !text.startsWith('404') || !text.includes('/404'))]),
  targets: smallTargets,
  first: tooLate,
  narrow: async (page) => {
    await page.setViewportSize({ width: 320, height: 800 });
    return tooWide(page);
  },
  printed: async (page) => {
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    const navigation = await page.locator('nav:visible').count();
    const address = await page.locator('body').innerText();
    await page.emulateMedia({ media: 'screen' });
    return [...(navigation > 0 ? ['navigation'] : []), ...(address.includes('https://hoa-dep-') ? [] : ['no address'])];
  },
  doubled: async (page) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    return tooWide(page);
  },
} satisfies Record<string, WrongOn>;

/** Of 360 by 740 px the head takes 130; home shows a story, if it has any, within a screen and a half. */
async function tooLate(page: Page): Promise<unknown[]> {
  return page.evaluate(() => {
    const head = document.querySelector('.mast')?.getBoundingClientRect().height ?? 0;
    const story = document.querySelector('.first.story-card')?.getBoundingClientRect().top ?? 0;
    const name = document.querySelector('.strip a')?.getClientRects().length ?? 0;
    return [...(head > 130 ? [{ head }] : []), ...(story > 1110 ? [{ story }] : []), ...(name > 3 ? [{ name }] : [])];
  });
}

async function tooWide(page: Page): Promise<unknown[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return width > 0 ? [`${width} px too wide`] : [];
}

function layoutShift(): Promise<number> {
  return new Promise((settle) => {
    let total = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      settle(total);
    }, 50);
  });
}

/** Navigation, buttons and lists of links; links within a sentence are exempt (WCAG 2.5.8). */
async function smallTargets(page: Page): Promise<unknown[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('nav a, button, summary, footer li a')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (height < 24 || width < 24);
      })
      .map((element) => `${element.tagName} ${element.textContent}`),
  );
}
