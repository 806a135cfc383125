/** Who made a picture, as a caption ends: `Ảnh: UBND xã Tân Đức`; a drawing says what it is. */
export function creditOf(author: string): string {
  return /^(?:hình|tranh|ảnh)\s/iu.test(author) ? author : `Ảnh: ${author}`;
}
