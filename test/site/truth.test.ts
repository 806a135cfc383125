import { describe, expect, test } from 'vitest';
import { readContent } from '#loading/read-content';
import { type BuiltPage, LONG_AFTER, pagesOf, shown, type SiteName, sites } from './sites.ts';

const built = Object.fromEntries(sites.map(({ name }) => [name, pagesOf(name)])) as Record<SiteName, BuiltPage[]>;
const pageOf = (site: SiteName, path: string) => shown(built[site].find((page) => page.path === path)!);
const offenders = (site: SiteName, breaks: (text: string) => boolean) =>
  built[site].filter((page) => breaks(shown(page))).map(({ path }) => path);

const YEAR = '/phong-trao/thi-dua-nam-2024/';
const SPECIAL = '/phong-trao/ky-niem-60-nam-thanh-lap-huyen-van-quan/';
const TAN_DUC = '/phong-trao/thi-dua-hoan-thanh-nhiem-vu-chinh-tri-xa-tan-duc-2024/';

/** What was looked up in the source documents, statement by statement, and what a page says of it. */
const statements: readonly [SiteName, string, string, RegExp][] = [
  ['tan-duc', '27/KH-UBND', '/van-ban/27-kh-ubnd-phu-binh/', /27\/KH-UBND[\s\S]*26\/01\/2024/u],
  ['tan-duc', '02/CT-UBND', '/van-ban/02-ct-ubnd-phu-binh/', /02\/CT-UBND[\s\S]*05\/4\/2023/u],
  ['tan-duc', '34-CT/TW', '/van-ban/34-ct-tw/', /34-CT\/TW[\s\S]*07\/4\/2014/u],
  ['tan-duc', '01-KL/TW', '/van-ban/01-kl-tw/', /01-KL\/TW[\s\S]*18\/5\/2021/u],
  ['tan-duc', '17/CT-UBND', '/van-ban/17-ct-ubnd-thai-nguyen/', /UBND tỉnh Thái Nguyên[\s\S]*24\/8\/2021/u],
  ['tan-duc', '04/CT-UBND', '/van-ban/04-ct-ubnd-phu-binh/', /UBND huyện Phú Bình[\s\S]*01\/9\/2021/u],
  ['tan-duc', '1526/QĐ-TTg', '/van-ban/1526-qd-ttg/', /1526\/QĐ-TTg[\s\S]*09\/12\/2022/u],
  ['tan-duc', '68/KH-UBND and its doubt', '/van-ban/68-kh-ubnd-phu-binh/', /18\/5\/2022[\s\S]*gần bảy tháng/u],
  ['tan-duc', 'a ward before 2030', TAN_DUC, /Mục tiêu: cơ bản đạt các tiêu chí.*trước năm 2030/u],
  ['tran-ninh', '71/KH-UBND', '/van-ban/71-kh-ubnd-van-quan/', /71\/KH-UBND[\s\S]*28\/02\/2024/u],
  ['tran-ninh', '26/CT-TTg', '/van-ban/26-ct-ttg/', /26\/CT-TTg[\s\S]*05\/9\/2016/u],
  [
    'tran-ninh',
    'the theme',
    SPECIAL,
    /Đảng bộ, chính quyền, quân và dân các dân tộc huyện Văn Quan đoàn kết, sáng tạo/u,
  ],
  ['tran-ninh', 'the quota', SPECIAL, /[Tt]ừ 1 đến 2 tập thể và từ 3 đến 4 cá nhân/u],
  ['tran-ninh', '50 million', SPECIAL, /50 triệu đồng\/năm trở lên/u],
  ['cho-don', 'the theme', YEAR, /Đoàn kết, sáng tạo, thi đua xây dựng huyện Chợ Đồn phát triển nhanh, bền vững/u],
  ['cho-don', 'anniversaries', '/lich/', /07\/5\/2024[\s\S]*24\/8\/2024[\s\S]*22\/12\/2024[\s\S]*22\/12\/2024/u],
  ['cho-don', '18/KH-UBND', '/van-ban/18-kh-ubnd-bac-kan/', /18\/KH-UBND[\s\S]*15\/01\/2024/u],
  [
    'ngo-quyen',
    'figures',
    YEAR,
    /98%[\s\S]*80%[\s\S]*172 lao động[\s\S]*0,08%[\s\S]*99,7%[\s\S]*269 người[\s\S]*0,05%[\s\S]*100%/u,
  ],
  ['ngo-quyen', '269 people are asked for', YEAR, /Mức cần đạt: 269 người/u],
  ['ngo-quyen', 'the grade of the plan', YEAR, /Mục tiêu: hoàn thành xuất sắc/u],
  ['cho-don', 'no grade where the plan has none', YEAR, /Không ghi mức/u],
  ['ngo-quyen', 'whose “3 dám” is', '/khau-hieu/3-dam/', /Nơi đề ra\nBan Thường vụ Tỉnh ủy Bắc Giang[\s\S]*26-CT\/TU/u],
  ['ngo-quyen', 'no launcher', '/phong-trao/ngay-chu-nhat-xanh/', /Kế hoạch không ghi ai phát động/u],
  [
    'tran-ninh',
    'whose day 28/02/2024 is',
    SPECIAL,
    /28\/02\/2024\nUBND huyện Văn Quan ban hành Kế hoạch[\s\S]*không rõ xã phát động/u,
  ],
  ['tan-duc', 'real things of the year', '/nam/2024/', /Trong năm 2024 có 15 phong trào thi đua\./u],
];

