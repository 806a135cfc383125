import { statusOf } from '#domain/period';
import type { Edition } from '#routes/edition';
import { periodWords } from '#strings/time';
import { capitalised } from '#strings/units';
import { beforeItsEnd } from '#views/archive-notice';
import { addressee, contactsOf } from '#views/contact';
import { documentLinks } from '#views/link';
import { unitName } from '#views/unit/name';

/** What the pages about the site itself need to know of it. */
export function aboutSite(edition: Edition) {
  const { bulletin, today, routes } = edition;
  const { site } = bulletin;
  const { short, full, now } = unitName(site.unit, today, edition);
  return {
    ...{ name: site.name, governingBody: site.governingBody, responsible: site.responsible },
    ...{ contacts: contactsOf(edition), addressee: addressee(edition), before: beforeItsEnd(edition) },
    ...{ unit: short, place: full, now, isCommune: /^(?:xã|phường|thị trấn|đặc khu) /u.test(short) },
    unitHref: routes.unit(site.unit),
    programmes: programmes(edition),
  };
}

/** Those under way, then those that are over. */
function programmes(edition: Edition) {
  const all = edition.bulletin.site.programmes.map(({ name, period, summary, documents }) => ({
    name: capitalised(name),
    isOver: statusOf(period, edition.today) === 'ended',
    period: name.includes('giai đoạn') ? undefined : periodWords(period),
    summary,
    documents: documentLinks(documents, edition),
  }));
  return [
    { heading: 'Chương trình, đề án đang thực hiện', items: all.filter(({ isOver }) => !isOver) },
    { heading: 'Chương trình, đề án đã thực hiện', items: all.filter(({ isOver }) => isOver) },
  ].filter(({ items }) => items.length > 0);
}

export type AboutSite = ReturnType<typeof aboutSite>;
