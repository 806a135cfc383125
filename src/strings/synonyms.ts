import type { Synonym } from '#domain/synonym';

const to = (meant: string, typed: string): Synonym => ({ typed: typed.split('; '), meant: meant.split('; ') });

/** What citizens call things, and what plans and pages call them. A commune adds its own in `tu-dong-nghia.yaml`. */
export const usualSynonyms: readonly Synonym[] = [
  // What the site is asked for.
  to('việc cần làm', 'phải làm gì; phải làm những gì; cần làm gì; cần làm những gì; nên làm gì'),
  to('gia đình; người dân', 'hộ gia đình; nhà tôi; nhà mình; gia đình tôi; mỗi nhà; hộ dân'),
  to('hộ gia đình', 'nhà tôi; nhà mình; gia đình tôi; mỗi nhà'),
  to('giới thiệu một người tốt', 'đề cử; tiến cử; giới thiệu gương; giới thiệu người tốt; gửi bài'),
  to('gỡ bài; rút bài', 'xóa bài; xóa thông tin; xóa tên; xóa ảnh; gỡ ảnh; gỡ tên; dữ liệu cá nhân; thông tin cá nhân'),
  to('rút bài', 'gỡ bài'),
  to('liên hệ', 'số điện thoại; số điện thoại xã; đường dây nóng; địa chỉ ủy ban; hỏi ai; gọi ai; góp ý'),
  to('được khen', 'ai được khen; giấy khen; bằng khen'),
  to('lịch thi đua; lịch', 'sắp tới có gì; sự kiện; ngày lễ'),
  to('hỗ trợ người đọc', 'trợ năng; người khiếm thị; chữ to'),
  to('nay là một phần của; gồm năm xã cũ', 'nhập xã; xã mới; sáp nhập'),
  // What life is called, and what plans call it.
  to('rác', 'rác thải; chất thải; đổ rác; thu gom rác'),
  to('nuôi gà; gà đồi; trâu bò', 'chăn nuôi; gia súc; gia cầm; vật nuôi'),
  to('môi trường', 'vệ sinh môi trường; ô nhiễm'),
  to('người nghèo; giảm nghèo', 'hộ nghèo; giúp người nghèo; trợ giúp người nghèo; từ thiện'),
  to('phòng cháy; chữa cháy', 'cháy nhà; hỏa hoạn; cứu hỏa'),
  to('an ninh', 'trộm cắp; lừa đảo; ma túy; công an'),
  to('chuyển đổi số; công nghệ số', 'dịch vụ công; nộp hồ sơ; app'),
  to('đọc sách', 'thư viện; mượn sách'),
];
