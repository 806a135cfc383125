import type { Synonym } from '#domain/synonym';

const to = (meant: string, typed: string): Synonym => ({ typed: typed.split('; '), meant: meant.split('; ') });

/** What citizens call things, and what plans and pages call them. A commune adds its own in `tu-dong-nghia.yaml`. */
export const usualSynonyms: readonly Synonym[] = [
  // What the site is asked for.
  to('việc cần làm', 'phải làm gì; phải làm những gì; cần làm gì; cần làm những gì; nên làm gì'),
  to('gia đình; người dân', 'hộ gia đình; nhà tôi; nhà mình; gia đình tôi; mỗi nhà; hộ dân; khu phố'),
  to('hộ gia đình', 'nhà tôi; nhà mình; gia đình tôi; mỗi nhà'),
  to('giới thiệu một người tốt', 'đề cử; tiến cử; giới thiệu gương; giới thiệu người tốt; gửi bài'),
  to('gỡ bài', 'xóa bài; xóa tên; xóa ảnh; gỡ ảnh; gỡ tên; dữ liệu cá nhân; thông tin cá nhân'),
  to('liên hệ', 'số điện thoại; số điện thoại xã; đường dây nóng; địa chỉ ủy ban; hỏi ai; gọi ai'),
  to('được khen', 'ai được khen; giấy khen; bằng khen'),
  to('nay là một phần của; gồm năm xã cũ', 'nhập xã; xã mới; sáp nhập'),
  to('sáp nhập', 'sáp nhập phường'),
  // What life is called, and what plans call it.
  to('rác', 'rác thải; chất thải; đổ rác; bỏ rác; thu gom rác; xử lý rác'),
  to('nuôi gà; gà đồi; trâu bò', 'chăn nuôi; gia súc; gia cầm; vật nuôi'),
  to('môi trường', 'vệ sinh môi trường; ô nhiễm'),
  to('người nghèo; giảm nghèo', 'hộ nghèo; giúp người nghèo; trợ giúp người nghèo; từ thiện'),
  to('phòng cháy; chữa cháy', 'cháy nhà; hỏa hoạn; cứu hỏa'),
  to('an ninh', 'trộm cắp; lừa đảo; ma túy; công an'),
  to('chuyển đổi số; công nghệ số', 'dịch vụ công; nộp hồ sơ; nộp hồ sơ qua mạng; app'),
  to('cháo; người bệnh', 'cháo từ thiện; bệnh nhân'),
  to('dạy chữ', 'mù chữ; xóa mù chữ; lớp xóa mù chữ; học chữ'),
  to('xưởng may', 'may mặc; việc làm; tìm việc; tìm việc làm'),
  to('lớn tuổi', 'người già; cho người già'),
  to('đọc sách', 'thư viện; mượn sách'),
];
