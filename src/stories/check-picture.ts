import type { RootContent } from 'hast';
import { lineOf, type Walk, tell } from '#stories/walk';

/** A picture lies beside its story and is described. */
export function checkPicture(node: RootContent, { file, alt }: { file: string; alt: string }, walk: Walk): void {
  if (/^[a-z][a-z0-9+.-]*:|^\//iu.test(file)) {
    tell(walk, node, {
      rule: 'image-outside',
      message: `Ảnh “${file}” không nằm cạnh bài.`,
      advice: 'Chép ảnh vào thư mục anh cạnh bài rồi viết anh/ten-anh.jpg.',
    });
    return;
  }
  walk.images.push({ line: lineOf(node), file: fileNamed(file) });
  if (alt.trim() === '')
    tell(walk, node, {
      rule: 'image-alt-missing',
      message: `Ảnh “${file}” chưa có mô tả.`,
      advice: `Viết điều nhìn thấy trong ảnh: ![Người dân trồng hoa ven đường](${file})`,
    });
}

/** A file name as typed; one percent sign alone is no escape. */
export function fileNamed(file: string): string {
  try {
    return decodeURI(file);
  } catch {
    return file;
  }
}
