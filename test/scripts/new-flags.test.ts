import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { filesIn, freshContent, moi, run } from './new-content.ts';

// Every command starts a Node of its own.
vi.setConfig({ testTimeout: 120_000 });

let content: string;
let before: Map<string, string>;
beforeEach(() => {
  content = freshContent('bang-tuy-chon');
  before = filesIn(content);
});

const textOf = (file: string) => readFileSync(join(content, file), 'utf8');
const errors = () => run('scripts/check.ts', '--noi-dung', content);
const write = (kind: string, answers: Record<string, string | string[]>) =>
  moi(kind, '--noi-dung', content, ...Object.entries(answers).flatMap(([key, value]) => given(key, value)));
const given = (key: string, value: string | string[]) => [value].flat().flatMap((one) => [`--${key}`, one]);

const story = {
  ten: 'Đội đan nón: lá cọ Đồng Bụt',
  'chu-the': 'Tập thể',
  loai: 'mô hình mới',
  'don-vi': 'xã trấn ninh',
  'linh-vuc': 'nong-thon-moi, kinh-te',
  'tom-tat': 'Ba mươi nhà cùng đan nón.',
};
const person = { ...story, ten: 'Bà Đ.', 'chu-the': 'cá nhân' };
const consent = {
  'dong-y.ngay': '15/9/2024',
  'dong-y.pham-vi': ['trang này', 'bản in'],
  'dong-y.xac-nhan': 'Trưởng thôn',
};

describe('a story given by options', () => {
  test('becomes a tidy file with the right name, which the check lets pass', () => {
    expect(write('guong', story)).toMatchObject({ code: 0 });
    expect(textOf('guong-dien-hinh/doi-dan-non-la-co-dong-but.mdx')).toContain(`---
ten: "Đội đan nón: lá cọ Đồng Bụt"
chu-the: tập thể
loai: mô hình mới
don-vi: tran-ninh.van-quan.lang-son
linh-vuc: [nong-thon-moi, kinh-te]
tom-tat: Ba mươi nhà cùng đan nón.
ngay-dang: 01/10/2024
nhap: có
# `);
    expect(errors()).toMatchObject({ code: 0 });
  });

  test('says what comes next', () => expect(write('guong', story).said).toContain('npm start'));

  test('takes the day from --hom-nay', () => {
    write('guong', { ...story, 'hom-nay': '2/11/2024' });
    expect(textOf('guong-dien-hinh/doi-dan-non-la-co-dong-but.mdx')).toContain('\nngay-dang: 02/11/2024\n');
  });

  test('leaves a file of that name alone and takes the next', () => {
    write('guong', story);
    const first = textOf('guong-dien-hinh/doi-dan-non-la-co-dong-but.mdx');
    expect(write('guong', { ...story, loai: 'cách làm hay' }).said).toContain('doi-dan-non-la-co-dong-but-2.mdx');
    expect(textOf('guong-dien-hinh/doi-dan-non-la-co-dong-but.mdx')).toBe(first);
    expect(textOf('guong-dien-hinh/doi-dan-non-la-co-dong-but-2.mdx')).toContain('loai: cách làm hay');
  });

  test('keeps the consent of a person, in the order of the form', () => {
    expect(write('guong', { ...person, ...consent })).toMatchObject({ code: 0 });
    expect(textOf('guong-dien-hinh/ba-d.mdx')).toContain(
      'dong-y:\n  ngay: 15/9/2024\n  pham-vi: [trang này, bản in]\n  xac-nhan: Trưởng thôn\nngay-dang:',
    );
    expect(errors()).toMatchObject({ code: 0 });
  });

  test('takes rows by number', () => {
    write('guong', {
      ...story,
      'ket-qua.2.so-lieu': '1.200 chiếc',
      'ket-qua.2.noi-dung': 'nón bán ra',
      'ket-qua.2.nguon': 'Sổ của tổ',
      'ket-qua.1.so-lieu': '30 nhà',
      'ket-qua.1.noi-dung': 'cùng đan',
      'ket-qua.1.nguon': 'Biên bản họp thôn',
    });
    expect(textOf('guong-dien-hinh/doi-dan-non-la-co-dong-but.mdx')).toMatch(
      /so-lieu: 30 nhà[^]*so-lieu: 1\.200 chiếc/u,
    );
  });
});

test('every key of a form is an option, also of rows within rows', () => {
  const campaign = { ten: 'Đường quê', 'phat-dong-boi': story['don-vi'], 'hinh-thuc': 'chuyên đề', nhan: 'đặc biệt' };
  const target = { 'noi-dung': 'Hộ nghèo dưới 2%', 'muc.1.noi-dung': 'Hộ nghèo', 'muc.1.loai': 'ngưỡng' };
  const goal = { 'muc.1.phep-so': 'dưới', 'muc.1.gia-tri': '2', 'muc.1.do-tinh': '%' };
  const rows = Object.entries({ ...target, ...goal }).map(([key, value]) => [`chi-tieu.1.${key}`, value]);
  const told = { 'linh-vuc': 'kinh-te', 'tom-tat': 'Cả xã cùng làm.' };
  expect(write('phong-trao', { ...campaign, ...told, ...Object.fromEntries(rows) })).toMatchObject({ code: 0 });
  expect(textOf('phong-trao/duong-que.mdx')).toMatch(/nhan: \[đặc biệt\][^]*muc:\n {6}- noi-dung: Hộ nghèo/u);
});

