import type { z } from 'zod';
import type { Finding, Origin } from '#domain/finding';
import { keyWords } from '#forms/labels';
import { MISSING } from '#forms/say';

/** A form as an officer filled it in: its values, or why they were refused. */
export type FilledForm<Typed> = { typed: Typed } | { findings: Finding[] };

/** A form as a reader of typed values. */
export function filledIn<Form extends z.ZodType>(form: Form) {
  return (value: unknown, origin: Origin): FilledForm<z.output<Form>> => {
    const parsed = form.safeParse(value);
    return parsed.success ? { typed: parsed.data } : { findings: formFindings(parsed.error, origin) };
  };
}

/** What a form refused, as findings at the officer's keys; advice falls back on the key's example. */
export function formFindings(error: z.ZodError, origin: Origin): Finding[] {
  const findings = error.issues.flatMap((issue) => {
    const path = [...origin.path, ...(issue.path as (string | number)[])];
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, issue.message, origin.file, path);
    return [finding(issue.message, origin.file, path)];
  });
  const unknown = Map.groupBy(
    findings.filter(({ rule }) => rule === 'field-unknown'),
    placeOf,
  );
  return findings.filter((it) => it.rule !== 'field-missing' || !isSlip(it, unknown.get(placeOf(it)) ?? []));
}

/** A key that is missing because it was mistyped is named once, where it was typed. */
function isSlip({ path }: Finding, besides: readonly Finding[]): boolean {
  const wanted = `“${String(path?.at(-1))}”`;
  return besides.some(({ advice }) => advice?.includes(wanted));
}

function placeOf({ path }: Finding): string {
  return JSON.stringify(path?.slice(0, -1));
}

function unknownKeys(
  keys: readonly string[],
  message: string,
  file: string,
  path: readonly (string | number)[],
): Finding[] {
  const messages = message.split('\u0000');
  return keys.map((key, index) => ({
    ...finding(messages[index] ?? message, file, [...path, key]),
    rule: 'field-unknown',
  }));
}

function finding(words: string, file: string, path: readonly (string | number)[]): Finding {
  const [message, advice] = words.split('\n') as [string, string | undefined];
  const example = exampleAt(path);
  return {
    severity: 'error',
    rule: message === MISSING ? 'field-missing' : 'value-wrong',
    file,
    path,
    message,
    ...((advice ?? example) && { advice: advice ?? `Viết như: ${example}` }),
  };
}

function exampleAt(path: readonly (string | number)[]): string | undefined {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? undefined : keyWords[key]?.example;
}
