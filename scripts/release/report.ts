import type { Difference } from './compare.ts';
import { FIRST_STEPS } from './first-steps.ts';

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
