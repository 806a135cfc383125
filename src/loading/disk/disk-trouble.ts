import { relative } from 'node:path';
import { dictionary } from '#vietnamese/dictionary';

interface DiskError extends Error {
  code?: string;
  syscall?: string;
  path?: string;
  dest?: string;
}

/** What each refusal of a disk means to an officer, and what helps. */
const WORDS = dictionary<(place: string) => string>({
  ENOSPC: (place) => `Ổ đĩa đã đầy, không ghi được ${place}. Xóa bớt tệp không dùng rồi gõ lại lệnh.`,
  EACCES: (place) => `Máy không cho đọc hoặc ghi ${place}. Xin quyền ghi ở thư mục ấy, hoặc chọn thư mục khác.`,
  EROFS: (place) => `Ổ đĩa chứa ${place} chỉ cho đọc. Chọn thư mục ở ổ đĩa ghi được.`,
  EIO: (place) => `Ổ đĩa báo lỗi khi đọc hoặc ghi ${place}. Chép nội dung sang ổ đĩa khác trước đã, rồi gõ lại lệnh.`,
  EBUSY: (place) =>
    `${place} đang được chương trình khác giữ, hoặc là một ổ đĩa gắn riêng. Đóng chương trình ấy, hoặc chọn thư mục con.`,
  EXDEV: (place) => `${place} nằm ở một ổ đĩa khác nên không đổi chỗ được. Chọn thư mục khác.`,
  ENOENT: (place) => `Không còn thấy ${place}: vừa bị dời hoặc xóa giữa chừng. Đặt lại chỗ cũ rồi gõ lại lệnh.`,
  ENOTDIR: (place) => `Trên đường tới ${place} có một tệp đứng ở chỗ của thư mục. Dời tệp ấy đi.`,
  EISDIR: (place) => `${place} là thư mục, mà chỗ ấy phải là tệp. Dời thư mục ấy đi.`,
  EEXIST: (place) => `${place} đã có rồi. Dời đi hoặc đặt tên khác.`,
  EMFILE: () => 'Máy đang mở quá nhiều tệp. Đóng bớt chương trình rồi gõ lại lệnh.',
  EFBIG: (place) => `${place} lớn quá mức mà ổ đĩa nhận. Chọn ổ đĩa khác, hoặc xin nới hạn mức.`,
  ENAMETOOLONG: (place) => `Tên của ${place} dài quá. Đặt tên ngắn hơn.`,
  ELOOP: (place) => `${place} là lối tắt dẫn vòng về chính nó. Xóa lối tắt ấy.`,
  ENXIO: (place) => `Ổ đĩa chứa ${place} không còn nối với máy. Nối lại rồi gõ lại lệnh.`,
});

/** Names that mean the same to a reader. */
const ALIKE = dictionary<string>({
  EDQUOT: 'ENOSPC',
  EPERM: 'EACCES',
  ETXTBSY: 'EBUSY',
  ENOTEMPTY: 'EBUSY',
  ENFILE: 'EMFILE',
  ENODEV: 'ENXIO',
  ESTALE: 'ENXIO',
  ENOTCONN: 'ENXIO',
});

/** As programs not written in JavaScript number them: `No space left on device (os error 28)`. */
const NUMBERED = dictionary<string>({
  ...{ 1: 'EACCES', 2: 'ENOENT', 5: 'EIO', 13: 'EACCES', 16: 'EBUSY', 20: 'ENOTDIR', 24: 'EMFILE' },
  ...{ 27: 'EFBIG', 28: 'ENOSPC', 30: 'EROFS', 122: 'ENOSPC' },
});

/** One sentence on what the disk refused; nothing of an error that is no disk's. Pure. */
export function diskTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path, dest, syscall }: DiskError = error;
  const numbered = NUMBERED[/\(os error (\d+)\)/u.exec(error.message)?.[1] ?? ''];
  const name = numbered ?? ALIKE[code] ?? code;
  const isOurs = numbered !== undefined || (syscall !== undefined && !/^(?:spawn|connect|listen)/u.test(syscall));
  if (isOurs && Object.hasOwn(WORDS, name)) return WORDS[name]!(shown(dest ?? path));
  return diskTrouble(error.cause);
}

function shown(path: string | undefined): string {
  if (path === undefined) return 'tệp của trang';
  const inside = relative('.', path);
  return (inside === '' || inside.startsWith('..') ? path : inside).replaceAll('\\', '/');
}
