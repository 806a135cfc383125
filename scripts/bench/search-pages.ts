import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { unaccented } from '#vietnamese/unaccented';
import { sequence, writeFiles } from './stories.ts';

export interface BenchPage {
  path: string;
  title: string;
  text: string;
}

/** A query that only one page answers best. */
export interface KnownItem {
  query: string;
  path: string;
}

const FIRST = 'Tổ Nhóm Hộ Chi_hội Câu_lạc_bộ Đội Hợp_tác_xã Ban Gia_đình Xưởng'.split(' ');
const DOES = (
  'trồng_đường_hoa nuôi_gà_đồi cuộn_rơm dạy_chữ_buổi_tối may_áo giữ_gìn_an_ninh chuyển_đổi_số đọc_sách nấu_cháo ' +
  'làm_nấm nuôi_ong_mật hiến_đất_mở_đường hòa_giải quét_ngõ ươm_cây dệt_thổ_cẩm'
).split(' ');
const PLACES = 'Ngoài Viên Diễn Đồng Cầu Mới Trại Quẫn Vàng Giàn Ngò Tân_Sơn Phú_Lợi Bờ_Đa Đức_Hòa Thủy_Nông'.split(
  ' ',
);
const TALK = (
  'phong trào thi đua của xã được bà con hưởng ứng mỗi nhà góp một công sau một năm đường sạch hơn cuộc họp xóm thống nhất ' +
  'ghi sổ chung hội phụ nữ vận động đoàn thanh niên giúp ngày công học nghề mới điều hòa lợi ích người cao tuổi trẻ em đến lớp'
).split(' ');

/** The same pages on every machine, some 220 words each, no two with one title. */
export function benchPages(count: number): BenchPage[] {
  return Array.from({ length: count }, (_, place) => {
    const next = sequence(place);
    const pick = (words: readonly string[]) => words[next() % words.length]!.replaceAll('_', ' ');
    const place2 = PLACES[Math.floor(place / (FIRST.length * DOES.length)) % PLACES.length]!.replaceAll('_', ' ');
    const who = FIRST[place % FIRST.length]!.replaceAll('_', ' ');
    const does = DOES[Math.floor(place / FIRST.length) % DOES.length]!.replaceAll('_', ' ');
    const lap = Math.floor(place / (FIRST.length * DOES.length * PLACES.length));
    const title = `${who} ${does} xóm ${place2}${lap > 0 ? ` ${lap + 1}` : ''}`;
    return { path: `/bai/${place}/`, title, text: Array.from({ length: 210 }, () => pick(TALK)).join(' ') };
  });
}

/** Titles as people type them: without accents. */
export function knownItems(pages: readonly BenchPage[], count: number): KnownItem[] {
  const step = Math.max(1, Math.floor(pages.length / count));
  return pages
    .filter((_, place) => place % step === 0)
    .slice(0, count)
    .map(({ title, path }) => ({ query: unaccented(title), path }));
}

/** Writes the pages as our build would, the search page among them. */
export function writePages(folder: string, pages: readonly BenchPage[]): void {
  mkdirSync(join(folder, 'tim-kiem'), { recursive: true });
  const files = pages.map(({ path, title, text }) => [`${path.slice(1)}index.html`, html(title, text)] as const);
  writeFiles(folder, { ...Object.fromEntries(files), 'tim-kiem/index.html': '<div data-first=""></div>' });
}

function html(title: string, text: string): string {
  return `<!doctype html><html lang="vi"><body><main data-pagefind-body data-search-filters="loai:guong"><h1>${title}</h1><p>${text}</p></main></body></html>`;
}
