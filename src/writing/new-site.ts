import { communeId, type NewCommune } from '#writing/new-commune';
import { commented } from '#writing/story-file';
import { tidyYaml, type TypedValues } from '#writing/tidy-yaml';
import { FORMAT, FORMAT_NOTE } from '#writing/upgrades';
import { unitRegister } from '#writing/unit-register';

/** Fields that most communes have; each its own colour, dark enough for white letters. */
export const usualFields = [
  { id: 'kinh-te', ten: 'Kinh tế', mau: '#c8371f' },
  { id: 'nong-thon-moi', ten: 'Nông thôn mới, đô thị văn minh', mau: '#2b7a55' },
  { id: 'ha-tang', ten: 'Hạ tầng, giao thông', mau: '#5a6270' },
  { id: 'giao-duc', ten: 'Giáo dục, khuyến học', mau: '#2a6f9e' },
  { id: 'van-hoa', ten: 'Văn hóa, thể thao, truyền thông', mau: '#a65a0a' },
  { id: 'an-sinh', ten: 'Y tế, an sinh xã hội', mau: '#a8327f' },
  { id: 'an-ninh', ten: 'Quốc phòng, an ninh', mau: '#5b4a91' },
  { id: 'moi-truong', ten: 'Môi trường', mau: '#647a14' },
  { id: 'cai-cach-hanh-chinh', ten: 'Cải cách hành chính, chuyển đổi số', mau: '#0b6e75' },
  { id: 'xay-dung-dang', ten: 'Xây dựng Đảng, dân vận', mau: '#7a1f2b' },
] as const;

/** Folders stand ready though nothing is in them yet. */
const FOLDERS = ['phong-trao', 'khau-hieu', 'guong-dien-hinh/anh', 'khen-thuong', 'van-ban'];

const DOCUMENTS = `Sổ văn bản. Thêm một văn bản: gõ npm run moi -- van-ban, hoặc viết theo mẫu:
- id: 01-kh-ubnd
  so-ky-hieu: 01/KH-UBND
  loai: Kế hoạch
  co-quan: Ủy ban nhân dân xã
  ngay-ban-hanh: 26/01/2026
  trich-yeu: Tổ chức phong trào thi đua yêu nước và công tác khen thưởng`;

const OCCASIONS = `Lịch thi đua. Thêm một việc: gõ npm run moi -- lich, hoặc viết theo mẫu:
- id: so-ket-sau-thang
  ten: Sơ kết thi đua sáu tháng đầu năm
  ngay: 30/06/2026
  loai: sơ kết`;

const OUTSIDE = `Những trang ngoài đã có người xem và cho phép dẫn tới. Thêm một trang, viết theo mẫu:
- ten-mien: vanban.chinhphu.vn
  ngay: 26/01/2026
  xac-nhan: Công chức văn hóa, xã hội`;

/** A whole content folder, by path: a site without stories yet, of this commune alone. */
export function siteFiles(commune: NewCommune, year: string): Record<string, string> {
  return {
    'trang.yaml': siteText(commune, year),
    'don-vi.yaml': unitRegister(commune)
      .map((unit) => tidyYaml([unit]))
      .join('\n'),
    'van-ban.yaml': commented(DOCUMENTS),
    'lich.yaml': commented(OCCASIONS),
    'lien-ket-ngoai.yaml': commented(OUTSIDE),
    ...Object.fromEntries(FOLDERS.map((folder) => [`${folder}/.gitkeep`, ''])),
  };
}

function siteText(commune: NewCommune, year: string): string {
  return [
    tidyYaml(nameOfSite(commune)),
    commented(ADDRESS),
    tidyYaml({ 'dia-chi-web': commune.address }),
    ...identity(commune.address, year),
    tidyYaml(responsibility(commune)),
    '\n',
    commented(FIELDS),
    tidyYaml({ 'linh-vuc': commune.fields }),
    '\n',
    commented(FORMAT_NOTE),
    `phien-ban: ${FORMAT}\n`,
  ].join('');
}

const ADDRESS = 'Địa chỉ nơi trang được đặt, có https:// ở đầu và dấu / ở cuối.';
const IDENTITY = 'Đặt một lần, giữ mãi: mã của mọi bài trong nguồn tin được ghép từ đây, kể cả khi trang đổi tên miền.';
const FIELDS = 'Đổi tên, thêm, bớt được khi chưa có bài; có bài rồi thì giữ nguyên id.';

/** An address nobody holds yet mints no permanent ids. */
function identity(address: string, year: string): string[] {
  const { hostname } = new URL(address);
  const isHeld = /\.[a-z][a-z0-9-]*[a-z0-9]$/u.test(hostname) && !hostname.endsWith('.example');
  return isHeld ? [commented(IDENTITY), tidyYaml({ 'dinh-danh': { 'ten-mien': hostname, tu: year } })] : [];
}

function nameOfSite(commune: NewCommune): TypedValues {
  const { word, name } = commune;
  return {
    ten: `Hoa đẹp ${name}`,
    'mo-ta': `Chuyên trang của ${word} ${name} về phong trào thi đua yêu nước và gương người tốt, việc tốt.`,
    'don-vi': communeId(commune),
  };
}

function responsibility({ governingBody, responsible, contact }: NewCommune): TypedValues {
  return { 'co-quan-chu-quan': governingBody, 'chiu-trach-nhiem': responsible, 'lien-he': contact };
}
