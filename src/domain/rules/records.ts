import type { Explanation } from '#domain/rules/explanation';

/** What records say of one another, and of the law. */
export const recordRules = {
  'reference-missing': {
    title: 'Không có mục nào mang mã này',
    why: 'Bài dẫn tới một đơn vị, văn bản, phong trào hay gương chưa có, nên trang sẽ dẫn người đọc vào chỗ trống.',
    write: 'Sửa mã như gợi ý, hoặc ghi mục còn thiếu vào sổ của nó trước. Ghi mã, không ghi tên.',
    example: 'don-vi: xom-moi.ho-sen.song-may',
  },
  'reference-withdrawn': {
    title: 'Dẫn tới một bài đã rút',
    why: 'Bài đã rút không còn trên trang, nên chỗ này không dẫn tới đó nữa; lời văn quanh đó có thể vẫn nhắc tới điều đã rút.',
    write: 'Xóa mã ấy và xem lại lời văn cùng bài.',
  },
  'contact-ended': {
    title: 'Đơn vị đã kết thúc, người dân chưa biết hỏi ai',
    why: 'Trang còn đó sau khi sáp nhập, và người được kể tên vẫn có quyền xin gỡ bài. Chỉ họ đến cơ quan cũ thì không ai trả lời.',
    write: 'Ghi liên hệ của đơn vị kế thừa ở mục của đơn vị ấy trong sổ đơn vị.',
    example: '- id: kha-son.thai-nguyen\n  lien-he: {dien-thoai: "0208 3 000 000"}',
  },
  cycle: {
    title: 'Các mục dẫn vòng quanh',
    why: 'Đơn vị này thuộc đơn vị kia rồi quay lại chính nó, hay các phong trào nối tiếp nhau thành vòng: không thể có thật.',
    write: 'Bỏ một mối nối trong vòng, thường là mối nối vừa thêm.',
  },
  'chain-too-long': {
    title: 'Chuỗi nối tiếp quá dài',
    why: 'Không có cấp bậc hay lần nối tiếp nào qua hơn 40 mục; thường là một mối nối ghi nhầm.',
    write: 'Xem lại từng mối nối, bỏ mối nối sai.',
  },
  'id-repeated': {
    title: 'Mã đã dùng rồi',
    why: 'Mã là tên gọi riêng của một mục; hai mục chung một mã thì mọi nơi dẫn tới đều không biết là mục nào.',
    write: 'Đặt mã khác cho mục mới, hoặc xóa một trong hai nếu là một.',
  },
  'name-repeated': {
    title: 'Tên đã có trong đơn vị này',
    why: 'Hai bài cùng tên, cùng đơn vị thường là một việc ghi hai lần; người đọc cũng không phân biệt được.',
    write: 'Là một thì gộp lại. Là hai thì ghi tên cho phân biệt được, như thêm năm hoặc tên xóm.',
  },
  'document-repeated': {
    title: 'Văn bản đã ghi trong sổ',
    why: 'Cùng số, cùng cơ quan, cùng ngày là một văn bản. Ghi hai lần thì các bài dẫn tới hai nơi khác nhau.',
    write: 'Xóa một, rồi dùng chung một mã ở mọi nơi.',
  },
  'colour-repeated': {
    title: 'Hai lĩnh vực trùng màu',
    why: 'Màu hoa cho biết lĩnh vực; trùng màu thì nhìn vườn hoa không phân biệt được.',
    write: 'Chọn màu khác cho một trong hai lĩnh vực, trong ngoặc kép.',
    example: 'mau: "#2f7d4f"',
  },
  'updated-before-published': {
    title: 'Ngày cập nhật đứng trước ngày đăng',
    why: 'Bài không thể được sửa trước khi đăng: một trong hai ngày gõ nhầm.',
    write: 'Sửa cap-nhat hoặc ngay-dang. Bài chưa sửa lần nào thì bỏ cap-nhat.',
  },
  'correction-before-published': {
    title: 'Ngày đính chính đứng trước ngày đăng',
    why: 'Đính chính là sửa điều người dân đã đọc, nên không thể có trước ngày đăng.',
    write: 'Sửa lại ngày. Sai sót sửa trước khi đăng thì không cần đính chính.',
  },
  'adoption-before-source': {
    title: 'Làm theo trước cả nơi được học',
    why: 'Nơi học tập không thể làm trước nơi mình học: ngày hoặc mục hoc-tu ghi nhầm.',
    write: 'Xem lại mục tu của hai nơi, hoặc mục hoc-tu.',
  },
  'implements-later': {
    title: 'Thực hiện văn bản ban hành sau nó',
    why: 'Văn bản không thể thực hiện một văn bản chưa có; thường là gõ nhầm ngày hoặc nhầm số.',
    write: 'Đối chiếu ngày trên bản gốc của hai văn bản. Đúng cả hai thì viết tách thành hai ý.',
  },
  'outside-unit-validity': {
    title: 'Đơn vị chưa có hoặc không còn vào ngày ấy',
    why: 'Sau sắp xếp đơn vị hành chính, tên cũ và tên mới mỗi tên đúng cho một thời gian; ghi lẫn là sai sự thật.',
    write: 'Ghi đơn vị của thời điểm trong bài, như xã cũ cho việc trước 01/07/2025, hoặc sửa ngày.',
  },
  'citation-lapsed': {
    title: 'Dẫn văn bản đã hết hiệu lực',
    why: 'Vào ngày của bài, văn bản ấy không còn là căn cứ.',
    write: 'Dẫn văn bản thay thế. Bản gốc ghi đúng như vậy thì giữ nguyên và thêm ghi-chu.',
  },
  'award-not-authorised': {
    title: 'Cấp này không quyết định hình thức khen ấy',
    why: 'Luật Thi đua, khen thưởng quy định ai được tặng hình thức nào, và quy định thay đổi theo thời gian.',
    write: 'Xem lại bản gốc: hình thức, người ký, ngày ký. Ghi đúng như quyết định đã ký.',
  },
  'award-wrong-subject': {
    title: 'Danh hiệu không dành cho đối tượng này',
    why: 'Theo luật, mỗi danh hiệu dành cho cá nhân, tập thể hoặc hộ gia đình; ghi lẫn thường là chọn nhầm.',
    write: 'Chọn danh hiệu trong danh sách của lời nhắc, hoặc sửa mục đối tượng.',
    example: '- {ten: Gia đình bà Sen, doi-tuong: hộ gia đình, hinh-thuc: Gia đình văn hóa}',
  },
  'name-accents': {
    title: 'Tên khác dấu với sổ',
    why: 'Sai một dấu là thành nơi khác, như Trần Ninh và Trấn Ninh; người dân tìm theo tên cũng không thấy.',
    write: 'Sửa theo tên trong sổ. Là nơi khác hay phong trào khác thì thêm vào sổ.',
  },
  'document-unknown': {
    title: 'Văn bản chưa có trong sổ',
    why: 'Bài nêu số, ký hiệu mà người đọc không tra được; cũng có thể gõ nhầm số.',
    write: 'Xem lại số, ký hiệu; đúng thì thêm vào van-ban.yaml.',
    example: '- id: kh-45-2024\n  so-ky-hieu: 45/KH-UBND',
  },
  'document-day-differs': {
    title: 'Ngày của văn bản khác với sổ',
    why: 'Bài và sổ ghi hai ngày cho một văn bản: một trong hai sai.',
    write: 'Xem bản gốc rồi sửa. Là văn bản khác trùng số thì thêm vào sổ.',
  },
  'slogan-misquoted': {
    title: 'Trích khẩu hiệu không đúng từng chữ',
    why: 'Câu trong ngoặc kép gần giống một khẩu hiệu đã ghi sổ mà khác vài chữ; khẩu hiệu phải trích nguyên văn.',
    write: 'Chép đúng câu trong sổ. Không phải trích khẩu hiệu thì bỏ ngoặc kép.',
  },
  'figure-without-source': {
    title: 'Số liệu chưa có nguồn',
    why: 'Người đọc tin con số khi biết lấy từ đâu, và sau này có người hỏi thì tra lại được.',
    write: 'Ghi nguồn ở ket-qua, trong khung SoLieu, hoặc ngay trong câu.',
    example: 'Theo sổ của xóm, 42 hộ cùng trồng hoa.',
  },
  'avoided-word': {
    title: 'Lời khen không nói lên việc gì',
    why: 'Từ sáo thì ở đâu cũng đúng nên không ai nhớ; việc đã làm mới làm người đọc nể và học theo.',
    write: 'Kể việc đã làm, với con số và nguồn. Từ của một lời trích nguyên văn thì bỏ qua kèm lý do.',
    example: 'tận tụy hết mình  →  mỗi tuần ba buổi tối dạy chữ ở nhà văn hóa',
  },
} as const satisfies Record<string, Explanation>;
