import { type Asked, askedBy, type Form } from '#forms/asked';
import { awardDecisionForm } from '#forms/award';
import { campaignForm } from '#forms/campaign';
import { confirmedHostForm } from '#forms/confirmed-host';
import { exemplarForm } from '#forms/exemplar';
import { legalDocumentForm, writtenOutForm } from '#forms/legal-document';
import { occasionForm } from '#forms/occasion';
import { siteForm } from '#forms/site';
import { sloganForm } from '#forms/slogan';
import { unitForm } from '#forms/unit';

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
  form: Form;
  asked: Asked;
}

export const deskKinds: readonly DeskKind[] = [
  story('guong-dien-hinh', 'Gương điển hình', 'gương', exemplarForm),
  story('phong-trao', 'Phong trào', 'phong trào', campaignForm),
  { ...story('khau-hieu', 'Khẩu hiệu', 'khẩu hiệu', sloganForm), title: 'noi-dung' },
  {
    name: 'khen-thuong',
    type: 'form',
    label: 'Quyết định khen thưởng',
    one: 'quyết định',
    title: 'so-ky-hieu',
    ...formed(awardDecisionForm),
  },
  { ...story('toan-van', 'Văn bản đăng toàn văn', 'văn bản', writtenOutForm), title: 'trich-yeu' },
  register('van-ban', 'Sổ văn bản', 'văn bản', legalDocumentForm),
  register('lich', 'Lịch', 'mốc lịch', occasionForm),
  register('don-vi', 'Sổ đơn vị', 'đơn vị', unitForm),
  { ...register('lien-ket-ngoai', 'Liên kết ngoài', 'trang ngoài', confirmedHostForm), title: 'ten-mien' },
  { name: 'trang', type: 'form', label: 'Thông tin của trang', one: 'trang', title: 'ten', ...formed(siteForm) },
];

function story(name: string, label: string, one: string, form: Form): DeskKind {
  return { name, type: 'story', label, one, title: 'ten', ...formed(form) };
}

function register(name: string, label: string, one: string, form: Form): DeskKind {
  return { name, type: 'register', label, one, title: 'ten', ...formed(form) };
}

function formed(form: Form) {
  return { form, asked: askedBy(form) };
}

export function formatOf({ name }: DeskKind): string {
  return `phieu-${name}`;
}

export function extensionOf({ type }: DeskKind): string {
  return type === 'story' ? 'mdx' : 'yaml';
}