describe('nothing is written', () => {
  test.each<[string, Record<string, string | string[]>, string[]]>([
    ['while keys are missing', { ten: 'A' }, ['--chu-the', '--loai', '--don-vi', '--linh-vuc', '--tom-tat']],
    ['while a choice is not offered', { ...story, loai: 'mô hìn mới' }, ['--loai', 'Có phải ý bạn là “mô hình mới”?']],
    ['while a unit is unknown', { ...story, 'don-vi': 'xã Trần Nin' }, ['--don-vi', 'xã Trấn Ninh']],
    ['while an option is mistyped', { ...story, 'linh-vc': 'kinh-te' }, ['Có phải ý bạn là --linh-vuc?']],
    ['while a day does not exist', { ...story, 'ngay-dang': '31/11/2024' }, ['--ngay-dang', 'ngày có thật']],
    ['of a person who has not agreed', person, ['--dong-y.ngay --dong-y.pham-vi --dong-y.xac-nhan']],
    ['of a person who agreed later', { ...person, ...consent, 'dong-y.ngay': '2/10/2024' }, ['sau ngày đăng']],
    ['of a person who agreed to print alone', { ...person, ...consent, 'dong-y.pham-vi': 'bản in' }, ['trang này']],
    ['when an option is given twice', { ...story, ten: ['A', 'B'] }, ['--ten chỉ ghi một lần']],
    ['when text would run as code', { ...story, ten: '' }, ['--ten']],
  ])('%s', (_, answers, words) => {
    const { code, said } = write('guong', answers);
    expect([code, words.filter((word) => !said.includes(word)), filesIn(content)]).toEqual([1, [], before]);
  });

  test('and nobody is kept waiting, when no one sits at the keyboard', () => {
    const { code, said } = moi('guong', '--noi-dung', content);
    expect([code, filesIn(dirname(content)).size]).toEqual([1, before.size]);
    expect(said).toContain('--ten (Tên): Thiếu mục này.');
    expect(moi()).toMatchObject({ code: 1 });
  });

  test('for a kind there is not', () => expect(moi('bai-tho').said).toContain('Không có loại “bai-tho”.'));
});

describe('each other kind', () => {
  const unit = 'tran-ninh.van-quan.lang-son';

  test.each<[string, Record<string, string>, string]>([
    [
      'phong-trao',
      {
        ten: 'Đường quê sáng đẹp',
        'phat-dong-boi': unit,
        'hinh-thuc': 'chuyên đề',
        'thoi-gian.tu': '10/2024',
        'linh-vuc': 'kinh-te',
        'tom-tat': 'Cả xã cùng thắp sáng đường quê.',
      },
      'phong-trao/duong-que-sang-dep.mdx',
    ],
    [
      'khen-thuong',
      {
        'so-ky-hieu': '12/QĐ-UBND',
        ngay: '20/9/2024',
        'co-quan': 'Chủ tịch UBND xã',
        'don-vi': unit,
        'loai-hinh': 'đột xuất',
        'danh-sach.1.ten': 'Tổ đan nón',
        'danh-sach.1.doi-tuong': 'tập thể',
        'danh-sach.1.hinh-thuc': 'Giấy khen',
      },
      'khen-thuong/quyet-dinh-12-2024.yaml',
    ],
  ])('%s becomes a file the check lets pass', (kind, answers, file) => {
    expect(write(kind, answers)).toMatchObject({ code: 0 });
    expect([...filesIn(content).keys()].filter((path) => !before.has(path))).toEqual([file]);
    expect(errors()).toMatchObject({ code: 0 });
  });

  test('a document and an event are added to their registers, and a slogan can name the document', () => {
    const number = { 'so-ky-hieu': '7/KH-UBND', loai: 'Kế hoạch', 'co-quan': 'UBND xã', 'don-vi': unit };
    expect(write('van-ban', { ...number, 'trich-yeu': 'Thắp sáng đường quê' })).toMatchObject({ code: 0 });
    expect(write('van-ban', { ...number, 'trich-yeu': 'Một kế hoạch khác' }).said).toContain('7-kh-ubnd-tran-ninh-2');
    const event = { ten: 'Sơ kết quý III', loai: 'sơ kết', ngay: '30/9/2024', 'van-ban': '7-kh-ubnd-tran-ninh' };
    expect(write('lich', { ...event, 'thuc-hien': 'UBND xã; Đoàn Thanh niên' })).toMatchObject({ code: 0 });
    const slogan = { 'nguyen-van': 'Đường quê sáng, lòng người vui', loai: 'khẩu hiệu', 'don-vi': unit };
    expect(write('khau-hieu', { ...slogan, 'van-ban': '7-kh-ubnd-tran-ninh' })).toMatchObject({ code: 0 });
    expect(textOf('lich.yaml')).toContain('thuc-hien:\n    - UBND xã\n    - Đoàn Thanh niên\n');
    expect(textOf('van-ban.yaml').startsWith(before.get('van-ban.yaml')!.trimEnd())).toBe(true);
    expect(errors()).toMatchObject({ code: 0 });
  });
});
