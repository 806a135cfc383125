import type { Exemplar, ExemplarAward } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import { capitalised } from '#strings/units';
import { writtenPartialDate } from '#vietnamese/partial-date';
import { writtenDay } from '#vietnamese/plain-date';
import { campaignLinks, type Fact, fact, type FactValue } from '#views/link';
import { type UnitName, unitName } from '#views/unit/name';

/** The card beside a story. */
export function exemplarFacts(exemplar: Exemplar, edition: Edition): Fact[] {
  const unit = unitName(exemplar.unit, exemplar.publishedOn, edition);
  return [
    ...fact('Đơn vị', { text: capitalised(unit.short), href: unit.href, note: placeNote(unit) }),
    ...fact('Là ai', exemplar.occupation && capitalised(exemplar.occupation)),
    ...fact('Lĩnh vực', ...fieldLinks(exemplar, edition)),
    ...fact('Phong trào', ...campaignLinks(exemplar.campaigns, edition)),
    ...fact('Khen thưởng', ...exemplar.awards.map((award) => awardValue(award, edition))),
    ...fact('Đăng ngày', writtenDay(exemplar.publishedOn)),
    ...fact('Sửa lần cuối', exemplar.updatedOn && writtenDay(exemplar.updatedOn)),
  ];
}

/** What stands above the unit, and what it belongs to now. */
function placeNote({ short, full, now }: UnitName): string | undefined {
  const above = full.slice(short.length).replace(/^, /u, '');
  return [above, now].filter(Boolean).join('; ') || undefined;
}

function fieldLinks({ fields }: Exemplar, { bulletin, routes }: Edition): FactValue[] {
  return bulletin.site.fields
    .filter(({ id }) => fields.includes(id))
    .toSorted((a, b) => fields.indexOf(a.id) - fields.indexOf(b.id))
    .map(({ id, name }) => ({ text: name, href: routes.field(id) }));
}

function awardValue({ form, by, on, decision }: ExemplarAward, { bulletin, routes }: Edition): FactValue {
  const known = bulletin.awards.find(({ slug }) => slug === decision);
  const kind = known?.isIllustration ? 'Quyết định minh họa' : 'Quyết định';
  const number = known?.number && `${kind} số ${known.number}`;
  return {
    text: form,
    href: known && routes.award(known.slug),
    note: [by, number, on && writtenPartialDate(on)].filter(Boolean).join(', '),
  };
}
