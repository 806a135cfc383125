import type { Explanation } from '#domain/rules/explanation';

/** Pictures, and files offered for download. */
export const attachedRules = {
  'attachment-unread': {
    title: 'Tệp máy không đọc được chữ',
    why: 'Chữ trong PDF máy không đọc được, nên không biết trong đó có số điện thoại, số căn cước hay tên người chưa đồng ý.',
    write: 'Mở tệp xem lại từ đầu đến cuối; không có gì riêng tư thì trả lời bằng bo-qua ở dòng văn bản ấy.',
    example: 'bo-qua: [{attachment-unread: "Đã xem, không có gì riêng tư"}]',
  },
  'image-unused': {
    title: 'Ảnh không bài nào dùng',
    why: 'Ảnh không bài nào nhắc đến thì không lên trang, chỉ làm nặng thư mục; có khi bài viết nhầm tên ảnh.',
    write: 'Nhắc đến ảnh trong bài, hoặc xóa tệp.',
  },
  'image-heic': {
    title: 'Ảnh kiểu HEIC của điện thoại',
    why: 'Phần lớn trình duyệt và máy tính không mở được kiểu ảnh này.',
    write: 'Mở ảnh rồi lưu thành JPG. Trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất.',
  },
  'image-type': {
    title: 'Tệp không phải ảnh JPG, PNG hay WebP',
    why: 'Trang chỉ đăng ba kiểu ảnh mà điện thoại nào cũng mở được. Đổi đuôi tên tệp không đổi được kiểu ảnh.',
    write: 'Mở bằng chương trình xem ảnh, lưu thành JPG rồi sửa tên trong bài.',
  },
  'image-broken': {
    title: 'Ảnh bị hỏng',
    why: 'Tệp bị cắt giữa chừng, thường do chép hoặc gửi chưa xong.',
    write: 'Chép lại ảnh từ máy gốc.',
  },
  'image-animated': {
    title: 'Ảnh động',
    why: 'Ảnh động nặng, làm người đọc rối mắt, và trang chỉ đăng ảnh tĩnh.',
    write: 'Chọn một khung hình, lưu thành JPG.',
  },
  'image-long': {
    title: 'Ảnh quá dài',
    why: 'Chiều này gấp hơn mười lần chiều kia, thường là ảnh chụp cả màn hình; thu vào trang thì không đọc được.',
    write: 'Cắt lấy phần cần cho bài, hoặc cắt làm nhiều ảnh.',
  },
  'image-small': {
    title: 'Ảnh quá nhỏ',
    why: 'Ảnh hẹp hơn 800 điểm sẽ mờ trên điện thoại ngày nay. Ảnh lấy lại từ Zalo, Facebook thường đã bị thu nhỏ.',
    write: 'Xin ảnh gốc từ người chụp, gửi dưới dạng tệp.',
  },
  'image-outside': {
    title: 'Ảnh không nằm cạnh bài',
    why: 'Ảnh ở trang khác có thể mất hoặc bị đổi bất cứ lúc nào, và người đọc bị trang ấy theo dõi.',
    write: 'Chép ảnh vào thư mục anh cạnh bài rồi gọi bằng tên.',
    example: '![Người dân trồng hoa ven đường](anh/duong-hoa.jpg)',
  },
  'image-alt-missing': {
    title: 'Ảnh chưa có mô tả',
    why: 'Người khiếm thị nghe mô tả thay cho ảnh; ai mạng yếu thì đọc mô tả khi ảnh chưa hiện.',
    write: 'Tả điều nhìn thấy trong ảnh, không viết “ảnh minh họa”.',
    example: '![Bà con xóm Mới tưới hoa hai bên đường làng](anh/tuoi-hoa.jpg)',
  },
  'attachment-type': {
    title: 'Tệp không thuộc kiểu được đăng để tải về',
    why: 'Chỉ những kiểu tệp máy soi được bên trong mới được đưa lên. Tệp đổi đuôi bằng tay thì người tải về không mở được.',
    write: 'Lưu thành PDF. Ảnh chụp văn bản thì ghép lại thành một tệp PDF.',
  },
  'attachment-active': {
    title: 'Trong tệp có thứ tự chạy',
    why: 'Mã lệnh, macro, tệp nhúng hay nội dung lấy từ mạng có thể gây hại cho máy của người tải về.',
    write: 'Mở tệp, chọn In › Microsoft Print to PDF để có bản chỉ gồm chữ và hình, rồi đưa bản ấy lên.',
  },
  'attachment-locked': {
    title: 'Tệp đặt mật khẩu',
    why: 'Tệp khóa thì không soi được bên trong, và nhiều người dân không mở được.',
    write: 'Bỏ mật khẩu rồi lưu lại.',
  },
  'attachment-broken': {
    title: 'Tệp đính kèm không mở được',
    why: 'Tệp bị hỏng hoặc chép chưa xong: người dân tải về cũng sẽ không mở được.',
    write: 'Mở tệp gốc rồi lưu lại; không được thì xin lại từ nơi ban hành.',
  },
  'attachment-large': {
    title: 'Tệp nặng hơn 20 MB',
    why: 'Người dân tải bằng điện thoại, tính tiền theo dung lượng.',
    write: 'Quét lại ở 150–200 dpi, hoặc tách thành vài tệp.',
  },
  'attachment-repeated': {
    title: 'Hai tệp đính kèm trùng tên',
    why: 'Mọi tệp tải về chung một thư mục trên mạng, nên hai tệp trùng tên tranh nhau một địa chỉ.',
    write: 'Đổi tên một trong hai, như thêm số và năm của văn bản.',
    example: 'ke-hoach.pdf  →  ke-hoach-45-2024.pdf',
  },
  'attachment-office': {
    title: 'Tệp Word, Excel: nên đăng bản PDF',
    why: 'Tệp soạn thảo mỗi máy hiện một khác, nhiều điện thoại không mở được, và dễ bị sửa rồi chuyển đi.',
    write: 'Lưu thành PDF, trừ khi người dân cần điền vào tệp.',
  },
  'attachment-traces': {
    title: 'Tệp còn vết sửa hoặc nhận xét',
    why: 'Người tải về đọc được cả những chỗ đã sửa và lời trao đổi nội bộ.',
    write: 'Trong Word, chọn Xem lại › Chấp nhận tất cả, xóa nhận xét, rồi lưu hoặc xuất ra PDF.',
  },
  'attachment-signed': {
    title: 'Tệp đã ký số',
    why: 'Sửa một chữ là hỏng chữ ký, nên tệp được giữ nguyên, kể cả tên người soạn và thông tin ghi kèm.',
    write: 'Xem người ký và thông tin ghi kèm có được công khai không; không thì đăng bản không ký.',
  },
} as const satisfies Record<string, Explanation>;
