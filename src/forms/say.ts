import type { z } from 'zod';
import type { Rule } from '#domain/rules/rules';

/** What a form says of a value: what is wrong, and what to write instead. */
export interface Said {
  message: string;
  advice?: string;
  /** Another rule than that the value is wrong. */
  rule?: Extract<Rule, 'field-missing' | 'field-unknown' | 'contact-missing'>;
  /** The key that was meant by one that the form does not know. */
  meant?: string | undefined;
}

/** Zod hands one text from a check to its error: what is said travels in it as data, and `heard` takes it out. */
export function say(message: string, advice?: string): string {
  return carried({ message: oneLine(message), ...(advice && { advice: oneLine(advice) }) });
}

/** All that is said of several keys at once, in their order. */
export function sayEach(said: readonly Said[]): string {
  return JSON.stringify(said);
}

function carried(said: Said): string {
  return sayEach([said]);
}

/** What a check said; the library's own words have no advice. */
export function heard(text: string): [Said, ...Said[]] {
  return text.startsWith('[{') ? (JSON.parse(text) as [Said, ...Said[]]) : [{ message: text }];
}

/** Each half stands on one line, whatever was typed into it. */
export function oneLine(text: string): string {
  return text.replace(/[\s\0]+/gu, ' ');
}

export const MISSING = carried({ message: 'Thiếu mục này.', rule: 'field-missing' });
export const EMPTY = carried({ message: 'Mục này để trống.' });

/** Refuses a value from within a check. */
export function fail(ctx: { issues: z.core.$ZodRawIssue[]; value: unknown }, message: string): void {
  ctx.issues.push({ code: 'custom', message, input: ctx.value });
}

/** A value as it can stand in a message. */
export function shown(input: unknown): string {
  return typeof input === 'string' ? input : JSON.stringify(input);
}
