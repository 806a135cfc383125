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
