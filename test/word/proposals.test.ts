import { describe, expect, test } from 'vitest';
import type { WordOptions } from '#word/contract';
import { citedDocuments, likelyFields, mentionedCampaigns, mentionedUnits, writtenDays } from '#word/mentions';
import { summaryOf } from '#word/proposals';
import { BOLD, ITALIC, lines, paragraph, run, storyOf } from './a-document.ts';

const unit = (id: string, name: string, kind: 'hamlet' | 'rural-commune' | 'rural-district', parent?: string) => ({
  id,
  name,
  kind,
  ...(kind === 'hamlet' && { kindWord: 'xóm' }),
  otherNames: [],
  parents: parent === undefined ? [] : [{ unit: parent, period: {} }],
});

const registers: WordOptions['registers'] = {
  site: {
    unit: 'tan-duc',
    fields: [
      { id: 'moi-truong', name: 'Môi trường', colour: '#000000' },
      { id: 'ha-tang', name: 'Hạ tầng, giao thông', colour: '#000000' },
    ],
  },
  units: [
    unit('phu-binh', 'Phú Bình', 'rural-district'),
    unit('tan-duc', 'Tân Đức', 'rural-commune', 'phu-binh'),
    unit('xom-ngoai.tan-duc', 'Ngoài', 'hamlet', 'tan-duc'),
    unit('xom-ngoai.luong-phu', 'Ngoài', 'hamlet', 'luong-phu'),
    unit('luong-phu', 'Lương Phú', 'rural-commune', 'phu-binh'),
  ],
  campaigns: [
    { slug: 'nong-thon-moi', name: 'Chung sức xây dựng nông thôn mới', otherNames: [] },
    { slug: 'phu-binh-nong-thon-moi', name: 'Phú Bình chung sức xây dựng nông thôn mới', otherNames: [] },
    { slug: 'dan-van-kheo', name: 'Dân vận khéo', otherNames: ['Thi đua dân vận khéo'] },
  ],
  documents: [{ id: '27-kh', number: '27/KH-UBND' }],
};

describe('units', () => {
  const idsOf = (text: string, title = '') => mentionedUnits({ title, text }, registers).map(({ id }) => id);

  test('named with their kind are found in any accents, the narrowest first, those of the own commune alone', () => {
    expect(idsOf('Về xã Tân Đức, thăm xóm Ngoài')).toEqual(['xom-ngoai.tan-duc', 'tan-duc']);
    expect(idsOf('XA TAN DUC')).toEqual(['tan-duc']);
  });

  test('in the title come before all', () => {
    expect(idsOf('xóm Ngoài', 'Xã Lương Phú')).toEqual(['luong-phu', 'xom-ngoai.tan-duc']);
  });

  test('are not found in words that only sound alike', () => {
    expect(idsOf('Người xóm ngoài, đường Tân Đức, huyện Phú Bình Tân')).toEqual(['phu-binh']);
  });
});

describe('campaigns', () => {
  test('are found in any accents; the longest name counts', () => {
    expect(mentionedCampaigns('phong trào “Phú Bình chung sức xây dựng nông thôn mới”', registers)).toEqual([
      'phu-binh-nong-thon-moi',
    ]);
    expect(mentionedCampaigns('CHUNG SUC XAY DUNG NONG THON MOI; thi đua Dân vận khéo', registers)).toEqual([
      'nong-thon-moi',
      'dan-van-kheo',
    ]);
  });

  test('are not found in halves of words', () => {
    expect(mentionedCampaigns('dân vận khéo léo', registers)).toEqual(['dan-van-kheo']);
    expect(mentionedCampaigns('dân vận khéoo', registers)).toEqual([]);
  });
});

test('a field said twice, or in the title, is likely', () => {
  const text = 'Bảo vệ môi trường là việc chung. Môi trường sạch.';
  expect(likelyFields({ title: 'Làm giao thông', text: `${text} Đường.` }, registers)).toEqual([
    'ha-tang',
    'moi-truong',
  ]);
  expect(likelyFields({ title: '', text: 'môi trường' }, registers)).toEqual([]);
});

