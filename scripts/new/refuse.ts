import { type Finding, keysOf } from '#domain/finding';
import { formFindings } from '#forms/form-findings';
import type { TypedValues } from '#writing/tidy-yaml';
import type { Asking } from './asking.ts';

/** Ends the command with everything that is wrong. Nothing was written. */
export function refuse(problems: readonly string[]): never {
  console.error(problems.map((problem) => `  ${problem}`).join('\n'));
  console.error('Chưa ghi gì cả.');
  process.exit(1);
}

/** What a form refuses, but that a person has not agreed yet: that one waits. */
export function formErrors(form: Asking['form'], answers: TypedValues): Finding[] {
  return refusals(form, answers).filter((finding) => !isNoConsent(finding));
}

/** Whether all that is missing is the consent of the person. */
export function lacksConsent(form: Asking['form'], answers: TypedValues): boolean {
  return refusals(form, answers).some(isNoConsent);
}

function refusals(form: Asking['form'], answers: TypedValues): Finding[] {
  const { error } = form.safeParse(answers);
  return error ? formFindings(error, { file: 'Phiếu', path: [] }) : [];
}

function isNoConsent(finding: Finding): boolean {
  const keys = keysOf(finding);
  return keys.length === 1 && keys[0] === 'dong-y';
}
