import type { Recorded } from '#domain/finding';
import { contains, type Period } from '#domain/period';
import type { Answerable } from '#domain/rule-answer';
import type { PartialDate } from '#vietnamese/partial-date';

/** Văn bản: a plan, decision, directive, law that campaigns and awards rest on. */
export interface LegalDocument extends Recorded, Answerable {
  id: string;
  /** Normalised; `/KH-UBND` where the number was left blank; absent where none is printed. */
  number?: string;
  /** Hình thức văn bản in its own word: `kế hoạch`, `chỉ thị`, `luật`. */
  type: string;
  /** Who issued it, as printed. */
  issuer: string;
  issuerUnit?: string;
  issuedOn?: PartialDate;
  /** Trích yếu. */
  subject: string;
  validity: Period;
  replacedBy: string[];
  /** Documents it says it carries out. */
  implements: string[];
  /** A file beside the register, to be downloaded. */
  file?: string;
  link?: string;
  signer?: { name: string; office: string };
  misprints: Misprint[];
  notes: string[];
}

/** Lỗi in: what the original prints, and what its text says here in its place. */
export interface Misprint {
  printed: string;
  meant: string;
}

/** Toàn văn: it is a file of its own, with its text below the form. */
export function isWrittenOut({ origin }: Recorded): boolean {
  return origin.path.length === 0;
}

/** Whether it had already lapsed on a date. */
export function hadLapsed({ validity }: Pick<LegalDocument, 'validity'>, on: PartialDate): boolean {
  return validity.to !== undefined && !contains({ to: validity.to }, on);
}

/** When it was issued; where it prints no day, not before the newest document that it carries out. */
export function issueDate(id: string, register: readonly LegalDocument[]): PartialDate | undefined {
  const document = register.find((candidate) => candidate.id === id);
  if (!document || document.issuedOn) return document?.issuedOn;
  const carriedOut = register.filter((candidate) => document.implements.includes(candidate.id));
  return carriedOut
    .flatMap(({ issuedOn }) => issuedOn ?? [])
    .toSorted()
    .at(-1);
}
