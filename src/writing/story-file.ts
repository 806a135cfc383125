import { tidyYaml, type TypedValues } from '#writing/tidy-yaml';

/** Values in the order of a form's keys; keys without a value are left out. */
export function inFormOrder(values: TypedValues, keys: readonly string[]): TypedValues {
  return Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]!]));
}

/** A story as a file: its form, what the form may still take as comments, and the text. */
export function storyFile(values: TypedValues, hints = '', body = ''): string {
  return `---\n${tidyYaml(values)}${commented(hints)}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}

/** A record that is all form. */
export function recordFile(values: TypedValues, hints = ''): string {
  return `${tidyYaml(values)}${commented(hints)}`;
}

/** Every line as a comment of its own. */
export function commented(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `# ${line}\n`)
    .join('');
}
