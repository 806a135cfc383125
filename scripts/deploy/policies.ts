import { createHash } from 'node:crypto';

/** Content security policies, by the part of the site they are for. */
export interface Policies {
  /** A page runs only what stands in it to share it or to write a message, and nothing comes from elsewhere. */
  reading: string;
  /** A drawing opened by itself. */
  drawing: string;
  /** Nothing in it runs, loads or is shown. */
  nothing: string;
  search: string;
  /** Pages that other sites may show in a frame. */
  framed: string;
  desk: string;
}

export interface Scripts {
  /** Scripts that stand in pages, in the search page and in the pages for frames, as a policy names them. */
  reading: readonly string[];
  search: readonly string[];
  framed: readonly string[];
}

const READING =
  "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self'; form-action 'self'; base-uri 'none'";
const UNFRAMED = "frame-ancestors 'none'";

/** `desk` is what the page of the officers' desk says of itself; where there is none, nothing is allowed there. */
export function policiesFor(scripts: Scripts, desk: string | undefined): Policies {
  // Pagefind is WebAssembly.
  const search = ["'self'", "'wasm-unsafe-eval'", ...scripts.search].join(' ');
  const reading = `script-src ${scripts.reading.join(' ') || "'none'"}`;
  const framed = READING.replace("form-action 'self'", "form-action 'none'");
  return {
    reading: `${READING}; ${reading}; ${UNFRAMED}`,
    drawing: `default-src 'none'; style-src 'unsafe-inline'; sandbox; ${UNFRAMED}`,
    nothing: `default-src 'none'; ${UNFRAMED}`,
    search: `${READING}; script-src ${search}; connect-src 'self'; ${UNFRAMED}`,
    framed: `${framed}; script-src ${scripts.framed.join(' ') || "'none'"}; frame-ancestors *`,
    desk: `${desk ?? "default-src 'none'"}; ${UNFRAMED}`,
  };
}

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
