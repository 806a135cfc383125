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
const sections = Object.keys(sectionLabel) as Section[];

/** Those that have something to show: nothing leads to a page that is empty, though it stands at its address. */
export function filledSections(edition: Edition) {
  return sections
    .filter((section) => isFilled(section, edition))
    .map((section) => ({ section, label: sectionLabel[section], href: edition.routes[section] }));
}

/** Whether a page is the list of a section that has nothing yet. */
export function isEmptySection(path: string, edition: Edition): boolean {
  return sections.some((section) => path === edition.routes[section] && !isFilled(section, edition));
}

function isFilled(section: Section, { bulletin }: Edition): boolean {
  return { ...bulletin, calendar: bulletin.occasions }[section].length > 0;
}
