import type { LegalDocument } from '#domain/legal-document';
import type { Edition } from '#routes/edition';
import { documentCitation } from '#strings/documents';
import { occasionTimeWords } from '#strings/time';
import { capitalised } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import { occasionHref } from '#views/calendar/row';
import type { Link } from '#views/link';
import { quoted } from '#views/slogan/line';

const MOST_LINKS = 60;

/** Records of one kind that name a document. */
export interface CitationGroup {
  heading: string;
  links: Link[];
}

/** Who rests on a document; groups without a record are left out. */
export function citationsOf(document: LegalDocument, edition: Edition): CitationGroup[] {
  return [
    { heading: 'Phong trào', links: campaignsCiting(document, edition) },
    { heading: 'Khẩu hiệu', links: slogansCiting(document, edition) },
    { heading: 'Việc trong lịch', links: occasionsCiting(document, edition) },
    { heading: 'Văn bản triển khai', links: documentsCarryingOut(document, edition) },
  ]
    .filter(({ links }) => links.length > 0)
    .map(({ heading, links }) => ({
      heading: `${heading} (${links.length})`,
      links: links.slice(0, MOST_LINKS),
    }));
}

const byLabel = (a: Link, b: Link) => byVietnamese(a.label, b.label);

function campaignsCiting({ id }: LegalDocument, { bulletin, routes }: Edition): Link[] {
  return bulletin.campaigns
    .filter(({ documents }) => documents.includes(id))
    .map(({ slug, name }) => ({ href: routes.campaign(slug), label: capitalised(name) }))
    .toSorted(byLabel);
}

function slogansCiting({ id }: LegalDocument, { bulletin, routes }: Edition): Link[] {
  return bulletin.slogans
    .filter(({ documents }) => documents.includes(id))
    .map(({ slug, text }) => ({ href: routes.slogan(slug), label: quoted(text) }))
    .toSorted(byLabel);
}

function occasionsCiting({ id }: LegalDocument, edition: Edition): Link[] {
  return edition.bulletin.occasions
    .filter(({ documents }) => documents.includes(id))
    .map((occasion) => ({
      href: occasionHref(occasion, edition),
      label: occasion.name,
      note: occasionTimeWords(occasion.when),
    }));
}

function documentsCarryingOut({ id }: LegalDocument, { bulletin, routes }: Edition): Link[] {
  return bulletin.documents
    .filter((document) => document.implements.includes(id))
    .map((document) => ({ href: routes.document(document.id), label: documentCitation(document) }))
    .toSorted(byLabel);
}
