import { describe, expect, test } from 'vitest';
import { atLine, lineOf } from '#domain/finding';
import { readContentFile } from '#loading/file/read-file';

const STORY = `---
ten: Tổ phụ nữ trồng hoa
chu-the: tập thể
loai: mô hình mới
don-vi: xom-ngoai.xa-hong
linh-vuc: [moi-truong]
tom-tat: Hai mươi nhà cùng trồng hoa.
anh:
  tep: anh/hoa.jpg
  mo-ta: Chị em trồng hoa ven đường
  tac-gia: UBND xã
  quyen-su-dung: Tác giả cho phép
ngay-dang: 20/10/2024
---

Mỗi sáng thứ Bảy.

<TrichDan cua="Trưởng xóm">

Đường sạch.

</TrichDan>
`;

const findingsIn = (from: string, to: string) =>
  readContentFile('guong-dien-hinh/to-hoa.mdx', STORY.replace(from, to)).findings.map(
    (it) => `${lineOf(it)}: ${it.message} → ${it.advice}`,
  );

/** What an officer types for what, and the one finding it earns. */
const mistakes: [from: string, to: string, said: string][] = [
  ['ten: Tổ', 'ten: *Tổ*', '2: Câu bắt đầu bằng ký tự máy không nhận'],
  ['tập thể', '*to', '3: Câu bắt đầu bằng ký tự máy không nhận'],
  ['ten: Tổ', 'ten: &to Tổ', '2: Câu bắt đầu bằng ký tự máy không nhận'],
  ['ten: Tổ', 'ten: !Tổ', '2: Câu bắt đầu bằng ký tự máy không nhận'],
  ['ten: Tổ', 'ten: - Tổ', '→ Để cả câu trong ngoặc kép: ten: "- Tổ phụ nữ trồng hoa"'],
  ['ten: Tổ', 'ten: "Tổ" của', '→ Để cả câu trong ngoặc kép: ten: "“Tổ” của phụ nữ trồng hoa"'],
  ['ten: Tổ', 'ten: [Tổ]', '2: Chữ đứng ngoài dấu ngoặc'],
  ['ten: Tổ', "ten: 'Tổ", '2: Thiếu một dấu ngoặc kép'],
  ['trồng hoa\n', 'trồng hoa"\n', '2: Có ngoặc kép đóng mà không có ngoặc kép mở'],
  ['Tổ phụ nữ trồng hoa', '“Tổ phụ nữ: trồng hoa”', '→ Câu có dấu hai chấm phải để trong ngoặc kép: ten: "Tổ phụ nữ:'],
  ['[moi-truong]', '[moi-truong', '6: Danh sách hoặc nhóm mục chưa đóng'],
  ['Hai mươi nhà ', 'Hai mươi nhà\n', '8: Dòng này không có tên mục: cùng trồng hoa.'],
  ['  mo-ta', '   mo-ta', '10: Dòng này lùi vào không thẳng'],
  ['tom-tat', 'tomtat', '7: Không có mục tên “tomtat”. → Có phải ý bạn là “tom-tat”?'],
  ['anh/hoa.jpg', 'anh\\hoa.jpg', '→ Dùng dấu /: anh/hoa.jpg'],
  ['---\nten', 'ten', '1: Bài thiếu dòng --- mở phiếu'],
  ['2024\n---', '2024', '14: Phiếu chưa có dòng --- để kết thúc.'],
  ['---\nten', '—\nten', '1: Dòng này là “—”, không phải ba dấu gạch.'],
  [STORY, '', '1: Tệp trống.'],
  ['20/10/2024', '1e400', '13: “1e400” không phải là ngày có thật.'],
  ['20/10/2024', '.nan', '13: “.nan” không phải là ngày có thật.'],
  ['ngay-dang', '"a\\nb\\0c": x\nngay-dang', '13: Không có mục tên “a b c”. → Các mục được dùng'],
  ['ngay-dang', '&a x: y\nngay-dang', '13: Câu bắt đầu bằng ký tự máy không nhận: &a x: y → Xóa dấu'],
  ['Mỗi sáng', '<SoLieu so="5" noi-dung="cây" nguon=" " />\n\nMỗi sáng', '16: Khung SoLieu để trống “nguon”.'],
  ['cua="Trưởng xóm"', 'cua=“Trưởng xóm”', '18: Giá trị trong khung phải nằm giữa hai dấu ngoặc kép thẳng'],
  ['Mỗi sáng', 'Thư về <xa@tinh.example>. Mỗi sáng', '→ Bỏ hai dấu < >: xa@tinh.example'],
  ['Mỗi sáng', 'Thu nhập <50 triệu.', '→ Viết bằng chữ: “dưới 50”'],
  ['Mỗi sáng', 'Thu nhập <=50.', '→ Viết bằng chữ: “không quá 50”'],
  ['Mỗi sáng', 'Xóm A <- xóm B.', '→ Viết bằng chữ, hoặc dùng mũi tên ←.'],
  ['Mỗi sáng', '##Cách làm', '16: Đầu đề viết dính vào dấu #'],
  ['Mỗi sáng', '<constructor>', '16: Có thẻ HTML <constructor> → Xóa thẻ này.'],
  ['<TrichDan', '<Object />\n\n<TrichDan', '18: Không có khung tên “Object”.'],
];

