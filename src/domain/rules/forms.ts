import type { Explanation } from '#domain/rules/explanation';

/** What is typed into a form. */
export const formRules = {
  'frontmatter-missing': {
    title: 'Bài thiếu phiếu ở đầu',
    why: 'Phiếu nằm giữa hai dòng chỉ có ba dấu gạch ---. Thiếu một dòng thì máy không biết phiếu hết ở đâu, lời kể bắt đầu từ đâu.',
    write: 'Dòng đầu tiên của tệp là ---, rồi các mục, rồi một dòng --- nữa; lời kể ở dưới.',
    example: '---\nten: Tổ hoa xóm Mới\n---\n\nMỗi sáng thứ Bảy, mỗi nhà cử một người ra đường làng.',
  },
  'register-not-list': {
    title: 'Sổ phải là một danh sách',
    why: 'Sổ đơn vị, văn bản, lịch… gồm nhiều mục, mỗi mục mở đầu bằng dấu gạch ngang; thiếu dấu ấy thì máy chỉ thấy một mục.',
    write: 'Thêm “- ” trước dòng đầu của mỗi mục, các dòng sau lùi vào hai dấu cách.',
    example: '- id: xom-moi\n  ten: xóm Mới\n- id: xom-dong\n  ten: xóm Đông',
  },
  yaml: {
    title: 'Không đọc được dòng này của phiếu',
    why: 'Thường do thiếu dấu cách sau dấu hai chấm, lùi đầu dòng không đều, ngoặc kép mở mà không đóng, hoặc một mục viết hai lần.',
    write: 'Viết lại dòng như lời nhắc. Chữ có dấu hai chấm hay dấu # thì để cả trong ngoặc kép thẳng.',
    example: 'ten: "Thi đua 2024: cả xã trồng hoa"',
  },
  'yaml-comment': {
    title: 'Phần sau dấu # bị bỏ',
    why: 'Trong phiếu, dấu # đứng sau dấu cách mở đầu một ghi chú riêng, không lên trang.',
    write: 'Dấu # thuộc nội dung thì để cả dòng trong ngoặc kép; đúng là ghi chú thì giữ nguyên.',
    example: 'ten: "Đường hoa #1"',
  },
  'quote-unopened': {
    title: 'Ngoặc kép đóng mà không mở',
    why: 'Dấu ngoặc kép cuối dòng sẽ hiện nguyên trên trang, vì ở đầu không có dấu mở.',
    write: 'Thêm dấu ngoặc kép ở đầu, hoặc xóa dấu ở cuối.',
  },
  'leading-zero': {
    title: 'Số sẽ mất số 0 ở đầu',
    why: 'Viết trần thì máy hiểu là con số và bỏ số 0 đứng đầu: 025 thành 25.',
    write: 'Để trong ngoặc kép.',
    example: 'dien-thoai: "0203 123 456"',
  },
  thousands: {
    title: 'Dấu chấm nghìn bị hiểu là dấu phẩy',
    why: 'Viết trần thì 1.200 bị hiểu là một phẩy hai, số liệu trên trang sẽ sai nghìn lần.',
    write: 'Để trong ngoặc kép, hoặc bỏ dấu chấm.',
    example: 'gia-tri: "1.200"',
  },
  'field-missing': {
    title: 'Thiếu một mục bắt buộc',
    why: 'Không có mục này thì bài thiếu điều người đọc cần, hoặc trang không biết xếp bài vào đâu.',
    write: 'Thêm mục ấy vào phiếu như mẫu trong lời nhắc.',
  },
  'contact-missing': {
    title: 'Người dân chưa có cách nào gọi hay viết',
    why: 'Giới thiệu một người tốt, báo một chỗ sai, xin gỡ bài về mình: không ai phải đi đến trụ sở mới làm được những việc ấy.',
    write: 'Ghi điện thoại hoặc thư điện tử của cơ quan, thêm Zalo nếu có. Không ghi số riêng của ai.',
    example: 'lien-he:\n  dien-thoai: "0208 3 000 000"\n  dia-chi: Trụ sở UBND xã',
  },
  'field-unknown': {
    title: 'Phiếu không có mục tên này',
    why: 'Mục gõ sai tên sẽ bị bỏ qua mà không ai hay, nên máy báo từ đầu.',
    write: 'Sửa tên mục như gợi ý, hoặc xóa dòng. Điều cần nhớ riêng thì viết vào ghi-chu.',
    example: 'ngay-dag: 20/10/2024  →  ngay-dang: 20/10/2024',
  },
  'value-wrong': {
    title: 'Mục này không nhận được giá trị ấy',
    why: 'Ngày không có thật, từ ngoài danh sách, quá dài, hoặc số bị hiểu là chữ: đăng lên thì sai hoặc không xếp, không tính được.',
    write: 'Viết lại theo dòng sau mũi tên trong lời nhắc.',
    example: 'ngay-dang: 30/11/2024',
  },
  'answer-unknown': {
    title: 'bo-qua nêu quy tắc không bỏ qua được',
    why: 'Chỉ những điều máy có thể nhắc nhầm mới bỏ qua được. Phiếu sai, mã không có, hay thiếu đồng ý của một người thì không lý do nào thay được.',
    write: 'Chép đúng tên quy tắc đứng trong ngoặc vuông ở cuối lời nhắc, hoặc xóa dòng.',
    example: 'bo-qua:\n  - private-phone: Số tổng đài của Trạm Y tế, được phép công khai',
  },
  'answer-unused': {
    title: 'bo-qua không còn bỏ qua điều gì',
    why: 'Bài đã sửa mà dòng bỏ qua còn đó thì lần sau có điều mới cùng loại, máy sẽ im lặng.',
    write: 'Xóa dòng ấy trong bo-qua.',
  },
} as const satisfies Record<string, Explanation>;
