import type { AvoidedWord } from '#domain/avoided-word';

/** What is held against a story while the commune keeps no list of its own in `tu-nen-tranh.yaml`. */
export const usualAvoidedWords: readonly AvoidedWord[] = [
  ...'có một không hai; độc nhất vô nhị; chưa từng có; chưa từng thấy; vô tiền khoáng hậu'.split('; '),
  ...'kỳ tích; kỳ diệu; thần kỳ; phi thường; phi phàm; siêu phàm; xuất chúng; kiệt xuất; vĩ đại'.split('; '),
  ...'ngoạn mục; lẫy lừng; vang dội; chấn động; chói lọi; tuyệt vời; tuyệt đỉnh; tột bậc'.split('; '),
  ...'thay da đổi thịt; đổi thay kỳ diệu; thành công rực rỡ; thắng lợi rực rỡ; thành công tốt đẹp'.split('; '),
  ...'hết sức to lớn; vô cùng to lớn; vô cùng xuất sắc'.split('; '),
  ...'nhất cả nước; nhất cả tỉnh; nhất toàn tỉnh; nhất Việt Nam; hàng đầu cả nước; đi đầu cả nước'.split('; '),
  ...'tấm gương sáng ngời; tấm gương sáng chói'.split('; '),
].map((phrase) => ({ phrase }));
