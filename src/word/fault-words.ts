import { type Fault, faultOf } from '#office/fault';

export const SAVE_AS =
  'Mở tệp bằng Word, chọn Tệp › Lưu thành, ở ô kiểu tệp chọn Word Document (*.docx), rồi nhập tệp mới.';

const COPY_OVER = 'Chép lời văn và ảnh sang một tài liệu Word mới rồi nhập tệp ấy.';
/** How long a document may be read without a sign of life. */
export const READING_SECONDS = 10;

/** The last resort: what is slow has been counted before. */
export const TOO_SLOW = `Đọc tài liệu này mất quá ${READING_SECONDS} giây nên dừng lại. ${COPY_OVER}`;

const TOO_LARGE = `Tệp này mở ra lớn bất thường nên không nhập. ${COPY_OVER}`;

const WORDS: Readonly<Record<Fault, string>> = {
  'no-package': `Đây không phải tệp Word .docx, hoặc tệp đã hỏng. ${SAVE_AS}`,
  broken: `Tệp đã hỏng, không mở được. ${SAVE_AS}`,
  encrypted:
    'Tệp nén có đặt mật khẩu nên không đọc được. Mở bằng phần mềm đã tạo ra tệp, bỏ mật khẩu, lưu lại rồi nhập.',
  'too-large': TOO_LARGE,
  'too-many-parts': TOO_LARGE,
  entities: `Tệp này chứa khai báo mà Word không bao giờ ghi, có thể do kẻ xấu làm ra, nên không nhập. ${COPY_OVER}`,
  'too-deep': `Bảng, khung hoặc trường trong tài liệu lồng nhau quá nhiều tầng nên không nhập. ${COPY_OVER}`,
  'too-many-elements': `Tài liệu có quá nhiều đoạn, ô bảng hoặc định dạng cho một bài. Chia thành nhiều bài, hoặc chép riêng lời văn (Dán › Chỉ giữ văn bản) sang một tài liệu Word mới rồi nhập tệp ấy.`,
  'too-much-text':
    'Tài liệu dài hơn một triệu ký tự, quá dài cho một bài. Chia thành nhiều tài liệu rồi nhập từng tệp.',
  'too-wide': 'Tài liệu có bảng quá nhiều cột hoặc quá nhiều ô cho một bài. Rút gọn hoặc chia nhỏ bảng rồi nhập lại.',
};

const UNREADABLE = `Không đọc được tài liệu này. ${SAVE_AS}`;

/** Why a document was not read, whatever was thrown. */
export function faultWords(error: unknown): string {
  const fault = faultOf(error);
  return fault === undefined ? UNREADABLE : WORDS[fault];
}