describe.each(statements)('%s tells %s', (site, _, path, said) => {
  test(`on ${path}`, () => expect(pageOf(site, path)).toMatch(said));
});

test('the fifteen campaigns of Tân Đức and the sixteen rows of Thanh Sơn are all there', () => {
  expect(built['tan-duc'].filter(({ path }) => /^\/phong-trao\/[^/]+\/$/u.test(path))).toHaveLength(15);
  expect(pageOf('thanh-son', '/lich/').match(/\nThực hiện: /gu)).toHaveLength(16);
});

describe.each(sites)('the pages of $name', ({ name, content }) => {
  test('have no cell that reads as a result where a target is meant', () => {
    const RESULT = /^(?:đã |đạt|hoàn thành|giữ vững|duy trì|phấn đấu)/iu;
    const cells = built[name].flatMap(({ path, html }) =>
      [...html.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)<\/t[dh]>/gu)].map(([, cell]) => ({
        path,
        text: cell!.replace(/<[^>]+>/gu, ' ').trim(),
      })),
    );
    expect(cells.filter(({ path, text }) => path.startsWith('/phong-trao/') && RESULT.test(text))).toEqual([]);
  });

  test('say no word that tomorrow makes untrue, but where they quote a plan', () => {
    const RELATIVE =
      /còn \d+ ngày(?! còn)|\d+ ngày nữa|hôm nay|ngày mai|hôm qua|sắp (?:tới|diễn ra)|(?:tuần|tháng|quý|năm) này|năm nay|hiện (?:nay|không có)|mới đây|vừa qua/iu;
    const quoted = /“[^”]*”/gu;
    const own = built[name].filter(({ path }) => !/^\/(?:van-ban|guong-dien-hinh)\/[^/]+\/$/u.test(path));
    const said = own.flatMap((page) => shown(page).replace(quoted, '').split('\n'));
    expect([...new Set(said.filter((line) => RELATIVE.test(line)))]).toEqual([]);
  });

  test('name no document, merger or end that nobody knew on their day', async () => {
    const read = (today?: string) => readContent({ content, cache: '', engine: '', ...(today && { today }) });
    const [seen, all] = [(await read()).bulletin!, (await read(LONG_AFTER)).bulletin!];
    const known = new Set([...seen.documents, ...seen.units].map(({ id }) => id));
    const later = [...all.documents, ...all.units].filter(({ id }) => !known.has(id));
    expect(later.length).toBeGreaterThan(1);
    const numbers = later.flatMap((record) => ('number' in record && record.number ? record.number : []));
    const addresses = later.map(({ id }) => new RegExp(`/(?:van-ban|don-vi)/${id.replaceAll('.', '\\.')}/`, 'u'));
    const telling = built[name].filter(
      ({ html }) => numbers.some((number) => html.includes(number)) || addresses.some((address) => address.test(html)),
    );
    expect(telling.map(({ path }) => path)).toEqual([]);
    expect(offenders(name, (text) => /01\/7\/2025|30\/6\/2025|01\/07\/2025|30\/06\/2025/u.test(text))).toEqual([]);
  });

  test('tell no publication day that nobody wrote down', () => {
    const told = offenders(name, (text) => text.includes('Đăng ngày'));
    expect(told.filter((path) => !path.startsWith('/guong-dien-hinh/'))).toEqual([]);
  });

  test('begin with a campaign that runs, if with any', () => {
    const home = pageOf(name, '/');
    if (home.includes('Phong trào trọng tâm')) expect(home).not.toMatch(/Phong trào trọng tâm[^\n]*đã kết thúc/u);
  });
});

describe('an illustration of the shipped site', async () => {
  const { bulletin } = await readContent({ content: 'content', cache: '', engine: '' });
  const names = bulletin!.exemplars.map(({ name }) => name);

  test('says what it is wherever its name stands: heading, tab, card, list', () => {
    const attributes = ({ html }: BuiltPage) =>
      [...html.matchAll(/<title>([^<]*)|(?:content|aria-label)="([^"]*)"/gu)].map((match) => match[1] ?? match[2]!);
    const unmarked = built['tan-duc'].flatMap((page) =>
      [...shown(page).split('\n'), ...attributes(page)]
        .filter((line) => names.some((name) => line.includes(name) && !line.includes(`Bài minh họa: ${name}`)))
        .map((line) => `${page.path}: ${line}`),
    );
    // A made-up decision says so itself, and names whom it praises.
    expect(unmarked.filter((line) => !line.startsWith('/khen-thuong/'))).toEqual([]);
  });

  test('is no achievement: no heading, link or filter counts it', () => {
    const COUNTED =
      /(?:Tất cả \d+ gương|Gương điển hình \(\d|\d+ gương điển hình|\d+ quyết định khen|khen thưởng \(\d)/u;
    expect(offenders('tan-duc', (text) => COUNTED.test(text))).toEqual([]);
  });

  test('of a hamlet stands on the page of its commune', () => {
    const page = pageOf('tan-duc', '/don-vi/tan-duc.phu-binh.thai-nguyen/');
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });
});

test('the successor lists the stories of its predecessor, with whose they were', () => {
  const heir = pagesOf('tan-duc-luu-tru').find(({ path }) => path === '/don-vi/kha-son.thai-nguyen/')!;
  expect(shown(heir).match(/Bài minh họa: /gu)).toHaveLength(10);
  expect(shown(heir)).toContain('Xóm Ngoài, xã Tân Đức');
});
