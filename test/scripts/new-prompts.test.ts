import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { filesIn, freshContent, moi, run } from './new-content.ts';
import { BACKSPACE, DOWN, ENTER, hasTerminal, INTERRUPT, typeInto } from './typing.ts';

vi.setConfig({ testTimeout: 120_000 });

let content: string;
let before: Map<string, string>;
beforeEach(() => {
  content = freshContent('bang-loi-hoi');
  before = filesIn(content);
});

const YES = 'y';
const added = () => [...filesIn(content).keys()].filter((file) => !before.has(file));
const option = () => ['--noi-dung', content];

/** The first questions of a story; the unit, two fields, no campaign. */
const begun = (name: string, subject: string) =>
  [
    ['Tên gương', name + ENTER],
    ['Gương là', subject + ENTER],
    ['Thuộc loại', ENTER],
    ['Ở đơn vị nào?', ENTER],
    ['Về lĩnh vực gì?', DOWN + ENTER],
    ['Thêm nữa?', DOWN + DOWN + ENTER],
    ['Thêm nữa?', ENTER],
    ['Trong phong trào nào?', ENTER],
    ['Tóm tắt', `Ba mươi nhà cùng đan nón.${ENTER}`],
    ['Ghi thêm một con số', ENTER],
    ['Ghi một lần được khen', ENTER],
  ] as const;

/** Telex keyboards type a letter, take it back and type the accented one. */
const TELEX = `Tod${BACKSPACE}${BACKSPACE}ổ đan nón lá Đồng Bụt`;

