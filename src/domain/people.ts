import type { Recipient } from '#domain/award/award';
import type { Bulletin } from '#domain/bulletin';
import type { Channel } from '#domain/channel';
import type { Adoption, Consent, Exemplar, ExemplarSubject } from '#domain/exemplar';
import { WITHDRAWN_NAME } from '#domain/gone-names';
import { isOver, lastChange } from '#domain/kept-back';
import { needsGuardian } from '#domain/minors';
import { foldedName, nameFinder } from '#domain/name-finder';
import { calledBy, namesPerson } from '#domain/person-name';
import type { PlainDate } from '#vietnamese/plain-date';
import { slugOf } from '#vietnamese/slug';

/** What the people of a bulletin have agreed to in one channel, wherever they stand. */
export interface People {
  allowsStory: (story: Exemplar) => boolean;
  allowsRecipient: (recipient: Recipient) => boolean;
  allowsAdopter: (adoption: Adoption) => boolean;
  /** Whether a text names anybody who has not agreed, but those it may name by `own` names. */
  names: (text: string, own?: readonly string[]) => boolean;
  /** Whether anybody is to be kept out at all. */
  isAnybodyKeptOut: boolean;
  /** The day a row was last known to change with the story it leads to. */
  changedOn: (slug: string | undefined) => PlainDate | undefined;
}

interface View {
  channel: Channel;
  today: PlainDate;
}

type Row = Recipient | Adoption;

export function peopleIn(bulletin: Bulletin, view: View): People {
  const { exemplars, site } = bulletin;
  const agrees = (consent: Consent) => consent.scopes.includes(view.channel) && !isOver(consent, view.today);
  const answers = answersIn(bulletin, agrees);
  const storyAt = new Map(exemplars.map((story) => [story.slug, story]));
  /** Her own word beside the row, in her story, or wherever her name stands; silence is no answer. */
  const answerOf = (row: Row): boolean | undefined => {
    const own = row.consent ?? storyAt.get(row.exemplar ?? '')?.consent;
    return own ? agrees(own) : answers.get(foldedName(namesOf(row)[0]!));
  };
  const allowsRecipient = (recipient: Recipient) => {
    if (recipient.name === WITHDRAWN_NAME) return true;
    if (needsGuardian(recipient, storyAt.get(recipient.exemplar ?? '')?.consent)) return false;
    const isNamedByLaw = !namesPerson(recipient.name, recipient.subject) || site.namesAwardedIn.includes(view.channel);
    return answerOf(recipient) ?? isNamedByLaw;
  };
  const allowsAdopter = (adoption: Adoption) => answerOf(adoption) ?? !namesPerson(adoption.adopter);
  const silent = silentNames(bulletin, { ...view, answers, answerOf });
  const find = nameFinder(silent);
  return {
    allowsStory: (story) => mayTell(story, { ...view, agrees }),
    ...{ allowsRecipient, allowsAdopter },
    names: (text, own = []) => {
      const exempt = new Set(own.map(foldedName));
      return find(text).some((name) => !exempt.has(name));
    },
    isAnybodyKeptOut: silent.length > 0,
    changedOn: (slug) => (storyAt.has(slug ?? '') ? lastChange(storyAt.get(slug!)!) : undefined),
  };
}

/** A person must have agreed; what says nothing of consent is no person. A draft is seen in the office's preview. */
function mayTell(story: Exemplar, { channel, agrees }: { channel: Channel; agrees: (it: Consent) => boolean }) {
  if (story.consent) return agrees(story.consent);
  return !namesPerson(story.name, story.subject) || (channel === 'site' && story.isDraft === true);
}

/** What was said of each name. Who agreed to less in one place has not agreed elsewhere. */
function answersIn(bulletin: Bulletin, agrees: (consent: Consent) => boolean): Map<string, boolean> {
  const answers = new Map<string, boolean>();
  for (const said of [...bulletin.exemplars, ...rowsIn(bulletin)]) {
    if (!said.consent) continue;
    for (const name of namesOf(said).map(foldedName))
      answers.set(name, agrees(said.consent) && answers.get(name) !== false);
  }
  return answers;
}

interface Answered extends View {
  answers: ReadonlyMap<string, boolean>;
  answerOf: (row: Row) => boolean | undefined;
}

/** Names no text of the channel may say: of who has refused, and off the site also of who was never asked. */
function silentNames(bulletin: Bulletin, { channel, today, answers, answerOf }: Answered): string[] {
  const agrees = (consent: Consent) => consent.scopes.includes(channel) && !isOver(consent, today);
  const refusing = [...answers].filter(([, isAgreed]) => !isAgreed).map(([name]) => name);
  const untold = bulletin.exemplars.filter((story) => !mayTell(story, { channel, agrees }));
  const addresses = untold.flatMap(({ slug, formerSlugs = [] }) =>
    [slug, ...formerSlugs].map((it) => `${FOLDER} ${it}`),
  );
  const unasked = channel === 'site' ? [] : rowsIn(bulletin).filter((row) => answerOf(row) === undefined);
  return [...refusing, ...addresses, ...unasked.filter(isOfPerson).flatMap(namesOf), ...untold.flatMap(namesOf)];
}

/** Where stories stand, so that a link to one that is kept back is found. */
const FOLDER = 'guong-dien-hinh';

function rowsIn({ exemplars, awards }: Bulletin): Row[] {
  const recipients = awards.flatMap((award) => award.recipients).filter(({ name }) => name !== WITHDRAWN_NAME);
  return [...recipients, ...exemplars.flatMap(({ adoptions }) => adoptions)];
}

function isOfPerson(named: Exemplar | Row): boolean {
  const { name, subject } = calledOf(named);
  return namesPerson(name, subject);
}

/** Nobody says of a place that adopted whether it is a person. */
function calledOf(named: Exemplar | Row): { name: string; subject?: ExemplarSubject } {
  return 'adopter' in named ? { name: named.adopter } : named;
}

/** Every way a text may call what a story or a row is about. */
export function namesOf(named: Exemplar | Row): string[] {
  const { name } = calledOf(named);
  if (isOfPerson(named)) return calledBy(name);
  return name.includes(' ') ? [name, slugOf(name)] : [name];
}
