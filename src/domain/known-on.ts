import type { Bulletin } from '#domain/bulletin';
import type { Campaign } from '#domain/campaign';
import type { LegalDocument } from '#domain/legal-document';
import type { Occasion } from '#domain/occasion';
import type { Period } from '#domain/period';
import type { Succession, Unit } from '#domain/unit';
import { firstDay, lastDay } from '#vietnamese/partial-date';
import type { PlainDate } from '#vietnamese/plain-date';

/**
 * The registers as they could be known on a day: nothing of a document that was issued later. A site that is seen as
 * of an earlier day would else tell a merger, or a law, before anybody decided it.
 */
export function knownOn(bulletin: Bulletin, today: PlainDate): Bulletin {
  const documents = bulletin.documents.filter(({ issuedOn }) => !issuedOn || firstDay(issuedOn) <= today);
  const ids = new Set(documents.map(({ id }) => id));
  const isKnown = (id: string) => ids.has(id);
  return {
    ...bulletin,
    site: { ...bulletin.site, programmes: bulletin.site.programmes.map((it) => citing(it, isKnown)) },
    documents: documents.map((it) => documentOn(it, { isKnown, today })),
    units: unitsOn(bulletin.units, { isKnown, today }),
    occasions: bulletin.occasions.filter((it) => isFounded(it, isKnown)).map((it) => citing(it, isKnown)),
    campaigns: bulletin.campaigns.map((it) => citing(resultsOn(it, today), isKnown)),
    slogans: bulletin.slogans.map((it) => citing(it, isKnown)),
  };
}

interface Seen {
  today: PlainDate;
  isKnown: (document: string) => boolean;
}

function citing<T extends { documents: string[] }>(record: T, isKnown: Seen['isKnown']): T {
  return { ...record, documents: record.documents.filter(isKnown) };
}

/** A row that rests on later documents alone was foreseen by nobody. */
function isFounded({ documents }: Occasion, isKnown: Seen['isKnown']): boolean {
  return documents.length === 0 || documents.some(isKnown);
}

/** Its end is foreseen unless only a later document brought it. */
function documentOn(document: LegalDocument, { isKnown, today }: Seen): LegalDocument {
  const { validity, replacedBy } = document;
  const standing = replacedBy.filter(isKnown);
  const isEndKnown = replacedBy.length === 0 || standing.length > 0;
  return {
    ...document,
    validity: isEndKnown ? validity : withoutLaterEnd(validity, today),
    replacedBy: standing,
    implements: document.implements.filter(isKnown),
  };
}

/** A number is shown with its day, so not before it. */
function resultsOn(campaign: Campaign, today: PlainDate): Campaign {
  const targets = campaign.targets.map((target) => ({
    ...target,
    parts: target.parts.map(({ result, ...part }) => ({ ...part, ...(result && result.on <= today && { result }) })),
  }));
  return { ...campaign, targets };
}

function unitsOn(units: readonly Unit[], seen: Seen): Unit[] {
  const successors = new Map(units.map((unit) => [unit.id, unit.successors.filter((it) => isDecided(it, seen))]));
  const heirs = new Set([...successors.values()].flat().map(({ unit }) => unit));
  const isThere = ({ id, validity: { from } }: Unit) => !from || firstDay(from) <= seen.today || heirs.has(id);
  const standing = units
    .filter(isThere)
    .map((unit) => unitOn({ ...unit, successors: successors.get(unit.id)! }, seen.today));
  const byId = new Map(standing.map((unit) => [unit.id, unit]));
  return standing.map((unit) => belowKnown(unit, byId, seen.today));
}

function isDecided({ document, on }: Succession, { isKnown, today }: Seen): boolean {
  return on <= today || (document !== undefined && isKnown(document));
}

/** Its end is foreseen where it is decided what takes it over. */
function unitOn(unit: Unit, today: PlainDate): Unit {
  const isEnding = unit.successors.length > 0;
  const codes = unit.codes.filter(({ period: { from } }) => isEnding || !from || firstDay(from) <= today);
  return {
    ...unit,
    validity: isEnding ? unit.validity : withoutLaterEnd(unit.validity, today),
    codes: codes.map((code) => ({ ...code, period: isEnding ? code.period : withoutLaterEnd(code.period, today) })),
  };
}

/** Under whom it stands, as far as that is decided. */
function belowKnown(unit: Unit, known: ReadonlyMap<string, Unit>, today: PlainDate): Unit {
  const isEnding = (id: string) => known.get(id)?.validity.to !== undefined;
  const parents = unit.parents
    .filter(({ unit: id }) => known.has(id))
    .map((parent) => (isEnding(parent.unit) ? parent : { ...parent, period: withoutLaterEnd(parent.period, today) }));
  return { ...unit, parents, members: unit.members.filter((id) => known.has(id)) };
}

function withoutLaterEnd(period: Period, today: PlainDate): Period {
  const { to, ...rest } = period;
  return to === undefined || lastDay(to) <= today ? period : rest;
}
