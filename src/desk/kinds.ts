import { type Asked, askedBy } from '#forms/asked';
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
  { ...story('toan-van', 'Văn bản đăng toàn văn', 'văn bản', askedBy(writtenOutForm)), title: 'trich-yeu' },
  register('van-ban', 'Sổ văn bản', 'văn bản', askedBy(legalDocumentForm)),
  register('lich', 'Lịch', 'mốc lịch', askedBy(occasionForm)),
  register('don-vi', 'Sổ đơn vị', 'đơn vị', askedBy(unitForm)),
  { ...register('lien-ket-ngoai', 'Liên kết ngoài', 'trang ngoài', askedBy(confirmedHostForm)), title: 'ten-mien' },
  { name: 'trang', type: 'form', label: 'Thông tin của trang', one: 'trang', title: 'ten', asked: askedBy(siteForm) },
];

function story(name: string, label: string, one: string, asked: Asked): DeskKind {
  return { name, type: 'story', label, one, title: 'ten', asked };
}

function register(name: string, label: string, one: string, asked: Asked): DeskKind {
  return { name, type: 'register', label, one, title: 'ten', asked };
}

export function formatOf({ name }: DeskKind): string {
  return `phieu-${name}`;
}

export function extensionOf({ type }: DeskKind): string {
  return type === 'story' ? 'mdx' : 'yaml';
}
