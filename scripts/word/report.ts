import type { WordStory } from '#word/contract';

const PERSON_ADVICE = ['     Gương là cá nhân thì phải có thêm mục dong-y. Muốn có ảnh đứng đầu bài thì thêm mục anh.'];

/** What was written, what is in doubt, and what is left to do. */
export function importReport({ frontmatter, doubts, folder }: WordStory, [path, ...photos]: string[]): string {
  const empty = Object.entries(frontmatter).filter(([, value]) => value === null);
  return [
    `✓ Đã ghi bài nháp ${path!}`,
    ...(photos.length > 0 ? [`  và ${photos.length} ảnh: ${photos.join(', ')}`] : []),
    ...(doubts.length > 0
      ? ['', 'Những chỗ máy chưa chắc, mời xem lại:', ...doubts.map((doubt) => `  • ${doubt}`)]
      : []),
    '',
    'Việc còn lại:',
    `  1. Mở ${path!}${empty.length > 0 ? `, điền các mục để trống: ${empty.map(([key]) => key).join(', ')}` : ', đọc lại phiếu'}.`,
    ...(folder === 'guong-dien-hinh' ? PERSON_ADVICE : []),
    '  2. Gõ npm run check, sửa theo lời nhắc; gõ npm start -- --xem-truoc để đọc thử.',
    '  3. Xong thì xóa dòng nhap: có. Còn dòng ấy thì bài chưa được đăng.',
  ].join('\n');
}
