import { describe, expect, test } from 'vitest';
import { readStory } from '#stories/read-story';

/** Rules found, each as `line rule`. */
const found = (text: string) => readStory(text).problems.map(({ line, rule }) => `${line} ${rule}`);

describe('plain writing', () => {
  test.each([
    'Một đoạn văn.',
    '## Cách làm\n\n1. **Họp xóm.** Chia đoạn.\n2. Góp công.',
    '| Nhóm | Ngày |\n|---|--:|\n| 1 | 2 |',
    'Thu nhập < 50 triệu đồng, tăng > 5%.',
    'Xem [kế hoạch](/van-ban/ke-hoach/) và [cổng](https://chinhphu.vn "Cổng").',
    '`{mã}` và \\{thoát\\} và \\<50',
    'Họp lúc 7:30, ĐT:0912, 5*3*2.',
    '![Người dân trồng hoa](anh/hoa.jpg)',
    '<TrichDan cua="Tổ tự quản">\n\nChúng tôi cùng làm.\n\n</TrichDan>',
    '<KetQua>\n\n<SoLieu so="42 hộ" noi-dung="tham gia" nguon="Biên bản" />\n\n</KetQua>',
    'Nhập khẩu hàng. Chữ import ở giữa câu.\nimport ở giữa đoạn.',
    '```\n{mã}\n<br>\n```',
  ])('has no problem: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what is not writing', () => {
  test.each([
    ['{process.env.HOME}', ['1 story-braces']],
    ['a {b} c\n\nd {e', ['1 story-braces', '3 story-braces']],
    ['import x from "y"\n\nchữ', ['1 story-import']],
    ['chữ\n\nexport thêm hàng', ['3 story-import']],
    ['<script>alert(1)</script>', ['1 story-html']],
    ['<SCRIPT>alert(1)</SCRIPT>', ['1 story-component-unknown']],
    ['<svg/onload=alert(1)>', ['1 story-html']],
    ['<img src=x onerror=alert(1)>', ['1 story-html']],
    ['a<br>b <br/>', ['1 story-html', '1 story-html']],
    ['</p>', ['1 story-html']],
    ['<!-- a\nb -->\n\n{c}', ['1 story-comment', '4 story-braces']],
    ['<50 triệu và <5%', ['1 story-less-than', '1 story-less-than']],
    ['<https://a.example>', ['1 story-autolink']],
    ['<Trichdan>\n\na\n\n</Trichdan>', ['1 story-component-unknown']],
    ['<TrichDan>\n\na', ['1 story-tag']],
    ['a\n\n</TrichDan>', ['3 story-tag']],
    ['<TrichDan>\n\na\n\n</KetQua>', ['1 story-tag', '5 story-tag']],
    ['<SoLieu so="1" noi-dung="a" />', ['1 story-attribute-missing']],
    ['<TrichDan cuaa="x">\n\na\n\n</TrichDan>', ['1 story-attribute-unknown']],
    ['[x](javascript:alert(1))', ['1 link-unsafe']],
    ['[x](JaVa&#115;cript:alert(1))', ['1 link-unsafe']],
    ['[x](data:text/html,1) [y](file:///C:/a) [z](vbscript:1)', ['1 link-unsafe', '1 link-unsafe', '1 link-unsafe']],
    ['[x]: javascript:alert(1)\n\n[x]', ['3 link-unsafe']],
    ['![](anh/a.jpg)', ['1 image-alt-missing']],
    ['![ảnh đẹp](https://a.example/b.jpg)', ['1 image-outside']],
    ['![ảnh đẹp](file:///C:/b.jpg)', ['1 image-outside']],
  ])('%s', (text, problems) => {
    expect(found(text)).toEqual(problems);
  });

  test('is found everywhere in one reading', () => {
    const text = ['<br>', '{a}', '<Xyz>', '[x](javascript:1)', '<TrichDan>', '![](a.jpg)'].join('\n\n');
    expect(found(text).map((problem) => problem.split(' ')[0])).toEqual(['1', '3', '5', '7', '9', '11']);
  });
});

test('a component whose value is code is refused, in braces or spread', () => {
  expect(found('<SoLieu so={1} noi-dung="a" nguon="b" />')).toEqual(['1 story-braces']);
  expect(found('<SoLieu {...process.env} />').length).toBeGreaterThan(0);
});

test('accents typed as separate marks are read as one letter', () => {
  const text = 'Đẹp'.normalize('NFD');
  expect(JSON.stringify(readStory(text).tree)).toContain('Đẹp'.normalize('NFC'));
});

test('pictures are listed with their lines', () => {
  const { images } = readStory('![Ảnh một](anh/1.jpg)\n\n<Anh tep="anh/2.jpg" mo-ta="Ảnh hai" />');
  expect(images).toEqual([
    { line: 1, file: 'anh/1.jpg' },
    { line: 3, file: 'anh/2.jpg' },
  ]);
});

test.each([
  ['<Bang ten="Lịch trực">\n\nChưa có.\n\n</Bang>', ['story-frame-empty']],
  ['<Bang ten="Lịch trực">\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n</Bang>', []],
  ['<CacBuoc>\n\nTrồng hoa.\n\n</CacBuoc>', ['story-frame-empty']],
  ['<CacBuoc>\n\n1. Trồng hoa.\n\n</CacBuoc>', []],
  ['<KetQua>\n\n</KetQua>', ['story-frame-empty']],
  ['<TrichDan cua="A" cua="B">\n\nHay.\n\n</TrichDan>', ['story-attribute-repeated']],
  ['Xem [lịch]() nhé.', ['link-empty']],
  ['Xem [](/lich/) nhé.', ['link-empty']],
  ['Xem [lịch](/lich/) nhé.', []],
  ['Một&#0;hai', ['story-hidden-sign']],
  ['Một&#xFFFE;hai', ['story-hidden-sign']],
])('what is surely a mistake is told: %j', (text, rules) => {
  expect(readStory(text).problems.map(({ rule }) => rule)).toEqual(rules);
});

const FIGURE = '<SoLieu so="42 hộ" noi-dung="tham gia" nguon="Biên bản" />';
const LONG = 'Một năm trồng hoa, cả xóm cùng góp công, góp giống';

test.each([
  [FIGURE, []],
  [`- ${FIGURE}\n- ${FIGURE}`, []],
  [`<KetQua>\n\n${FIGURE}\n\n</KetQua>`, []],
  [`${FIGURE}\n\nTrồng **hoa** đẹp.`, ['5 Khung KetQua không hiện chữ “Trồng hoa đẹp.”.']],
  [`Sau một năm:\n${FIGURE}\n\nVà nữa.`, ['3 Khung KetQua không hiện chữ “Sau một năm:”.']],
  [`${LONG.slice(0, 40)}\n\n${FIGURE}`, [`3 Khung KetQua không hiện chữ “${LONG.slice(0, 40)}”.`]],
  [LONG, [`3 Khung KetQua không hiện chữ “${LONG.slice(0, 40)}…”.`]],
  [`<TrichDan cua="Tổ">\n\nĐẹp.\n\n${FIGURE}\n\n</TrichDan>`, ['3 Khung KetQua không hiện chữ “Đẹp.”.']],
  [`${FIGURE}\n\n![Người dân trồng hoa](anh/a.jpg)`, ['5 Khung KetQua không hiện ảnh hay khung khác.']],
  [`<Anh tep="anh/a.jpg" mo-ta="Người dân trồng hoa" />`, ['3 Khung KetQua không hiện ảnh hay khung khác.']],
])('a group of results is told what of it would not be printed: %j', (held, told) => {
  const { problems } = readStory(`<KetQua>\n\n${held}\n\n</KetQua>`);
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual(told);
});