describe('a slip of an officer', () => {
  test.each(mistakes)('“%s” typed as “%s” is said once, with its line', (from, to, said) => {
    expect(findingsIn(from, to)).toEqual([expect.stringContaining(said)]);
  });
});

describe('what harms nobody is taken as meant', () => {
  test.each([
    ['hard spaces from Word', '  tep', '\u00A0\u00A0tep'],
    ['a soft line break from Word', 'Mỗi sáng', 'Mỗi\u000Bsáng'],
    ['a percent sign in the name of a photo', 'Mỗi sáng', '<Anh tep="anh/50%.jpg" mo-ta="Đường hoa" />'],
    ['a name that looks like a number elsewhere', 'Tổ phụ nữ trồng hoa', '0x1F'],
    ['a screen of 32 inches', 'trồng hoa\n', 'xem màn hình 32"\n'],
  ])('%s', (_, from, to) => {
    expect(findingsIn(from, to)).toEqual([]);
  });

  test('line endings of any machine', () => {
    for (const ending of ['\r\n', '\r'])
      expect(readContentFile('guong-dien-hinh/to-hoa.mdx', STORY.replaceAll('\n', ending)).findings).toEqual([]);
    expect(readContentFile('lich.yaml', '# a\r# b\r- ten: [\r').findings.slice(0, 1)).toEqual([
      expect.objectContaining({ place: atLine(3), message: expect.stringContaining('ten: [') as string }),
    ]);
  });

  test('a register without entries', () => {
    expect(readContentFile('lich.yaml', '# Chưa có gì\n').findings).toEqual([]);
  });
});

test('nothing of a file is left unread without a word', () => {
  const row = '- id: hop-xom\n  ten: Họp xóm\n  ngay: 26/01/2024\n  loai: phát động\n';
  for (const [text, line] of [
    [`${row}---\n${row.replace('hop-xom', 'hop-to')}`, 5],
    [`${row}...\n---\n${row.replace('hop-xom', 'hop-to')}`, 6],
    ['- &a [*a]\n', 1],
    ['*a\n', 1],
  ] as const)
    expect(readContentFile('lich.yaml', text).findings).toContainEqual(
      expect.objectContaining({ rule: 'yaml', place: atLine(line) }),
    );
});

test('a photo named in a form that cannot be read is not without use', () => {
  const { uses } = readContentFile('guong-dien-hinh/to-hoa.mdx', STORY.replace('---\nten', 'ten'));
  expect(uses).toEqual([{ file: 'guong-dien-hinh/anh/hoa.jpg', line: 8, type: 'image' }]);
});
