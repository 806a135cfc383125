import { ENTRIES } from '#desk/entry-file';
import { deskFields, type DeskField, type DeskOffer } from '#desk/field';
import { type DeskKind, deskKinds, formatOf } from '#desk/kinds';
import { dictionary } from '#vietnamese/dictionary';

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

const ICONS = dictionary<string>({
  'guong-dien-hinh': 'local_florist',
  'phong-trao': 'flag',
  'khau-hieu': 'campaign',
  'khen-thuong': 'workspace_premium',
  'toan-van': 'description',
});

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
  const key = asked.properties?.[title] ? title : 'trich-yeu';
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
