import type { Explanation } from '#domain/rules/explanation';

/** The content folder, and its files as they lie there. */
export const fileRules = {
  'folder-missing': {
    title: 'Không có thư mục nội dung',
    why: 'Lệnh được bảo đọc một thư mục không có trên máy, hoặc tên ấy là của một tệp.',
    write: 'Đứng ở thư mục chứa “content” rồi gõ lại lệnh. Nội dung để chỗ khác thì ghi đúng tên sau --noi-dung.',
    example: 'npm run check -- --noi-dung ../xa-tan-duc/content',
  },
  'site-missing': {
    title: 'Thiếu tệp trang.yaml',
    why: 'Tệp này ghi tên trang, đơn vị, địa chỉ web và các lĩnh vực; thiếu nó thì chưa biết dựng trang của ai.',
    write: 'Mở trang cho một xã mới thì gõ npm run moi -- trang. Lỡ xóa thì chép lại từ bản sao gần nhất.',
  },
  'format-newer': {
    title: 'Nội dung mới hơn bộ dựng',
    why: 'Thư mục này đã được ghi theo cách của một bộ dựng mới hơn. Bộ dựng cũ đọc vào sẽ hiểu sai, nên dừng ngay.',
    write: 'Ghi bản mới của bộ dựng ở dòng "hoa-dep" trong package.json rồi gõ npm start. Đừng hạ số ở phien-ban.',
  },
  'file-unreadable': {
    title: 'Máy không đọc được tệp',
    why: 'Tệp bị khóa, đang mở ở chương trình khác, vừa bị xóa, hoặc ổ đĩa có chỗ hỏng.',
    write: 'Đóng tệp ở chương trình kia rồi chạy lại. Vẫn không được thì chép lại tệp từ máy gốc.',
  },
  'file-kind': {
    title: 'Không phải một tệp thường',
    why: 'Ở chỗ của một tệp lại có một thư mục hay thứ máy không đọc như tệp được.',
    write: 'Đổi tên hoặc xóa thứ đó, rồi đặt tệp thật vào đúng chỗ.',
  },
  shortcut: {
    title: 'Lối tắt không dùng được',
    why: 'Lối tắt dẫn ra ngoài thư mục có thể đưa nhầm tệp riêng trên máy lên mạng; lối tắt hỏng thì không dẫn tới đâu.',
    write: 'Xóa lối tắt, chép chính tệp cần dùng vào đây.',
  },
  'too-large': {
    title: 'Lớn hơn mức đọc được',
    why: 'Bài và phiếu dài nhất 1 MB chữ; sổ 5 MB và 20.000 mục; ảnh 100 MB và 100 triệu điểm; thư mục 50.000 tệp. Quá mức ấy thường là chép nhầm.',
    write: 'Chia bài dài làm nhiều bài, thu nhỏ ảnh còn rộng khoảng 2.000 điểm, chuyển tệp không dùng đi nơi khác.',
  },
  'and-more': {
    title: 'Còn nhiều chỗ nữa trong tệp',
    why: 'Một tệp có hơn 200 chỗ cần xem thì chỉ kê 200 chỗ đầu, lỗi trước; thường chúng cùng do một lỗi nhỏ.',
    write: 'Sửa những chỗ đầu tiên rồi kiểm tra lại: phần lớn chỗ còn lại sẽ tự hết.',
  },
  unexpected: {
    title: 'Máy gặp lỗi khi đọc tệp',
    why: 'Đây là sai sót của bộ dựng, không phải của người viết.',
    write:
      'Gửi tệp ấy và dòng báo cho người phụ trách kỹ thuật. Cần đăng ngay thì tạm để tệp ra ngoài thư mục nội dung.',
  },
  encoding: {
    title: 'Tệp không lưu bằng UTF-8',
    why: 'Lưu bằng bảng mã khác thì chữ có dấu thành ký hiệu lạ, máy không biết người viết định viết gì.',
    write: 'Mở tệp bằng Notepad, chọn Tệp › Lưu thành, ở ô Mã hóa chọn UTF-8 rồi lưu đè.',
  },
  'file-name': {
    title: 'Tên tệp không dùng làm địa chỉ được',
    why: 'Tên tệp trở thành địa chỉ trên mạng và phải chép được sang mọi máy, nên chỉ gồm chữ thường không dấu, số và gạch nối.',
    write: 'Đổi tên như lời nhắc gợi ý, trước khi đăng lần đầu.',
    example: 'Tổ Hoa Xóm Mới.mdx  →  to-hoa-xom-moi.mdx',
  },
  'file-unused': {
    title: 'Tệp không được dùng',
    why: 'Tệp nằm trong thư mục nội dung nhưng đuôi hoặc chỗ để không đúng, nên không lên trang: thường là bài viết để nhầm chỗ.',
    write:
      'Bài viết có đuôi .mdx và nằm trong thư mục của loại bài. Tệp Word thì nhập bằng npm run nhap. Không cần thì xóa.',
  },
  'file-missing': {
    title: 'Không tìm thấy tệp được nhắc đến',
    why: 'Bài hoặc sổ nêu tên một ảnh hay tệp không có ở đó, nên trang sẽ có chỗ trống hoặc liên kết hỏng. Chữ hoa, chữ thường khác nhau cũng là tên khác.',
    write: 'Chép tệp vào đúng chỗ, hoặc sửa tên cho khớp từng chữ.',
    example: 'tep: anh/duong-hoa.jpg',
  },
  'address-repeated': {
    title: 'Hai bài trùng tên tệp',
    why: 'Tên tệp là địa chỉ của bài. Hai bài cùng loại trùng tên, dù nằm ở hai thư mục con, thì tranh nhau một địa chỉ.',
    write: 'Đổi tên tệp của bài chưa đăng; bài đã đăng giữ nguyên tên.',
  },
  'address-taken': {
    title: 'Địa chỉ cũ đang là của bài khác',
    why: 'Địa chỉ ghi ở dia-chi-cu dẫn người đọc tới tên mới của bài; nếu bài khác đang dùng tên ấy thì họ sẽ đọc nhầm bài.',
    write: 'Xóa dòng ấy trong dia-chi-cu, hoặc đổi tên tệp của bài kia.',
  },
} as const satisfies Record<string, Explanation>;
