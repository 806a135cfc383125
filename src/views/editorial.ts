import type { Edition } from '#routes/edition';
import { periodWords } from '#strings/time';
import { capitalised } from '#strings/units';
import { contactsOf } from '#views/contact';
import { documentLinks } from '#views/link';
import { unitName } from '#views/unit/name';

/** What the pages about the site itself need to know of it. */
export function aboutSite(edition: Edition) {
  const { bulletin, today, routes } = edition;
  const { site } = bulletin;
  const { short, full, now } = unitName(site.unit, today, edition);
  return {
    ...{ name: site.name, governingBody: site.governingBody, responsible: site.responsible },
    contacts: contactsOf(edition),
    ...{ unit: short, place: full, now, isCommune: /^(?:xã|phường|thị trấn|đặc khu) /u.test(short) },
    unitHref: routes.unit(site.unit),
    programmes: site.programmes.map(({ name, period, summary, documents }) => ({
      name: capitalised(name),
      period: name.includes('giai đoạn') ? undefined : periodWords(period),
      summary,
      documents: documentLinks(documents, edition),
    })),
  };
}

export type AboutSite = ReturnType<typeof aboutSite>;
