import type { AwardDecision, Recipient } from '#domain/award/award';
import type { Bulletin } from '#domain/bulletin';
import type { Exemplar } from '#domain/exemplar';
import { type Keyed, permanentKey, type Recorded } from '#domain/finding';
import { goneRecords } from '#domain/gone';
import { isWrittenOut } from '#domain/legal-document';
import { namesOf, type People } from '#domain/people';
import { unnamed } from '#domain/silenced-rows';
import { withoutReferencesTo } from '#domain/without-references';
import type { Unit } from '#domain/unit';
import type { WithdrawableKind } from '#domain/withdrawal';

/** Keys that no output prints. */
const UNSAID = new Set(['origin', 'key', 'consent', 'answers']);
/** What a record can do without. */
const SPARED = new Set([
  'photo',
  'file',
  'link',
  'occupation',
  'theme',
  'anniversary',
  'launcher',
  'description',
  'signer',
]);

/**
 * The bulletin in which no field names somebody who has not agreed: rows of a list go one by one, what a record can do
 * without goes, and a record that names her in what it needs, its name or its summary, goes whole.
 */
export function silencedText(bulletin: Bulletin, people: People, textOf: (file: string) => string) {
  if (!people.isAnybodyKeptOut) return { told: bulletin, toldInBrief: new Set<string>() };
  const told = withoutNamingFiles(silencedFields(bulletin, people), (file) => people.names(textOf(file)));
  const isNaming = (record: Recorded, own: readonly string[]) => people.names(textOf(record.origin.file), own);
  const inBrief = [
    ...[...told.campaigns, ...told.slogans, ...told.documents.filter(isWrittenOut)].filter((record) =>
      isNaming(record, []),
    ),
    ...told.exemplars.filter((story) => isNaming(story, namesOf(story))),
  ];
  return { told, toldInBrief: new Set(inBrief.map(({ origin }) => origin.file)) };
}

/** A document is still told of where its file may not be handed out. */
function withoutNamingFiles(bulletin: Bulletin, isNaming: (file: string) => boolean): Bulletin {
  const documents = bulletin.documents.map((document) => {
    if (document.file === undefined || !isNaming(document.file)) return document;
    const rest = { ...document };
    delete rest.file;
    return rest;
  });
  return { ...bulletin, documents };
}

function silencedFields(bulletin: Bulletin, people: People): Bulletin {
  const quiet =
    <R extends object>(ownOf: (record: R) => readonly string[] = () => []) =>
    (record: R): R[] =>
      silenced(record, (value) => people.names(saidText(value), ownOf(record)));
  const rest: Bulletin = {
    ...bulletin,
    site: { ...bulletin.site, programmes: bulletin.site.programmes.flatMap(quiet()) },
    units: bulletin.units.map((unit) => silencedUnit(unit, people)),
    documents: bulletin.documents.flatMap(quiet()),
    occasions: bulletin.occasions.flatMap(quiet()),
    campaigns: bulletin.campaigns.map(withLastingKey).flatMap(quiet()),
    slogans: bulletin.slogans.map(withLastingKey).flatMap(quiet()),
    exemplars: bulletin.exemplars.map(withLastingKey).flatMap(quiet((story: Exemplar) => namesOf(story))),
    awards: bulletin.awards.map((award) => silencedRecipients(award, people)).flatMap(quiet(recipientNames)),
  };
  return withoutReferencesTo(rest, goneRecords(goneBetween(bulletin, rest)));
}

/** A place keeps its name, whoever it was named after. */
function silencedUnit(unit: Unit, people: People): Unit {
  const isQuiet = (words: string | undefined) => words === undefined || !people.names(words);
  const successors = unit.successors.map(({ note, ...heir }) =>
    note === undefined || !isQuiet(note) ? heir : { ...heir, note },
  );
  return {
    ...unit,
    successors,
    ...{ otherNames: unit.otherNames.filter(isQuiet), notes: unit.notes.filter(isQuiet) },
  };
}

function silenced<R extends object>(record: R, isNaming: (value: unknown) => boolean): R[] {
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(record)) {
    if (UNSAID.has(key) || !isNaming(value)) kept.push([key, value]);
    else if (Array.isArray(value)) kept.push([key, value.filter((item: unknown) => !isNaming(item))]);
    else if (!SPARED.has(key)) return [];
  }
  return [Object.fromEntries(kept) as R];
}

/** Its id is minted from an address it had, which may be left out. */
function withLastingKey<R extends Keyed>(record: R): R {
  return record.formerSlugs ? { ...record, key: permanentKey(record) } : record;
}

/** A row is never left out of a decision, whose count is part of it. */
function silencedRecipients(award: AwardDecision, people: People): AwardDecision {
  return { ...award, recipients: award.recipients.map((recipient) => silencedRecipient(recipient, people)) };
}

function silencedRecipient(recipient: Recipient, people: People): Recipient {
  const isNaming = (row: Recipient) => people.names(saidText(row), namesOf(recipient));
  if (!isNaming(recipient)) return recipient;
  const rest = { ...recipient };
  delete rest.for;
  return isNaming(rest) ? unnamed(recipient) : rest;
}

/** Whoever is named here by now may be. */
function recipientNames({ recipients }: AwardDecision): string[] {
  return recipients.flatMap(namesOf);
}

/** All that a value says, attributes of a list one after the other. */
function saidText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([key]) => !UNSAID.has(key))
    .map(([, inner]) => saidText(inner))
    .join('. | .');
}

function goneBetween(all: Bulletin, told: Bulletin) {
  const gone = <K extends WithdrawableKind>(kind: K, before: readonly Keyed[], after: readonly Keyed[]) => {
    const slugs = new Set(after.map(({ slug }) => slug));
    return before.filter(({ slug }) => !slugs.has(slug)).map(({ slug }) => ({ kind, slug }));
  };
  return [
    ...gone('campaign', all.campaigns, told.campaigns),
    ...gone('slogan', all.slogans, told.slogans),
    ...gone('exemplar', all.exemplars, told.exemplars),
    ...gone('award', all.awards, told.awards),
  ];
}
