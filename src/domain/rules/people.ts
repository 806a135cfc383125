import type { Explanation } from '#domain/rules/explanation';

/** People: what leads to their door, and what they agreed to. */
export const peopleRules = {
  'private-phone': {
    title: 'Có số điện thoại của một người',
    why: 'Số riêng đã lên mạng thì không thu lại được, chủ số bị gọi làm phiền và lừa đảo.',
    write:
      'Xóa số. Ai muốn liên hệ thì gọi cơ quan, số ghi ở lien-he trong trang.yaml. Số công khai thật thì bỏ qua kèm lý do.',
    example: 'bo-qua:\n  - private-phone: Số tổng đài của Trạm Y tế, được phép công khai',
  },
  'private-id-number': {
    title: 'Có số căn cước hoặc chứng minh nhân dân',
    why: 'Có tên và số này, kẻ gian vay tiền, mở tài khoản đứng tên người ấy được.',
    write: 'Xóa số. Giấy tờ của nhân vật chỉ lưu ở cơ quan.',
  },
  'private-bank-account': {
    title: 'Có số tài khoản ngân hàng',
    why: 'Kẻ gian hay sửa số tài khoản trong bài kêu gọi rồi chuyển đi tiếp; tiền ủng hộ phải qua cơ quan.',
    write: 'Xóa số, ghi cơ quan tiếp nhận.',
    example: 'Ủng hộ gửi về Ủy ban Mặt trận Tổ quốc xã.',
  },
  'private-address': {
    title: 'Có địa chỉ chính xác của một nhà',
    why: 'Số nhà, ngõ hay tọa độ dẫn người lạ tới tận cửa.',
    write: 'Chỉ ghi đến xóm, thôn, tổ dân phố.',
    example: 'số nhà 12, ngõ 5, xóm Mới  →  ở xóm Mới',
  },
  'person-hardship': {
    title: 'Nói về cảnh nghèo của một người được nêu tên',
    why: 'Điều ấy theo người ta, theo cả con cái họ, rất lâu sau khi cuộc sống đã khác.',
    write: 'Bỏ chi tiết. Người ấy bằng lòng cho nêu thì ghi vào dong-y.',
    example: 'dong-y:\n  du-lieu-nhay-cam: [hoàn cảnh]',
  },
  'person-health': {
    title: 'Nói về sức khỏe của một người được nêu tên',
    why: 'Sức khỏe là dữ liệu nhạy cảm theo luật: chỉ được nêu khi chính người ấy đồng ý.',
    write: 'Bỏ chi tiết. Người ấy bằng lòng cho nêu thì ghi vào dong-y.',
    example: 'dong-y:\n  du-lieu-nhay-cam: [sức khỏe]',
  },
  'person-ethnicity': {
    title: 'Nói về dân tộc của một người được nêu tên',
    why: 'Nguồn gốc dân tộc là dữ liệu nhạy cảm theo luật; nêu cạnh tên phải có đồng ý, và chỉ khi bài cần đến.',
    write: 'Bỏ chi tiết. Người ấy bằng lòng cho nêu thì ghi vào dong-y.',
    example: 'dong-y:\n  du-lieu-nhay-cam: [dân tộc]',
  },
  'person-religion': {
    title: 'Nói về tôn giáo của một người được nêu tên',
    why: 'Tôn giáo là dữ liệu nhạy cảm theo luật: chỉ được nêu khi chính người ấy đồng ý.',
    write: 'Bỏ chi tiết. Người ấy bằng lòng cho nêu thì ghi vào dong-y.',
    example: 'dong-y:\n  du-lieu-nhay-cam: [tôn giáo]',
  },
  'child-without-guardian': {
    title: 'Nêu tên trẻ em mà chưa có đồng ý của người giám hộ',
    why: 'Người dưới 16 tuổi được pháp luật bảo vệ riêng: cha mẹ hoặc người giám hộ phải đồng ý, em từ 7 tuổi thì hỏi cả em.',
    write: 'Xin đồng ý rồi ghi giam-ho; nếu không, bỏ tên em.',
    example: 'dong-y:\n  giam-ho: {quan-he: mẹ, ngay: 26/01/2024}',
  },
  'child-school-named': {
    title: 'Nêu lớp, trường của một trẻ em được nêu tên',
    why: 'Có tên, lớp và trường, người lạ chờ được em ở cổng.',
    write: 'Bỏ tên lớp, tên trường, viết chung.',
    example: 'em An, lớp 5A Trường Tiểu học Hồ Sen  →  em An, học sinh trong xã',
  },
  'consent-after-publication': {
    title: 'Đồng ý sau ngày đăng',
    why: 'Bài về một người chỉ được đăng khi người ấy đã đồng ý.',
    write: 'Sửa ngay-dang thành ngày đồng ý hoặc muộn hơn; ngày đồng ý gõ nhầm thì sửa theo giấy lưu ở cơ quan.',
  },
  'consent-expired': {
    title: 'Đồng ý đã hết hạn',
    why: 'Người ấy chỉ đồng ý đến ngày ghi ở het-han. Quá ngày ấy bài tự rời khỏi trang.',
    write: 'Xin đồng ý lại rồi sửa het-han, hoặc rút hẳn bài.',
    example: 'rut: {ngay: 26/01/2025, ly-do: hết hạn đồng ý}',
  },
  'consent-scope': {
    title: 'Đồng ý chưa gồm “trang này”',
    why: 'Đồng ý đọc trên loa hay in báo không phải là đồng ý đăng lên mạng, nơi ai cũng tìm thấy.',
    write: 'Xin thêm đồng ý rồi ghi vào pham-vi, hoặc gỡ bài.',
    example: 'dong-y:\n  pham-vi: [trang này, truyền thanh]',
  },
  'consent-named': {
    title: 'Nêu tên một người chưa đồng ý',
    why: 'Đồng ý gắn với người, không gắn với bài: ai không muốn lên trang thì không bài nào nêu tên họ. Ai chỉ đồng ý cho trang này thì nguồn tin và dữ liệu mở không mang tên họ đi nơi khác.',
    write: 'Xin đồng ý rồi ghi dong-y ở bài hoặc ở dòng có tên họ; nếu không, viết lại cho khỏi nêu tên.',
    example: 'ông Nguyễn Văn A  →  một bác trong xóm',
  },
  'consent-unasked': {
    title: 'Tên một người chưa hỏi ý, nên không được đăng',
    why: 'Dòng nhân rộng hay danh sách khen thưởng nêu tên người chưa ghi đồng ý: máy giữ tên lại cho tới khi có.',
    write: 'Hỏi rồi thêm dong-y vào dòng ấy, hoặc viết chung.',
    example: 'dong-y: {ngay: 26/01/2024, pham-vi: [trang này], xac-nhan: Trưởng xóm}',
  },
  'withdrawn-published': {
    title: 'Bài đã rút còn một tệp trùng tên',
    why: 'Một tệp ghi rut mà tệp khác cùng tên vẫn đăng thì bài chưa thật sự rút.',
    write: 'Xóa tệp trùng tên, chỉ giữ tệp có mục rut.',
  },
  'withdrawn-named': {
    title: 'Tên của bài đã rút còn ghi ở đây',
    why: 'Rút bài là để người ấy không còn bị nhắc tới; một câu ở bài khác vẫn làm lộ.',
    write: 'Xóa hoặc viết lại câu ấy. Tên ghi kèm mã ở danh sách khen thưởng, nhân rộng thì được bỏ tự động.',
  },
  'withdrawn-pictured': {
    title: 'Ảnh của một bài đã rút còn dùng',
    why: 'Ảnh nhận ra người nhanh hơn tên; bản chép dưới tên khác cũng vậy.',
    write: 'Bỏ ảnh, hoặc dùng ảnh khác.',
  },
  'illustration-person': {
    title: 'Bài minh họa nói về một cá nhân',
    why: 'Người bịa đọc lên y như người thật, người dân sẽ tin là có.',
    write: 'Chọn tập thể, hộ gia đình hoặc doanh nghiệp. Là người thật thì bỏ minh-hoa và ghi dong-y.',
  },
} as const satisfies Record<string, Explanation>;
