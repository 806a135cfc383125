import type { z } from 'zod';

/** One message for Zod that carries both halves of a finding: what is wrong, and what to write instead. */
export function say(message: string, advice?: string): string {
  return advice ? `${message}\n${advice}` : message;
}

export const MISSING = 'Thiếu mục này.';
export const EMPTY = 'Mục này để trống.';

/** Refuses a value from within a check. */
export function fail(ctx: { issues: z.core.$ZodRawIssue[]; value: unknown }, message: string): void {
  ctx.issues.push({ code: 'custom', message, input: ctx.value });
}

/** A value as it can stand in a message. */
export function shown(input: unknown): string {
  return typeof input === 'string' ? input : JSON.stringify(input);
}
