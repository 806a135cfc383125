/** Lower case without accents, `đ` included (it has no Unicode decomposition): `Đặng Thị` → `dang thi`. */
export function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐɖƉ]/gu, 'd')
    .toLowerCase();
}
