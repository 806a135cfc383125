/** Other sites that a page links to or loads from, by host. */
export function linkedHosts(html: string): string[] {
  const addresses = [
    ...html.matchAll(/(?:href|src|srcset|action|poster|data)\s*=\s*["']?\s*(?:https?:)?\/\/([^\s"'/?#>:]+)/giu),
  ];
  return [...new Set(addresses.map(([, host]) => host!.toLowerCase()))];
}

/** What can run in a page. Our pages hold no script but JSON-LD, which is data. */
export function scriptSigns(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b(?![^>]*application\/ld\+json)[^>]*>/giu)].map(([tag]) => tag);
  const handlers = [...html.matchAll(/<[^>]+\s(on[a-z]+)\s*=/giu)].map(([, name]) => name!);
  const others = [...html.matchAll(/<(?:iframe|object|embed)\b[^>]*>|javascript:[^"'\s]*/giu)].map(([tag]) => tag);
  return [...new Set([...scripts, ...handlers, ...others])];
}
