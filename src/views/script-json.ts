/** A value as the text of a script; `<` is escaped so that no text in it can close the script. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
