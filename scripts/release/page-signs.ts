const ADDRESS = /(?:href|src|srcset|action|poster|data|url)\s*=\s*["']?\s*(?:https?:)?\/\/([^\s"'/?#>:]+)/giu;
/** In a style sheet, or in a style within a page. */
const STYLE_ADDRESS = /(?:url\(|@import)\s*["']?\s*(?:https?:)?\/\/([^\s"'/?#>:)]+)/giu;

/** Other sites that a page links to or loads from, by host; where it sends its reader on counts too. */
export function linkedHosts(html: string): string[] {
  const addresses = [...html.matchAll(ADDRESS), ...html.matchAll(STYLE_ADDRESS)];
  return [...new Set(addresses.map(([, host]) => host!.toLowerCase()))];
}

/** What can run in a page. Our pages hold no script but JSON-LD, which is data. */
export function scriptSigns(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b(?!\s+type="application\/ld\+json"\s*>)[^>]*>/giu)].map(([tag]) => tag);
  const handlers = [...html.matchAll(/<[^>]+?[\s/"'](on[a-z]+)\s*=/giu)].map(([, name]) => name!);
  const others = [
    ...html.matchAll(/<(?:iframe|frame|object|embed)\b[^>]*>|javascript:[^"'\s]*|data:text\/html[^"'\s]*/giu),
    ...html.matchAll(/<meta\b[^>]*http-equiv\s*=\s*["']?refresh[^>]*>/giu),
  ].map(([tag]) => tag);
  return [...new Set([...scripts, ...handlers, ...others])];
}

const HIDDEN =
  /style\s*=\s*["'][^"'<>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0|(?:left|top|text-indent)\s*:\s*-\d{3,})[^"'<>]*["']/giu;

/** Styles by which a text is there for search engines and not for readers. Our pages hold none. */
export function hiddenSigns(html: string): string[] {
  return [...new Set([...html.matchAll(HIDDEN)].map(([style]) => style))];
}
