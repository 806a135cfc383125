import type { z } from 'zod';
import { atKeys, type Finding, type Keys, type Origin } from '#domain/finding';
import { keyWords } from '#forms/labels';
import { heard, type Said } from '#forms/say';

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
export function formFindings(error: z.ZodError, { file, path }: Origin): Finding[] {
  const told = error.issues.flatMap(toldBy);
  const meant = new Set(told.flatMap(({ keys, said }) => (said.meant === undefined ? [] : [beside(keys, said.meant)])));
  return told
    .filter(({ keys, said }) => said.rule !== 'field-missing' || !meant.has(JSON.stringify(keys)))
    .map(({ keys, said }) => finding(said, file, [...path, ...keys]));
}

interface Told {
  keys: Keys;
  said: Said;
}

/** Of keys that a form does not know each is told by itself, where it was typed. */
function toldBy(issue: z.core.$ZodIssue): Told[] {
  const keys = issue.path as Keys;
  const all = heard(issue.message);
  if (issue.code !== 'unrecognized_keys') return [{ keys, said: all[0] }];
  return issue.keys.map((key, index) => ({ keys: [...keys, key], said: all[index] ?? all[0] }));
}

/** The key that was meant, where another was typed: it is not told again as missing. */
function beside(keys: Keys, meant: string): string {
  return JSON.stringify([...keys.slice(0, -1), meant]);
}

function finding({ rule, message, advice }: Said, file: string, keys: Keys): Finding {
  const example = exampleAt(keys);
  return {
    severity: 'error',
    rule: rule ?? 'value-wrong',
    file,
    place: atKeys(keys),
    message,
    ...((advice ?? example) && { advice: advice ?? `Viết như: ${example}` }),
  };
}

function exampleAt(keys: Keys): string | undefined {
  const key = keys.findLast((step) => typeof step === 'string');
  return key === undefined ? undefined : keyWords[key]?.example;
}
