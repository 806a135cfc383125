/**
 * A text with its `{{names}}` replaced. A list stands as lines of the same indent; a line that held a name and
 * nothing else goes with an empty value.
 */
export function filled(template: string, values: Record<string, string | readonly string[]>): string {
  const valueOf = (name: string): readonly string[] => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template names {{${name}}}, and nobody says what that is.`);
    return typeof value === 'string' ? [value].filter((line) => line !== '') : value;
  };
  return template
    .replace(/^( *)\{\{([\w-]+)\}\}\n/gmu, (_, indent: string, name: string) =>
      valueOf(name).reduce((text, line) => `${text}${indent}${line}\n`, ''),
    )
    .replace(/\{\{([\w-]+)\}\}/gu, (_, name: string) => valueOf(name).join(' '));
}
