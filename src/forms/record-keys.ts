import type { z } from 'zod';
import type { Origin } from '#domain/finding';
import { slug } from '#forms/addresses';
import { answersForm, answersFrom } from '#forms/answers';
import { flag, notes } from '#forms/fields';
import { withdrawalForm } from '#forms/withdrawal';
import type { PlainDate } from '#vietnamese/plain-date';

/** How a record stands: withdrawn, an illustration, a draft. */
export const standingKeys = { rut: withdrawalForm.optional(), 'minh-hoa': flag.optional(), nhap: flag.optional() };

/** Whether a form says that it is a draft, whatever else is wrong in it: the one rule, for record and file. */
export function saysDraft(typed: unknown): boolean {
  return typeof typed === 'object' && typed !== null && 'nhap' in typed && flag.safeParse(typed.nhap).data === true;
}

/** The last keys of every form that is a file of its own. */
export const closingKeys = { khoa: slug.optional(), 'ghi-chu': notes, 'bo-qua': answersForm };

interface TypedRecord extends z.output<z.ZodObject<typeof closingKeys>> {
  'cap-nhat'?: PlainDate | undefined;
  nhap?: boolean | undefined;
  'dia-chi-cu'?: string[];
}

/** What every record of its own file says, whatever it is about. */
export function recordFrom(typed: TypedRecord, slug: string, origin: Origin) {
  const formerSlugs = typed['dia-chi-cu'] ?? [];
  return {
    origin,
    slug,
    key: typed.khoa,
    formerSlugs: formerSlugs.length > 0 ? formerSlugs : undefined,
    isDraft: typed.nhap,
    updatedOn: typed['cap-nhat'],
    notes: typed['ghi-chu'],
    answers: answersFrom(typed['bo-qua']),
  };
}
