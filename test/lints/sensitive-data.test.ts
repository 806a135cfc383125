import { describe, expect, test } from 'vitest';
import { consent, rulesIn } from './lint.ts';

const told: Record<string, string[]> = {
  'person-hardship': [
    'Bà Hoa thuộc hộ nghèo của xóm.',
    'Gia đình anh Nguyễn Văn Nam là hộ cận nghèo.',
    'Chị Lan có hoàn cảnh đặc biệt khó khăn.',
    'Nhờ đàn gà, ông Bảy đã thoát nghèo.',
    'Ông Bảy nuôi gà đồi. Nhà ông là hộ nghèo.',
  ],
  'person-health': [
    'Bà Hoa mắc bệnh tim từ năm 2010.',
    'Anh Tuấn là người khuyết tật vận động.',
    'Chị Mai vượt lên bệnh ung thư.',
    'Chồng mất, chị Hạnh một mình nuôi con bị tâm thần.',
    'Ông Sơn nhiễm HIV nhưng không giấu.',
    'Cụ Thắng bị tai biến nằm một chỗ.',
    'Anh Quân chạy thận ba buổi một tuần.',
    'Gặp lại ông Hậu ở chợ. Con trai ông bị khiếm thị.',
  ],
  'person-ethnicity': [
    'Chị Lý Thị Mẩy, người Dao, dệt vải từ nhỏ.',
    'Bà Hoa là người dân tộc Tày.',
    'Ông Nông Văn Sính, dân tộc Nùng, làm trưởng xóm.',
    'Anh Páo là người dân tộc thiểu số.',
  ],
  'person-religion': [
    'Ông Phêrô là giáo dân xứ đạo.'.replace('Phêrô', 'Đoài'),
    'Gia đình bà Thơm theo đạo Tin lành.',
    'Bà Nhàn là phật tử, ăn chay ngày rằm.',
    'Anh Thành là người Công giáo.',
    'Nhà chị Yến có đạo đã ba đời.',
    'Bà Liên là người Tin lành.',
  ],
};

describe.each(Object.entries(told))('%s', (rule, texts) => {
  test.each(texts)('%s', (text) => {
    expect(rulesIn({ text })).toEqual([rule]);
  });
});

describe('in a story about one person', () => {
  const story = { subject: 'person', name: 'Bà Nguyễn Thị Hoa', consent: { ...consent, scopes: ['site'] } } as const;
  const ofHer = (text: string, sensitive: ('health' | 'hardship')[] = []) =>
    rulesIn({ text, story: { ...story, consent: { ...story.consent, scopes: ['site'], sensitive } } });

  test('the title alone is that person', () => {
    expect(ofHer('Bà bị bệnh thận đã lâu.')).toEqual(['person-health']);
  });

  test('the neighbours are not', () => {
    expect(ofHer('Trong xóm có người khuyết tật được bà con giúp.')).toEqual([]);
  });

  test('nothing is said of what she agreed to have told, and only of that', () => {
    expect(ofHer('Bà bị bệnh thận, nhà bà là hộ nghèo.')).toEqual(['person-hardship', 'person-health']);
    expect(ofHer('Bà bị bệnh thận, nhà bà là hộ nghèo.', ['health'])).toEqual(['person-hardship']);
    expect(ofHer('Bà bị bệnh thận, nhà bà là hộ nghèo.', ['health', 'hardship'])).toEqual([]);
  });
});

test.each([
  'Xóm giảm được mười hai hộ nghèo trong một năm.',
  'Không còn hộ nghèo, ông Minh nói, là điều mừng nhất.'.replace('Không còn hộ nghèo', 'Cả xóm không còn các hộ nghèo'),
  'Anh Tuấn dạy nghề cho người khuyết tật.',
  'Chị Lan ủng hộ các gia đình có hoàn cảnh khó khăn.',
  'Theo danh sách, ông Hùng trao quà cho 5 hộ cận nghèo.',
  'Bà Hoa nấu cháo tặng bệnh nhân ung thư.',
  'Cô Thảo tuyên truyền về bệnh tiểu đường cho bà con.',
  'Cháu ngoại ông Minh học ở xa.'.replace('Cháu ngoại ông Minh', 'Con gái ông Minh'),
  'Các dân tộc Kinh, Tày, Nùng cùng sống trong xóm với ông Lâm.',
  'Chị Hà giữ tiếng hát, trang phục của người Sán Dìu.',
  'Ông Sơn vận động đồng bào dân tộc thiểu số làm du lịch.',
  'Bệnh viện huyện khen chị Mai hiến máu.',
  'Nhà thờ và chùa cùng ông Tuấn vận động dân góp công.',
  'Ông Minh, người Thái Nguyên, về xóm dạy nghề.',
  'Anh Tú giữ đạo hiếu với cha mẹ.',
  'Chị Nga báo tin lành cho cả xóm.',
  'Ông Nam vận động giáo dân hiến đất làm đường.',
  'Một tổ viên bị bệnh tim, cả tổ thay nhau trực.',
])('is said of no one by name: %s', (text) => {
  expect(rulesIn({ text })).toEqual([]);
});

test('in a story about a woman “bà” is she, “bà con” are the neighbours', () => {
  const story = { subject: 'person', name: 'Bà Nguyễn Thị Lan' } as const;
  expect(rulesIn({ text: 'Năm ấy bà bị ung thư.', story })).toEqual(['person-health']);
  expect(rulesIn({ text: 'Ai cũng thương. Người ấy bị ung thư.', story })).toEqual([]);
  expect(rulesIn({ text: 'Bà con thương lắm. Người ấy bị ung thư.', story })).toEqual([]);
  expect(rulesIn({ text: 'Bà thương lắm. Người ấy bị ung thư.', story })).toEqual(['person-health']);
});
