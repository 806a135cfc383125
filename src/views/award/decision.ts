import type { AwardDecision, Recipient } from '#domain/award/award';
import type { Edition } from '#routes/edition';
import { annulmentWords, decisionName, groundWords, praisedSubject, praiseWords } from '#strings/awards';
import { capitalised } from '#strings/units';
import { campaignLinks, type Link } from '#views/link';
import { unitName } from '#views/unit/name';

export interface DecisionView {
  id: string;
  href: string;
  name: string;
  ground: string;
  campaign?: Link | undefined;
  annulled?: string | undefined;
  recipients: RecipientRow[];
  notes: string[];
}

interface RecipientRow {
  name: string;
  href?: string | undefined;
  subject: string;
  unit?: string | undefined;
  form: string;
  reason?: string | undefined;
  annulled?: string | undefined;
}

export function decisionView(decision: AwardDecision, edition: Edition): DecisionView {
  return {
    id: decision.slug,
    href: edition.routes.award(decision.slug),
    name: decisionName(decision),
    ground: groundWords(decision.ground),
    campaign: campaignLinks(decision.campaign ? [decision.campaign] : [], edition)[0],
    annulled: decision.annulled && annulmentWords(decision.annulled),
    recipients: decision.recipients.map((recipient) => recipientRow(recipient, decision, edition)),
    notes: decision.notes,
  };
}

function recipientRow(recipient: Recipient, { decidedOn }: AwardDecision, edition: Edition): RecipientRow {
  const { name, subject, unit, form, annulled, exemplar, occupation } = recipient;
  const isTold = edition.bulletin.exemplars.some(({ slug }) => slug === exemplar);
  return {
    name,
    href: isTold ? edition.routes.exemplar(exemplar!) : undefined,
    subject: praisedSubject(subject, occupation),
    unit: unit && capitalised(unitName(unit, decidedOn, edition).short),
    ...praiseWords(form, recipient.for),
    annulled: annulled && annulmentWords(annulled),
  };
}
