import type { z } from 'zod';

/** One message for Zod that carries both halves of a finding: what is wrong, and what to write instead. */
export function say(message: string, advice?: string): string {
  return advice ? `${oneLine(message)}\n${oneLine(advice)}` : oneLine(message);
}

/** Both halves stand on one line each, whatever was typed into them. */
export function oneLine(text: string): string {
  return text.replace(/[\s\0]+/gu, ' ');
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
