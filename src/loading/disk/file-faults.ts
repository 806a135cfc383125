import { type Finding, WHOLE_FILE, type Words } from '#domain/finding';

const NO_RIGHT: Words = {
  rule: 'file-unreadable',
  message: 'Máy không có quyền đọc.',
  advice: 'Cho tài khoản đang dùng quyền đọc, hoặc chép lại từ máy gốc.',
};

const BUSY: Words = {
  rule: 'file-unreadable',
  message: 'Chương trình khác đang giữ tệp này.',
  advice: 'Đóng tệp ở chương trình kia rồi chạy lại.',
};

/** What a disk refuses, by the code that Node gives. */
const words = new Map<string, Words>([
  ['EACCES', NO_RIGHT],
  ['EPERM', NO_RIGHT],
  ['EBUSY', BUSY],
  ['EMFILE', { ...BUSY, message: 'Máy đang mở quá nhiều tệp.', advice: 'Đóng bớt chương trình rồi chạy lại.' }],
  [
    'ENOENT',
    {
      rule: 'file-unreadable',
      message: 'Tệp vừa bị xóa hoặc đổi tên trong lúc đọc.',
      advice: 'Chạy lại lệnh; nếu tệp còn cần thì chép lại vào chỗ cũ.',
    },
  ],
  [
    'ENOTDIR',
    { rule: 'folder-missing', message: 'Đây không phải là thư mục.', advice: 'Xem lại tên thư mục sau --noi-dung.' },
  ],
]);

const OTHERWISE: Words = {
  rule: 'file-unreadable',
  message: 'Máy không đọc được từ ổ đĩa.',
  advice: 'Chép lại từ máy gốc; vẫn không được thì xem lại ổ đĩa.',
};

/** A file or folder that the disk did not give. */
export function diskFinding(file: string, error: unknown): Finding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { severity: 'error', file, place: WHOLE_FILE, ...(words.get(code) ?? OTHERWISE) };
}
