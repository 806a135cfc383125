import type { Explanation } from '#domain/rules/explanation';

/** The text of a story: what would be printed otherwise than it was meant, and where links lead. */
export const storyRules = {
  'story-frame-empty': {
    title: 'Khung không có bảng, bước hay con số',
    why: 'Khung Bang chỉ để đặt một bảng, CacBuoc để đặt các bước, KetQua để đặt các con số; thiếu thì trang hiện một khung trống.',
    write: 'Viết bảng, các bước hay các con số vào giữa hai thẻ, hoặc bỏ khung.',
    example: '<CacBuoc>\n\n1. Họp xóm\n2. Trồng hoa\n\n</CacBuoc>',
  },
  'story-frame-words': {
    title: 'Chữ trong khung kết quả không hiện lên trang',
    why: 'Khung KetQua chỉ hiện các con số SoLieu; chữ, ảnh hay khung khác đặt trong ấy sẽ mất mà không ai hay.',
    write: 'Con số thì viết thành SoLieu; lời kể, ảnh thì đưa ra trước hay sau khung.',
    example:
      'Sau một năm, xóm có:\n\n<KetQua>\n\n<SoLieu so="1,8 km" noi-dung="đường hoa" nguon="Biên bản của xóm" />\n\n</KetQua>',
  },
  'story-attribute-repeated': {
    title: 'Một mục trong khung ghi hai lần',
    why: 'Trang chỉ hiện một trong hai, nên chữ kia mất mà không ai hay.',
    write: 'Chỉ giữ một.',
    example: '<TrichDan cua="Tổ tự quản">\n\nĐường sạch thì ai cũng vui.\n\n</TrichDan>',
  },
  'link-empty': {
    title: 'Liên kết trống',
    why: 'Không có địa chỉ thì bấm không đi đâu; không có chữ thì không ai thấy mà bấm.',
    write: 'Viết đủ chữ để bấm và địa chỉ, hoặc bỏ liên kết.',
    example: 'Xem [lịch của xã](/lich/).',
  },
  'story-comment': {
    title: 'Chú thích kiểu HTML trong bài',
    why: 'Chú thích không hiện trên trang, nhưng ai cũng có thể đọc được trong tệp nội dung.',
    write: 'Xóa đi; điều cần nhớ thì viết vào mục ghi-chu ở đầu bài.',
  },
  'story-import': {
    title: 'Đoạn bắt đầu bằng chữ máy hiểu là lệnh',
    why: 'Đoạn mở đầu bằng import hay export bị hiểu là lệnh; bài viết chỉ là chữ, không chạy lệnh nào.',
    write: 'Xóa dòng lệnh chép nhầm, hoặc đổi chữ đầu đoạn sang tiếng Việt.',
  },
  'story-braces': {
    title: 'Dấu ngoặc nhọn trong bài',
    why: 'Phần giữa { và } bị hiểu là mã lệnh nên không hiện ra như đã viết.',
    write: 'Dùng ngoặc tròn ( ).',
    example: '{theo báo cáo của xóm}  →  (theo báo cáo của xóm)',
  },
  'story-html': {
    title: 'Thẻ HTML trong bài',
    why: 'Thẻ chép từ trang khác làm vỡ cách trình bày và có thể chạy mã trên máy người đọc.',
    write: 'Dùng cách viết thường: **chữ đậm**, *chữ nghiêng*, dòng trống để sang đoạn.',
    example: '<b>Sạch đường</b>  →  **Sạch đường**',
  },
  'story-less-than': {
    title: 'Dấu < bị hiểu là mở thẻ',
    why: 'Sau dấu < máy chờ tên một khung, nên phần chữ sau đó sẽ mất.',
    write: 'Viết bằng chữ: “dưới”, “không quá”.',
    example: 'tỷ lệ < 5%  →  tỷ lệ dưới 5%',
  },
  'story-autolink': {
    title: 'Địa chỉ đặt giữa < và >',
    why: 'Cách viết này máy không đọc được, và người nghe đọc trang phải nghe cả một địa chỉ dài.',
    write: 'Viết chữ để bấm trong ngoặc vuông, địa chỉ trong ngoặc tròn.',
    example: '[Nghị định 152/2025](https://vanban.chinhphu.vn/)',
  },
  'story-heading': {
    title: 'Đầu đề dính vào dấu #',
    why: 'Thiếu dấu cách thì dòng ấy hiện thành chữ thường, kèm cả dấu #.',
    write: 'Để một dấu cách sau dấu #.',
    example: '##Cách làm  →  ## Cách làm',
  },
  'story-tag': {
    title: 'Khung đóng mở không khớp',
    why: 'Khung mở mà không đóng, hoặc đóng sai tên, thì không biết phần nào nằm trong khung.',
    write: 'Mỗi <Tên> có một </Tên> ở dòng riêng phía sau.',
    example: '<TrichDan cua="Tổ phụ nữ xóm Mới">\n\nĐường sạch thì ai cũng muốn giữ.\n\n</TrichDan>',
  },
  'story-component-unknown': {
    title: 'Không có khung tên này',
    why: 'Bài chỉ dùng được các khung kê trong hướng dẫn; tên viết sai thì khung không hiện.',
    write: 'Sửa tên khung như gợi ý, đúng cả chữ hoa chữ thường.',
  },
  'story-attribute-missing': {
    title: 'Khung thiếu một mục',
    why: 'Lời trích phải có người nói, con số phải có nguồn: thiếu thì người đọc không biết tin vào đâu.',
    write: 'Thêm mục ấy trong thẻ mở của khung.',
    example: '<SoLieu so="500 m" noi-dung="đường hoa" nguon="Biên bản nghiệm thu của xóm" />',
  },
  'story-attribute-unknown': {
    title: 'Khung không có mục này',
    why: 'Mục gõ sai tên sẽ bị bỏ, nên máy báo để không mất điều đã viết.',
    write: 'Sửa tên mục như gợi ý, hoặc xóa.',
  },
  'story-attribute-quotes': {
    title: 'Giá trị trong khung thiếu ngoặc kép thẳng',
    why: 'Word hay đổi ngoặc kép thẳng thành ngoặc cong; với khung, chỉ ngoặc thẳng đọc được.',
    write: 'Gõ lại bằng dấu " của bàn phím.',
    example: 'so=“500 m”  →  so="500 m"',
  },
  'story-hidden-sign': {
    title: 'Ký tự ẩn viết bằng mã',
    why: 'Mã như &#x202e; hay &shy; không hiện ra mà có thể đảo ngược hoặc che chữ, khiến người duyệt đọc khác người dân.',
    write: 'Xóa mã ấy, gõ lại chữ như bình thường.',
  },
  'story-too-long': {
    title: 'Bài quá dài',
    why: 'Một bài nhiều nhất một triệu chữ cái, 5.000 dòng; một đoạn nhiều nhất 1.000 dấu định dạng. Dài hơn thì không ai đọc hết, máy cũng không.',
    write: 'Chia làm nhiều bài, hoặc đưa phần dài vào văn bản đính kèm.',
  },
  'story-too-deep': {
    title: 'Lồng vào nhau quá nhiều tầng',
    why: 'Khung, danh sách hay lời trích lồng nhau nhiều tầng thì không đọc được trên điện thoại.',
    write: 'Giữ một, hai tầng; đóng khung ngoài trước khi mở khung mới.',
  },
  'link-unsafe': {
    title: 'Liên kết không được phép',
    why: 'Địa chỉ không bắt đầu bằng https:// hoặc / có thể chạy mã hay mở chương trình trên máy người đọc.',
    write: 'Dùng địa chỉ https://, hoặc địa chỉ trong trang bắt đầu bằng /.',
    example: '[Danh sách phong trào](/phong-trao/)',
  },
  'link-host-new': {
    title: 'Chưa ai xác nhận trang ngoài này',
    why: 'Trang của cơ quan hay bị chèn liên kết cờ bạc, lừa đảo. Mỗi tên miền phải có một người mở xem và ghi lại trước khi trang dẫn tới.',
    write: 'Mở thử; đúng trang cần dẫn thì ghi vào lien-ket-ngoai.yaml. Không rõ thì xóa liên kết.',
    example: '- {ten-mien: vanban.chinhphu.vn, ngay: 26/01/2024, xac-nhan: Công chức văn hóa}',
  },
  'link-deceives': {
    title: 'Liên kết giấu nơi nó dẫn tới',
    why: 'Chữ ghi một nơi mà bấm tới nơi khác, địa chỉ rút gọn, tên miền giả dạng hay trang cờ bạc: người dân tin trang của xã nên sẽ bấm.',
    write: 'Mở liên kết, chép nguyên địa chỉ thật trên thanh địa chỉ. Không rõ từ đâu có thì xóa.',
  },
} as const satisfies Record<string, Explanation>;
