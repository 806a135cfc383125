import { describe, expect, test } from 'vitest';
import { calledBy, namesPerson } from '#domain/person-name';

const NO_HOUSEHOLDS = [
  'Hộ trồng chè đường Lê Văn Lương',
  'GIA ĐÌNH VĂN HÓA TIÊU BIỂU',
  'Nhà Văn Hóa Trung Tâm',
  'Hộ Xóm Ngoài',
];

describe('the name of a person', () => {
  test.each([
    'Hộ ông Bùi Kim Ngạn',
    'Hộ gia đình bà Lê Thị Mận',
    'HỘ ÔNG BÙI KIM NGẠN',
    'Gia đình anh Sùng A Páo',
    'Hộ Nguyễn Văn An',
    'Vợ chồng chị Hứa Thị Lò',
    'Hộ ông/bà Lò Văn Ún',
    'Hộ bà An',
    'Hộ H’Nhung Êban',
    'Gia đình Ksor Hlung',
    'Tổ ông Lý Văn Cắm',
    'Gia đình văn hóa Cao Thị Đào',
  ])('is that of a household: %s', (name) => {
    expect(namesPerson(name, 'household')).toBe(true);
    expect(namesPerson(name.normalize('NFD'), 'household')).toBe(true);
    expect(namesPerson(name)).toBe(true);
  });

  test.each([
    'Hộ cuộn rơm, cánh đồng không khói',
    'Hộ làm nấm xóm Ngoài',
    'Hộ bà con xóm Viên',
    'Hộ Hồ',
    ...NO_HOUSEHOLDS,
  ])('is not that of a household: %s', (name) => expect(namesPerson(name, 'household')).toBe(false));

  test.each(['Xóm Diễn', 'Hà Nội', 'Trường THCS Bà Triệu', 'Tổ tự quản đường hoa', 'Thái Nguyên', 'Lớp học buổi tối'])(
    'is not that of a place or a body: %s',
    (name) => expect(namesPerson(name)).toBe(false),
  );

  const OF_ONE = [
    ['Tổ hợp tác ông Nguyễn Văn Tám', 'Nguyễn Văn Tám'],
    ['TỔ HỢP TÁC ÔNG NGUYỄN VĂN TÁM', 'Nguyễn Văn Tám'],
    ['Tổ tiết kiệm của chị Hứa Thị Lò', 'Hứa Thị Lò'],
    ['Hộ bà Lê Thị Mận', 'Lê Thị Mận'],
    ['Hộ kinh doanh Lê Thị Mận', 'Lê Thị Mận'],
    ['gia đình anh Sùng A Páo', 'Sùng A Páo'],
    ['Nhóm hộ gia đình anh Sùng A Páo', 'Sùng A Páo'],
    ['Cửa hàng Bà Nông Thị Sen', 'Nông Thị Sen'],
    ['Ông Bùi Kim Ngạn và nhóm thợ', 'Bùi Kim Ngạn'],
    ['Tổ thợ xây bác Hồ Văn Tiến', 'Hồ Văn Tiến'],
    ['Cửa hàng bà Lan', 'bà Lan'],
    ['Quán cô Sáu, xóm Ngoài', 'cô Sáu'],
  ] as const;

  test.each(OF_ONE)('is that of a team or a shop: %s', (name, called) => {
    for (const subject of ['collective', 'enterprise', undefined] as const) {
      expect(namesPerson(name, subject)).toBe(true);
      expect(namesPerson(name.normalize('NFD'), subject)).toBe(true);
      expect(calledBy(name)).toContain(called);
    }
  });

  test.each(['Doanh nghiệp tư nhân Trần Văn Tám', 'Xưởng mộc Trần Văn Tám'])('is that of its owner: %s', (name) => {
    expect(namesPerson(name, 'enterprise')).toBe(true);
    expect(calledBy(name)).toContain('Trần Văn Tám');
  });

  test.each([
    ...['Trường THCS Bà Triệu', 'Đội Cô Tô', 'Hợp tác xã Bà Rịa', 'Chi hội con cháu bác Hồ', 'Tổ chị em Xuân Lộc'],
    ...['Tổ phụng dưỡng mẹ Việt Nam Anh hùng', 'Chi đoàn Lý Tự Trọng', 'Trường THCS Nguyễn Văn Trỗi'],
    ...['Tổ chị em Phụ nữ xóm Ngoài', 'Câu lạc bộ ông bà cháu', 'Đội cô đỡ thôn bản', 'Hợp tác xã Hoa Mai'],
    ...['Tổ tự quản đường hoa', 'Đội anh Bộ đội', 'Công ty Việt Nam Xanh', 'Xóm Diễn', 'Tổ liên gia số 3'],
  ])('is not that of a team: %s', (name) => expect(namesPerson(name, 'collective')).toBe(false));

  test.each([
    ['Bà Lê Thị Mận', ['Lê Thị Mận', 'le-thi-man', 'lethiman']],
    ['Hộ ông Bùi Kim Ngạn, xóm Viên', ['Bùi Kim Ngạn', 'bui-kim-ngan', 'buikimngan']],
    ['Bà Lê Thị Mận Xóm Ngoài', ['Lê Thị Mận', 'le-thi-man', 'lethiman']],
    ['Tấm gương chị Lê Thị Mận với mô hình mới', ['Lê Thị Mận', 'le-thi-man', 'lethiman']],
    ['BÀ LÊ THỊ MẬN', ['Lê Thị Mận', 'le-thi-man', 'lethiman']],
    ['Hộ bà An', ['bà An']],
    ['Người giữ lửa', ['Người giữ lửa', 'nguoi-giu-lua', 'nguoigiulua']],
  ])('%s is called %j', (name, called) => expect(calledBy(name)).toEqual(called));

  test.each([
    ['Vợ chồng ông Nông Văn Dìn và bà Lục Thị Pắc', ['Nông Văn Dìn', 'Lục Thị Pắc']],
    ['Ông Đàm Văn Nhất, Mạc Thị Hai', ['Đàm Văn Nhất', 'Mạc Thị Hai']],
    ['Hộ ông Bùi Kim Ngạn, Đỗ Xá Thượng', ['Bùi Kim Ngạn']],
    ['Hộ H’Nhung Êban', ['H’Nhung Êban']],
  ])('%s calls each of %j', (name, people) =>
    expect(calledBy(name).filter((it) => /\p{L} \p{L}/u.test(it))).toEqual(people),
  );
});