test('documents are known by their number, however it is spaced', () => {
  expect(
    citedDocuments('Kế hoạch số 27 /KH–UBND, Quyết định 99/QĐ-UBND, 27/KH-UBND, ngày 12/3/2024, 5/A', registers),
  ).toEqual([{ number: '27/KH-UBND', id: '27-kh' }, { number: '99/QĐ-UBND' }]);
});

test('days are known in figures and in words, each once; days that cannot be are none', () => {
  expect(writtenDays('ngày 26 tháng 01 năm 2024, 26/1/2024, 5.9.2023, 31/02/2024, 12/2024')).toEqual([
    '2023-09-05',
    '2024-01-26',
  ]);
});

test.each([
  ['Một câu. Hai câu nữa. Ba.', 5, 'Một câu. Hai câu nữa.'],
  ['Một câu rất dài không có chỗ nghỉ', 4, 'Một câu rất dài…'],
  ['Giảm 2.400 m, còn 1,5 ha. Hết.', 7, 'Giảm 2.400 m, còn 1,5 ha. Hết.'],
  ['“Được chứ?” bà nói. Rồi đi.', 4, '“Được chứ?” bà nói.'],
  ['', 4, null],
])('of “%s” at most %i words are “%s”', (opening, most, summary) => {
  expect(summaryOf(opening, most)).toBe(summary);
});

describe('the form', () => {
  const told = lines('Hai mươi hộ xóm Ngoài cùng trồng hoa theo phong trào Dân vận khéo và Kế hoạch 27/KH-UBND.');

  test('of an exemplar has what the text says, and nothing for what only the officer knows', async () => {
    const { frontmatter } = await storyOf(told, { registers });
    expect(frontmatter).toEqual({
      ten: 'Tên bài',
      'chu-the': null,
      loai: null,
      'don-vi': 'xom-ngoai.tan-duc',
      'linh-vuc': null,
      'phong-trao': ['dan-van-kheo'],
      'tom-tat': 'Hai mươi hộ xóm Ngoài cùng trồng hoa theo phong trào Dân vận khéo và Kế hoạch 27/KH-UBND.',
      'ngay-dang': '20/11/2024',
      nhap: 'có',
    });
  });

  test('of a campaign names the documents of the register', async () => {
    const { frontmatter } = await storyOf(told, { registers, folder: 'phong-trao' });
    expect(frontmatter).toMatchObject({
      'phat-dong-boi': 'xom-ngoai.tan-duc',
      'hinh-thuc': null,
      'van-ban': ['27-kh'],
    });
  });

  test('of a slogan has the title for its words', async () => {
    const { frontmatter } = await storyOf(told, { registers, folder: 'khau-hieu' });
    expect(frontmatter).toMatchObject({
      'noi-dung': 'Tên bài',
      loai: null,
      'phong-trao': 'dan-van-kheo',
      'van-ban': ['27-kh'],
    });
  });

  test('takes a lead in italics out of the text, and leaves an opening like any other where it is', async () => {
    const lead = 'Hai mươi nhà cùng trồng hoa, bỏ được ba điểm đổ rác.';
    const apart = await storyOf(paragraph(run(lead, ITALIC)) + lines('Chuyện kể.'));
    expect([apart.frontmatter['tom-tat'], apart.body]).toEqual([lead, 'Chuyện kể.\n']);
    const within = await storyOf(paragraph(run(lead)) + lines('Chuyện kể.'));
    expect([within.frontmatter['tom-tat'], within.body]).toEqual([lead, `${lead}\n\nChuyện kể.\n`]);
    expect(apart.doubts.join('\n')).toContain('đã chuyển thành tóm tắt');
    expect(within.doubts.join('\n')).toContain('Tóm tắt lấy từ đoạn đầu');
    const bold = await storyOf(paragraph(run(lead, BOLD)) + lines('Chuyện kể.'));
    expect(bold.body).toBe('Chuyện kể.\n');
  });

  test('of a slogan has no summary, so its lead stays in the text', async () => {
    const lead = 'Hai mươi nhà cùng trồng hoa, bỏ được ba điểm đổ rác.';
    const story = await storyOf(paragraph(run(lead, ITALIC)) + lines('Chuyện kể.'), { folder: 'khau-hieu' });
    expect([story.body, story.doubts.join('\n')]).toEqual([
      `*${lead}*\n\nChuyện kể.\n`,
      expect.not.stringContaining('Tóm tắt'),
    ]);
  });
});
