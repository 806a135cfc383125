import { dictionary } from '#vietnamese/dictionary';

/** What an officer asks about a field before filling it in, where its label does not say. */
export const fieldHints = dictionary<string>({
  'bo-qua': 'Thường để trống. Lời nhắc không đúng thì ghi tên quy tắc đứng cuối lời nhắc và lý do.',
  'cap-nhat': 'Chỉ điền khi sửa bài đã đăng.',
  'dia-chi-cu': 'Chỉ điền khi đã đổi tên tệp của bài.',
  'dinh-chinh': 'Bài đã đăng có chỗ sai thì ghi đã sửa gì, để người đã đọc biết.',
  'dong-y': [
    'Kể về một người thì phải có đồng ý của người ấy trước ngày đăng.',
    'Giấy đồng ý giữ ở cơ quan, không đưa vào đây; trang chỉ ghi ngày, phạm vi và ai xác nhận.',
    'Trẻ em dưới 16 tuổi cần thêm đồng ý của cha mẹ hoặc người giám hộ.',
  ].join(' '),
  'ket-qua': 'Mỗi con số đều cần nguồn.',
  khoa: 'Thường để trống.',
  'lien-he': 'Ghi ít nhất điện thoại hoặc thư điện tử của cơ quan. Không ghi số riêng của ai.',
  'linh-vuc': 'Chọn lĩnh vực chính trước: bông hoa mang màu ấy.',
  'minh-hoa': 'Bài thật thì để nguyên. Chọn “Có” khi chuyện chỉ để minh họa.',
  'ngay-dang': 'Ghi một ngày sắp tới thì đến ngày ấy bài mới lên trang.',
  nhap: 'Chọn “Có” khi bài chưa viết xong: bài chưa lên trang.',
  'nhan-rong': 'Nơi đã làm theo; mỗi nơi thêm một cánh cho bông hoa.',
  'phien-ban': 'Máy ghi; để nguyên.',
  rut: 'Gỡ bài đã đăng khỏi trang. Dùng mục này, đừng xóa bài.',
});
