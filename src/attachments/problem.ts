import type { Finding, Words } from '#domain/finding';

/** What is wrong with a file that an officer offers for download; where it was named is added by who reads the form. */
export type Problem = Words & Pick<Finding, 'severity'>;

/** A file looked into: its bytes without traces of who wrote it, and what an officer has to know. */
export interface Inspected {
  /** Absent where something forbids offering it. */
  bytes?: Uint8Array;
  problems: Problem[];
  /** Addresses that a click in it leads to. */
  links: string[];
}

/** It does what a document has no business doing. */
export function active(what: string): Problem {
  return {
    severity: 'error',
    rule: 'attachment-active',
    message: `Trong tệp có ${what}.`,
    advice: `${AS_PDF} Đưa bản PDF mới ấy lên.`,
  };
}

export function broken(why: string): Problem {
  return {
    severity: 'error',
    rule: 'attachment-broken',
    message: `Tệp ${why}.`,
    advice: 'Mở tệp gốc rồi lưu lại; nếu không mở được thì xin lại tệp từ nơi ban hành.',
  };
}

export function locked(): Problem {
  return {
    severity: 'error',
    rule: 'attachment-locked',
    message: 'Tệp đặt mật khẩu hoặc khóa quyền, nên không kiểm tra được và nhiều người không đọc được.',
    advice: 'Bỏ mật khẩu rồi lưu lại.',
  };
}

/** The bytes are not what the name says. */
export function otherType(ending: string): Problem {
  return {
    severity: 'error',
    rule: 'attachment-type',
    message: `Nội dung tệp không phải kiểu .${ending} như tên gọi.`,
    advice: 'Đừng đổi đuôi tệp bằng tay: mở tệp bằng đúng chương trình rồi lưu thành PDF.',
  };
}

/** Of people who changed the document or spoke beside it. */
export function traces(what: string): Problem {
  return {
    severity: 'warning',
    rule: 'attachment-traces',
    message: `Tệp còn ${what}; người tải về sẽ đọc được. Tên người viết đã được xóa.`,
    advice: 'Chấp nhận hết các chỗ sửa, xóa nhận xét, rồi lưu lại hoặc xuất ra PDF.',
  };
}

const AS_PDF = 'Mở tệp, chọn In › Microsoft Print to PDF (không phải Lưu thành) để có bản chỉ gồm chữ và hình.';
