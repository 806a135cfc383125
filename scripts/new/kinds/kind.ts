import type { z } from 'zod';
import type { Register } from '#loading/file/file-purpose';
import type { PlainDate } from '#vietnamese/plain-date';
import type { TypedValues } from '#writing/tidy-yaml';
import type { Step } from '../question.ts';

/** A form, and how it is asked for. */
export interface Asking {
  form: z.ZodType & { shape: Record<string, unknown> };
  steps: readonly Step[];
  /** Keys nobody needs to ask for. */
  filled?: (today: PlainDate) => TypedValues;
}

/** A kind of thing an officer may begin. */
export interface Kind extends Asking {
  /** Typed after `npm run moi --`. */
  name: string;
  label: string;
  /** A folder whose file names are addresses, or a register of many entries. */
  place: { folder: string; extension: '.mdx' | '.yaml' } | { register: Register };
  /** What its name or id is made from. */
  named: (answers: TypedValues) => string;
  /** What a new file says unless it is told otherwise. */
  begins?: TypedValues;
  /** Comments that show how to go on. */
  hints?: string;
  next: string;
}

/** The text of an answer; empty where there is none. */
export function textOf(answers: TypedValues, key: string): string {
  const answer = answers[key];
  return typeof answer === 'string' ? answer : '';
}
