/** `w:p` → `p`: a prefix is the writer's choice. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
