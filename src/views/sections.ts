import type { Edition } from '#routes/edition';

/** What the navigation leads to, in its order; each is a list of the bulletin. */
const sectionLabel = {
  campaigns: 'Phong trào',
  exemplars: 'Gương điển hình',
  slogans: 'Khẩu hiệu',
  calendar: 'Lịch',
  awards: 'Khen thưởng',
  documents: 'Văn bản',
} as const;

export type Section = keyof typeof sectionLabel;

/** Those that have something to show: nothing leads to a page that is empty, though it stands at its address. */
export function filledSections({ bulletin, routes }: Edition) {
  const recordsOf = { ...bulletin, calendar: bulletin.occasions };
  return (Object.keys(sectionLabel) as Section[])
    .filter((section) => recordsOf[section].length > 0)
    .map((section) => ({ section, label: sectionLabel[section], href: routes[section] }));
}
