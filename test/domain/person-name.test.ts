import { describe, expect, test } from 'vitest';
import { calledBy, namesPerson } from '#domain/person-name';

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
  ])('is that of a household: %s', (name) => {
    expect(namesPerson(name, 'household')).toBe(true);
    expect(namesPerson(name)).toBe(true);
  });

  test.each(['Hộ cuộn rơm, cánh đồng không khói', 'Hộ làm nấm xóm Ngoài', 'Hộ bà con xóm Viên', 'Hộ Hồ'])(
    'is not that of a household: %s',
    (name) => expect(namesPerson(name, 'household')).toBe(false),
  );

  test.each(['Xóm Diễn', 'Hà Nội', 'Trường THCS Bà Triệu', 'Tổ tự quản đường hoa', 'Thái Nguyên', 'Lớp học buổi tối'])(
    'is not that of a place or a body: %s',
    (name) => expect(namesPerson(name)).toBe(false),
  );

  test.each([
    ['Bà Lê Thị Mận', ['Lê Thị Mận', 'le-thi-man']],
    ['Hộ ông Bùi Kim Ngạn, xóm Viên', ['Bùi Kim Ngạn', 'bui-kim-ngan']],
    ['Bà Lê Thị Mận Xóm Ngoài', ['Lê Thị Mận', 'le-thi-man']],
    ['Tấm gương chị Lê Thị Mận với mô hình mới', ['Lê Thị Mận', 'le-thi-man']],
    ['BÀ LÊ THỊ MẬN', ['Lê Thị Mận', 'le-thi-man']],
    ['Hộ bà An', ['bà An']],
    ['Người giữ lửa', ['Người giữ lửa', 'nguoi-giu-lua']],
  ])('%s is called %j', (name, called) => expect(calledBy(name)).toEqual(called));
});
