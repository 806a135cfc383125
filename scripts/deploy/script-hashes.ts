import { createHash } from 'node:crypto';

/** What a content security policy calls the scripts that stand in a page; JSON-LD is data and needs no leave. */
export function scriptHashes(html: string): string[] {
  const inline = [...html.matchAll(/<script\b(?![^>]*(?:application\/ld\+json|\ssrc=))[^>]*>([\s\S]*?)<\/script>/giu)];
  return [...new Set(inline.map(([, code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`))];
}

/** What a page says of itself in its head; attributes are written by us, policy first. */
export function policyIn(html: string): string | undefined {
  const found = /<meta http-equiv="content-security-policy" content="([^"]+)"/iu.exec(html)?.[1];
  return found?.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
