import { parse } from 'yaml';
import type { z } from 'zod';
import { type Finding, keysOf } from '#domain/finding';
import { formFindings } from '#forms/form-findings';

/** What a form makes of YAML as an officer types it. */
export function valueOf<Form extends z.ZodType>(form: Form, yaml: string): z.output<Form> {
  return form.parse(parse(yaml));
}

/** What a form refuses: `field-missing ten`, `value-wrong chi-tieu.0.gia-tri`. */
export function refusals(form: z.ZodType, yaml: string): string[] {
  return findingsOf(form, yaml).map((finding) => `${finding.rule} ${keysOf(finding).join('.')}`.trim());
}

/** The same as whole findings. */
export function findingsOf(form: z.ZodType, yaml: string): Finding[] {
  const { error } = form.safeParse(parse(yaml));
  return error ? formFindings(error, { file: 'x.yaml', path: [] }) : [];
}

/** The two halves of the only finding: what is wrong, and what to write. */
export function refusalOf(form: z.ZodType, yaml: string): [message: string, advice: string | undefined] {
  const findings = findingsOf(form, yaml);
  if (findings.length !== 1) throw new Error(`One finding expected: ${JSON.stringify(findings)}`);
  return [findings[0]!.message, findings[0]!.advice];
}