describe.skipIf(!hasTerminal)('at the keyboard', () => {
  test('a story is asked for in Vietnamese, and a wrong answer is asked again at once', async () => {
    const [name, ...others] = begun(TELEX, DOWN);
    const { screen, code } = await typeInto(option(), [
      ['Bạn muốn làm gì?', ENTER],
      ['Tên gương', ENTER],
      ['Thiếu mục này', name[1]],
      ...others,
    ]);
    expect([code, added()]).toEqual([0, ['guong-dien-hinh/to-dan-non-la-dong-but.mdx']]);
    expect(screen).toContain('npm start');
    expect(filesIn(content).get('guong-dien-hinh/to-dan-non-la-dong-but.mdx')).toContain(`ten: Tổ đan nón lá Đồng Bụt
chu-the: tập thể
loai: điển hình tiên tiến
don-vi: tran-ninh.van-quan.lang-son
linh-vuc: [kinh-te, nong-thon-moi]
tom-tat: Ba mươi nhà cùng đan nón.
ngay-dang: 01/10/2024
`);
    expect(run('scripts/check.ts', ...option())).toMatchObject({ code: 0 });
  });

  test('a name that is taken is told, and the next is proposed', async () => {
    const answers = begun('Tổ đan nón', DOWN);
    await typeInto(['guong', ...option()], answers);
    const first = filesIn(content).get('guong-dien-hinh/to-dan-non.mdx');
    const { code } = await typeInto(
      ['guong', ...option()],
      [...answers, ['Tên này đã có', `${BACKSPACE.repeat(2)}${ENTER}`], ['“to-dan-non” cũng đã có', `-moi${ENTER}`]],
    );
    expect([code, added()]).toEqual([0, ['guong-dien-hinh/to-dan-non-moi.mdx', 'guong-dien-hinh/to-dan-non.mdx']]);
    expect(filesIn(content).get('guong-dien-hinh/to-dan-non.mdx')).toBe(first);
  });

  test('a person who has not agreed stays outside the content folder', async () => {
    const { screen, code } = await typeInto(
      ['guong', ...option()],
      [...begun('Bà Đặng Thị Thử', ''), ['Người ấy đã đồng ý chưa?', ENTER]],
    );
    expect([code, filesIn(content)]).toEqual([0, before]);
    expect(screen).toContain('Giấy đồng ý giữ ở cơ quan');
    const waiting = filesIn(join(dirname(content), 'cho-dong-y'));
    expect([...waiting.keys()]).toEqual(['guong-dien-hinh/ba-dang-thi-thu.mdx']);
    expect([...waiting.values()][0]).not.toMatch(/^dong-y/mu);
  });

  test('a person who agreed is asked again for a day after publication, and only for that', async () => {
    const agreedOn = (day: string) =>
      [
        ['Người ấy đã đồng ý chưa?', YES],
        ['Người ấy đồng ý ngày nào?', day + ENTER],
        ['Đồng ý cho đăng ở những đâu?', ENTER],
        ['Thêm nữa?', ENTER],
        ['Ai xác nhận', `Trưởng thôn${ENTER}`],
        ['Đồng ý đến hết ngày nào?', ENTER],
        ['Là trẻ em', ENTER],
      ] as const;
    const { code, screen } = await typeInto(
      ['guong', ...option()],
      [...begun('Bà Đặng Thị Thử', ''), ...agreedOn('2/10/2024'), ...agreedOn('30/9/2024')],
    );
    expect(screen).toContain('sau ngày đăng');
    expect([code, added()]).toEqual([0, ['guong-dien-hinh/ba-dang-thi-thu.mdx']]);
    expect(filesIn(content).get('guong-dien-hinh/ba-dang-thi-thu.mdx')).toContain('dong-y:\n  ngay: 30/9/2024\n');
  });

  test('what only some answers call for is asked for then, and must be answered', async () => {
    const { screen, code } = await typeInto(
      ['lich', ...option()],
      [
        ['Việc gì?', `Họp thôn${ENTER}`],
        ['Ngày nào?', ENTER],
        ['Từ ngày nào?', `10/9/2024${ENTER}`],
        ['Đến ngày nào?', ENTER],
        ['Thiếu mục này', `12/9/2024${ENTER}`],
        ...['Thuộc loại', 'Ai thực hiện?', 'Trong phong trào nào?', 'Theo văn bản nào?'].map(
          (ask) => [ask, ENTER] as const,
        ),
      ],
    );
    expect([code, screen.includes('Quý nào?')]).toEqual([0, false]);
    expect(filesIn(content).get('lich.yaml')).toContain('ten: Họp thôn\n  tu: 10/9/2024\n  den: 12/9/2024\n');
  });

  test('an end before its beginning is refused at once, within the group', async () => {
    const { code } = await typeInto(
      ['phong-trao', ...option()],
      [
        ['Văn bản gọi phong trào là gì?', `Đường quê${ENTER}`],
        ...['Đơn vị nào phát động?', 'Ai phát động?', 'Thi đua theo'].map((ask) => [ask, ENTER] as const),
        ['Văn bản có ghi thời gian không?', YES],
        ['Bắt đầu khi nào?', `2024${ENTER}`],
        ['Kết thúc khi nào?', `2023${ENTER}`],
        ['Ngày kết thúc đứng trước', `${BACKSPACE}5${ENTER}`],
        ...['Theo văn bản nào?', 'Về lĩnh vực gì?', 'Thêm nữa?'].map((ask) => [ask, ENTER] as const),
        ['Tóm tắt', `Cả xã cùng làm.${ENTER}`],
      ],
    );
    expect([code, added()]).toEqual([0, ['phong-trao/duong-que.mdx']]);
    expect(filesIn(content).get('phong-trao/duong-que.mdx')).toContain('tu: "2024"\n  den: "2025"');
  });

  test('a commune is opened, and a wrong address asked again', async () => {
    const folder = join(dirname(content), 'xa-moi');
    const { code } = await typeInto(
      ['trang', '--noi-dung', folder],
      [
        ['Đơn vị là', DOWN + ENTER],
        ['Tên đơn vị', `phường Bến Hạc${ENTER}`],
        ['Thuộc tỉnh', `thành phố Sông Lớn${ENTER}`],
        ['Lập từ', `phường 3, quận 1; xã Khe, huyện Sậy${ENTER}`],
        ['Đơn vị mới có từ ngày nào?', ENTER],
        ['Dưới đơn vị gọi là gì?', DOWN + DOWN + ENTER],
        ['Tên từng', `số 1; số 2${ENTER}`],
        ['Dùng những lĩnh vực nào?', ENTER],
        ['Địa chỉ web', `ben-hac.example${ENTER}`],
        ['“ben-hac.example” không phải', `${BACKSPACE.repeat(15)}https://ben-hac.example/${ENTER}`],
        ...['Cơ quan', 'Ai chịu', 'Địa chỉ liên hệ', 'Điện thoại', 'Thư'].map((ask) => [ask, ENTER] as const),
        ['Người dân chưa có', `ubnd@ben-hac.example${ENTER}`],
      ],
    );
    expect(code).toBe(0);
    expect(filesIn(folder).get('trang.yaml')).toContain('dia-chi-web: https://ben-hac.example/');
    expect(run('scripts/check.ts', '--noi-dung', folder).said).toBe('Nội dung đúng cả, không có lỗi nào.\n');
  });

  test('Ctrl-C leaves nothing behind', async () => {
    const { screen, code } = await typeInto(
      ['guong', ...option()],
      [
        ['Tên gương', `Tổ đan nón${ENTER}`],
        ['Gương là', INTERRUPT],
      ],
    );
    expect([code, filesIn(dirname(content)).size]).toEqual([1, before.size]);
    expect(screen).toContain('Chưa ghi gì cả.');
  });

  test('no word on the screen is English', async () => {
    const { screen } = await typeInto(['guong', ...option()], begun('Tổ đan nón', DOWN));
    expect(screen).not.toMatch(/\b(?:select|confirm|navigate|search|none|items?|please|yes|no|cancel(?:ed|led)?)\b/iu);
  });
});

test('a closed keyboard is not waited for', () => expect(moi('guong', ...option()).code).toBe(1));
