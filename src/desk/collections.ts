import { type Asked, askedBy } from '#forms/asked';
import { awardDecisionForm } from '#forms/award';
import { campaignForm } from '#forms/campaign';
import { exemplarForm } from '#forms/exemplar';
import { legalDocumentForm } from '#forms/legal-document';
import { occasionForm } from '#forms/occasion';
import { siteForm } from '#forms/site';
import { sloganForm } from '#forms/slogan';
import { unitForm } from '#forms/unit';
import { ENTRIES } from '#desk/entry-file';
import { deskFields, type DeskField, type DeskOffer } from '#desk/field';

/** One kind of file that the form on the screen writes. */
export interface DeskKind {
  /** Folder or file within the content folder. */
  name: string;
  type: 'story' | 'form' | 'register';
  label: string;
  /** What one of them is called. */
  one: string;
  /** The key that names it: its file is named after it. */
  title: string;
  asked: Asked;
}

export const deskKinds: readonly DeskKind[] = [
  story('guong-dien-hinh', 'Gương điển hình', 'gương', askedBy(exemplarForm)),
  story('phong-trao', 'Phong trào', 'phong trào', askedBy(campaignForm)),
  { ...story('khau-hieu', 'Khẩu hiệu', 'khẩu hiệu', askedBy(sloganForm)), title: 'noi-dung' },
  {
    name: 'khen-thuong',
    type: 'form',
    label: 'Quyết định khen thưởng',
    one: 'quyết định',
    title: 'so-ky-hieu',
    asked: askedBy(awardDecisionForm),
  },
  register('van-ban', 'Sổ văn bản', 'văn bản', askedBy(legalDocumentForm)),
  register('lich', 'Lịch', 'mốc lịch', askedBy(occasionForm)),
  register('don-vi', 'Sổ đơn vị', 'đơn vị', askedBy(unitForm)),
  { name: 'trang', type: 'form', label: 'Thông tin của trang', one: 'trang', title: 'ten', asked: askedBy(siteForm) },
];

function story(name: string, label: string, one: string, asked: Asked): DeskKind {
  return { name, type: 'story', label, one, title: 'ten', asked };
}

function register(name: string, label: string, one: string, asked: Asked): DeskKind {
  return { name, type: 'register', label, one, title: 'ten', asked };
}

const isFolder = ({ type, name }: DeskKind) => type === 'story' || name === 'khen-thuong';

/** The forms of the site as the editor's collections; `folder` is where the content lies in its store. */
export function deskCollections(offer: DeskOffer, folder: string): object[] {
  const at = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  const files = deskKinds.filter((kind) => !isFolder(kind));
  return [
    ...deskKinds.filter(isFolder).map((kind) => folderCollection(kind, offer, at)),
    {
      name: 'so',
      label: 'Sổ và trang',
      icon: 'menu_book',
      files: files.map((kind) => ({
        name: kind.name,
        label: kind.label,
        file: at(`${kind.name}.yaml`),
        format: formatOf(kind),
        fields: kind.type === 'register' ? [entriesField(kind, offer)] : deskFields(kind.asked, offer),
      })),
    },
  ];
}

export function formatOf({ name }: DeskKind): string {
  return `phieu-${name}`;
}

export function extensionOf({ type }: DeskKind): string {
  return type === 'story' ? 'mdx' : 'yaml';
}

const ICONS: Record<string, string> = {
  'guong-dien-hinh': 'local_florist',
  'phong-trao': 'flag',
  'khau-hieu': 'campaign',
  'khen-thuong': 'workspace_premium',
};

function folderCollection(kind: DeskKind, offer: DeskOffer, at: (name: string) => string): object {
  const { name, label, one, title } = kind;
  return {
    name,
    label,
    label_singular: one,
    icon: ICONS[name],
    folder: at(name),
    create: true,
    delete: true,
    format: formatOf(kind),
    identifier_field: title,
    summary: `{{${title}}}`,
    slug: `{{fields.${title}}}`,
    // Pictures lie beside the stories; a form names them from there.
    media_folder: 'anh',
    public_folder: 'anh',
    fields: kind.type === 'story' ? withBody(deskFields(kind.asked, offer)) : deskFields(kind.asked, offer),
  };
}

/** The story itself comes after what a reader sees of it first. */
function withBody(fields: DeskField[]): DeskField[] {
  const place = fields.findLastIndex(({ name }) => name === 'tom-tat' || name === 'anh');
  return [...fields.slice(0, place + 1), BODY, ...fields.slice(place + 1)];
}

const BODY: DeskField = {
  name: 'body',
  label: 'Lời kể',
  widget: 'richtext',
  required: false,
  hint: 'Viết như kể chuyện. Mỗi ảnh trong bài đều cần mô tả.',
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list', 'quote'],
  editor_components: ['image'],
  modes: ['rich_text', 'raw'],
};

function entriesField({ asked, one, title }: DeskKind, offer: DeskOffer): DeskField {
  const key = asked.properties?.['ten'] ? title : 'trich-yeu';
  return {
    name: ENTRIES,
    label: 'Các mục trong sổ',
    label_singular: one,
    widget: 'list',
    required: false,
    collapsed: true,
    summary: `{{${key}}}`,
    fields: deskFields(asked, offer),
  };
}
