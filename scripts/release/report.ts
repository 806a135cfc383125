import type { Difference } from './compare.ts';

const headings = {
  thêm: 'Tệp lạ, bản gốc không có',
  đổi: 'Tệp đã bị thay đổi',
  thiếu: 'Tệp bị mất',
} as const satisfies Record<Difference['what'], string>;

/** What an officer reads after `npm run verify`. */
export function verifyReport(
  found: readonly Difference[],
  { files, isListed }: { files: number; isListed: boolean },
): string {
  const note = isListed
    ? ''
    : '\nQua địa chỉ web không thấy được tệp bị thêm vào; muốn chắc chắn, kiểm tra thư mục của trang.';
  if (found.length === 0) return `✓ Đúng như bản gốc: ${files} tệp, không tệp nào bị sửa.${note}`;
  const kinds = Object.keys(headings) as Difference['what'][];
  const parts = kinds.flatMap((kind) =>
    section(
      headings[kind],
      found.filter(({ what }) => what === kind),
    ),
  );
  return [`✗ Có ${found.length} chỗ khác bản gốc.`, ...parts, ...(note ? [note.trim()] : []), '', FIRST_STEPS].join(
    '\n',
  );
}

function section(heading: string, found: readonly Difference[]): string[] {
  if (found.length === 0) return [];
  return [
    '',
    `${heading} (${found.length}):`,
    ...found.flatMap(({ path, signs }) => [`  ${path}`, ...signs.map((sign) => `      → ${sign}`)]),
  ];
}

/** What an officer does when a site was tampered with, the first thing first. */
const FIRST_STEPS = `Việc cần làm, theo thứ tự:
  1. Giữ chứng cứ: chép nguyên thư mục của trang và nhật ký máy chủ sang nơi khác, ghi giờ phát hiện. Chưa xóa gì trước khi chép xong.
  2. Báo ngay lãnh đạo, người quản trị cổng, và đơn vị chuyên trách an toàn thông tin của tỉnh; có trang cờ bạc, lừa đảo thì báo công an.
  3. Dựng lại từ nguồn trên một máy sạch: npm run build. Thay cả thư mục của trang, đừng chép đè: tệp lạ sẽ còn nằm lại.
  4. Đổi mật khẩu FTP, máy chủ, cổng, kho chứa bài; xóa tài khoản lạ, thu hồi mã truy cập của biểu mẫu trên web.
  5. Kiểm tra lại bằng lệnh này với --chuan, và lần nữa sau một ngày. Nguồn tin, dữ liệu đã bị sửa thì báo cả nơi lấy tin.`;
