import type { Synonym } from '#domain/synonym';

const to = (meant: string, typed: string): Synonym => ({ typed: typed.split('; '), meant: meant.split('; ') });

/** What citizens call things, and what plans and pages call them. A commune adds its own in `tu-dong-nghia.yaml`. */
export const usualSynonyms: readonly Synonym[] = [
  // What the site is asked for.
  to('việc cần làm', 'phải làm gì; phải làm những gì; cần làm gì; cần làm những gì; nên làm gì; làm gì để hưởng ứng'),
  to('gia đình; người dân', 'hộ gia đình; nhà tôi; nhà mình; gia đình tôi; gia đình mình; mỗi nhà; các hộ; hộ dân'),
  to('hộ gia đình', 'nhà tôi; nhà mình; gia đình tôi; gia đình mình; mỗi nhà'),
  to('người dân; nhân dân', 'bà con'),
  to('giới thiệu một người tốt', 'đề cử; tiến cử; giới thiệu gương; giới thiệu người tốt; kể về người tốt; gửi bài'),
  to('rút bài', 'gỡ bài'),
  to('gỡ bài; rút bài', 'xóa bài; xóa thông tin; xóa tên; xóa ảnh; gỡ ảnh; gỡ tên; gỡ thông tin; gỡ xuống; hạ bài'),
  to('gỡ bài; rút bài', 'dữ liệu cá nhân; thông tin cá nhân; đời tư; đăng sai; quyền riêng tư'),
  to(
    'liên hệ',
    'số điện thoại; số điện thoại xã; điện thoại ủy ban; đường dây nóng; hotline; địa chỉ ủy ban; hỏi ai; gọi cho ai; gọi ai; phản ánh; góp ý',
  ),
  to('được khen', 'ai được khen; được thưởng; giấy khen; bằng khen; danh sách khen thưởng'),
  to('lịch thi đua; lịch', 'sắp tới có gì; sự kiện; lịch sự kiện; ngày lễ'),
  to('hỗ trợ người đọc', 'trợ năng; người khiếm thị; chữ to; khó đọc'),
  to('nay là một phần của; gồm năm xã cũ; sáp nhập', 'nhập xã; xã mới; sáp nhập xã; nhập vào xã; đổi tên xã'),
  // What life is called, and what plans call it.
  to('rác', 'rác thải; chất thải; phế thải; đổ rác; thu gom rác; phân loại rác thải'),
  to('nuôi gà; gà đồi; trâu bò; đàn gà', 'chăn nuôi; gia súc; gia cầm; vật nuôi; nuôi lợn; nuôi bò; thú y'),
  to('môi trường', 'vệ sinh môi trường; ô nhiễm; sạch đẹp; xanh sạch đẹp'),
  to('nông dân; sản xuất, kinh doanh giỏi', 'làm ăn giỏi; trồng trọt; mùa màng; nông nghiệp; làm nông'),
  to('người nghèo; giảm nghèo', 'hộ nghèo; giúp người nghèo; trợ giúp người nghèo; thoát nghèo; khó khăn; từ thiện'),
  to('bảo hiểm y tế', 'thẻ bảo hiểm; thẻ y tế'),
  to('phòng cháy; chữa cháy', 'cháy nhà; hỏa hoạn; cứu hỏa; cháy nổ'),
  to('an ninh', 'trộm cắp; lừa đảo; ma túy; công an; cờ bạc; trật tự'),
  to('giao thông', 'đường sá; làm đường; tai nạn; xe cộ'),
  to('chuyển đổi số; công nghệ số', 'dịch vụ công; nộp hồ sơ; làm giấy tờ; ứng dụng; app; vneid; internet; trực tuyến'),
  to('cải cách hành chính', 'thủ tục; giấy tờ; một cửa'),
  to('quốc phòng', 'nghĩa vụ quân sự; bộ đội; dân quân; tuyển quân; đi lính'),
  to('giải quyết việc làm; việc làm; lao động', 'xin việc; tìm việc; thất nghiệp; tuyển lao động'),
  to('giáo dục; học tập', 'trường học; học sinh; đi học; học hành; xóa mù chữ; học chữ; dạy học'),
  to('đọc sách', 'thư viện; mượn sách; tủ sách'),
  to('y tế', 'trạm xá; khám bệnh; bệnh viện; sức khỏe'),
  to('văn hóa', 'văn nghệ; lễ hội; thể thao; gia đình văn hóa'),
  to('nông thôn mới', 'làng quê; xây dựng nông thôn; nông thôn kiểu mẫu'),
  to('chỉ tiêu', 'mục tiêu; kết quả đạt được; con số'),
  to('khen thưởng; tiêu chí', 'điều kiện khen thưởng; tiêu chuẩn khen thưởng; làm sao được khen'),
];
