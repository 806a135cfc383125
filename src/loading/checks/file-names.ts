import { type Finding, WHOLE_FILE } from '#domain/finding';
import { purposeOf } from '#loading/file/file-purpose';
import { slugOf } from '#vietnamese/slug';

/** File names become addresses and must live on every machine: small letters without accents, digits, hyphens. */
export function fileNameFindings(files: readonly string[]): Finding[] {
  return [...files.flatMap(nameFindings), ...files.flatMap(purposeFindings), ...repeatedSlugs(files)];
}

function nameFindings(file: string): Finding[] {
  const parts = file.split('/');
  const wrong = parts.find((part) => reason(part) !== undefined);
  if (wrong === undefined) return [];
  const right = parts.map(rightName).join('/');
  return [
    {
      severity: 'error',
      rule: 'file-name',
      file,
      place: WHOLE_FILE,
      message: `Tên “${wrong}” ${reason(wrong)!}.`,
      advice: `Đổi tên thành: ${right}`,
    },
  ];
}

function rightName(part: string): string {
  const dot = part.lastIndexOf('.');
  const name = slugOf(dot < 1 ? part : part.slice(0, dot)) || 'ten-moi';
  const free = RESERVED.test(name) ? `${name}-1` : name;
  return dot < 1 ? free : `${free}.${slugOf(part.slice(dot + 1))}`;
}

/** Names that Windows keeps for itself, whatever follows the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Windows stops at 260 letters for the whole way from its disk. */
const LONGEST = 100;

function reason(name: string): string | undefined {
  if (RESERVED.test(name)) return 'là tên Windows giữ riêng, không dùng làm tên tệp được';
  if (name.length > LONGEST) return `dài hơn ${LONGEST} chữ cái`;
  if (/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u.test(name)) return undefined;
  if (/[^\u0000-\u007F]/u.test(name)) return 'có dấu tiếng Việt';
  if (/[A-Z]/u.test(name)) return 'có chữ hoa';
  return /\s/u.test(name) ? 'có dấu cách' : 'có ký tự không dùng được';
}

function purposeFindings(file: string): Finding[] {
  if (purposeOf(file).type !== 'unknown' || purposeOf(file.toLowerCase()).type !== 'unknown') return [];
  return [
    {
      severity: 'warning',
      rule: 'file-unused',
      file,
      place: WHOLE_FILE,
      message: 'Tệp này không được dùng.',
      advice: unusedAdvice(file),
    },
  ];
}

function unusedAdvice(file: string): string {
  if (/\.docx?$/iu.test(file)) return 'Để tệp Word ở ngoài thư mục này rồi gõ: npm run nhap -- ten-tep.docx';
  if (/\.(?:md|txt)$/iu.test(file)) return 'Bài viết phải có đuôi .mdx.';
  if (/\.ya?ml$/iu.test(file))
    return 'Các sổ là trang.yaml, don-vi.yaml, van-ban.yaml, lich.yaml, tu-nen-tranh.yaml, tu-dong-nghia.yaml, lien-ket-ngoai.yaml; quyết định khen thưởng để trong khen-thuong/.';
  return 'Xóa tệp, hoặc chuyển vào thư mục phong-trao, khau-hieu, guong-dien-hinh, khen-thuong hay van-ban.';
}

/** Two stories of one folder may not want the same address, whatever sub-folder they lie in. */
function repeatedSlugs(files: readonly string[]): Finding[] {
  const records = files.filter((file) => purposeOf(file).type === 'record');
  const first = new Map<string, string>();
  return records.flatMap((file): Finding[] => {
    const address = `${file.split('/')[0]!}/${file.split('/').at(-1)!}`;
    const other = first.get(address);
    if (other === undefined) first.set(address, file);
    if (other === undefined) return [];
    return [
      {
        severity: 'error',
        rule: 'address-repeated',
        file,
        place: WHOLE_FILE,
        message: `Trùng tên với ${other}.`,
        advice: 'Đổi tên một trong hai tệp.',
      },
    ];
  });
}
