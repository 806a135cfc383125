/** One content folder that is meant to break something. */
export interface Hostile {
  name: string;
  files: Readonly<Record<string, string | Uint8Array>>;
  /** What no map of files can hold: pipes, shortcuts, folders. */
  lay?: (folder: string) => void;
  /** Whether it must not be published; else it is only read without harm. */
  isRefused?: boolean;
}

export const SITE = `ten: Hoa đẹp
don-vi: xa-hong
dia-chi-web: https://xa.example/
co-quan-chu-quan: UBND xã
chiu-trach-nhiem: UBND xã
lien-he: {thu-dien-tu: ubnd@xa.example, dia-chi: Trụ sở xã}
linh-vuc: [{id: moi-truong, ten: Môi trường, mau: "#647a14"}]
`;

export const UNITS = `- {id: xa-hong, ten: Hồng, loai: xã}
- {id: xom-ngoai.xa-hong, ten: Ngoài, loai: xóm}
`;

const STORY_KEYS: Readonly<Record<string, string>> = {
  ten: 'Tổ phụ nữ trồng hoa',
  'chu-the': 'tập thể',
  loai: 'mô hình mới',
  'don-vi': 'xa-hong',
  'linh-vuc': '[moi-truong]',
  'tom-tat': 'Hai mươi nhà cùng trồng hoa.',
  'ngay-dang': '20/10/2024',
};

export const BASE = { 'trang.yaml': SITE, 'don-vi.yaml': UNITS };
export const PLACE = 'guong-dien-hinh/to-hoa.mdx';

/** A story whose form has other values, and whose text is another. */
export function story(values: Readonly<Record<string, string>> = {}, text = 'Mỗi sáng thứ Bảy.\n'): string {
  const form = Object.entries({ ...STORY_KEYS, ...values }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${form.join('\n')}\n---\n\n${text}`;
}

export function withStory(name: string, text: string, more: Partial<Hostile> = {}): Hostile {
  return { name, ...more, files: { ...BASE, [PLACE]: text, ...more.files } };
}
