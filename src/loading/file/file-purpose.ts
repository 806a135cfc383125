/** What a file of the content folder is for, told from its path. */
type FilePurpose =
  | { type: 'site' }
  | { type: 'desk' }
  | { type: 'register'; register: Register }
  | { type: 'record'; folder: RecordFolder }
  | { type: 'image' }
  | { type: 'attachment' }
  | { type: 'unknown' };

const registers = ['don-vi', 'van-ban', 'lich', 'tu-nen-tranh', 'tu-dong-nghia', 'lien-ket-ngoai', 'nguon'] as const;
export type Register = (typeof registers)[number];

const recordFolders = ['phong-trao', 'khau-hieu', 'guong-dien-hinh', 'khen-thuong', 'toan-van'] as const;
export type RecordFolder = (typeof recordFolders)[number];

/** Extensions a phone or a scanner may give a picture, publishable or not. */
const IMAGE = /\.(?:jpe?g|png|webp|avif|gif|tiff?|bmp|heic|heif|svg)$/iu;

export function purposeOf(path: string): FilePurpose {
  const [first = '', ...rest] = path.split('/');
  if (path === 'trang.yaml') return { type: 'site' };
  if (path === 'quan-tri.yaml') return { type: 'desk' };
  const register = registers.find((name) => path === `${name}.yaml`);
  if (register) return { type: 'register', register };
  if (IMAGE.test(path)) return { type: 'image' };
  const folder = recordFolders.find((name) => name === first);
  const extension = folder === 'khen-thuong' ? '.yaml' : '.mdx';
  if (folder && rest.length > 0 && path.endsWith(extension)) return { type: 'record', folder };
  return first === 'van-ban' && rest.length > 0 ? { type: 'attachment' } : { type: 'unknown' };
}
