/** What every answer says besides its kind. */
export interface Headers {
  policy: Record<string, string>;
  /** Whether pages of other sites may show it in a frame. */
  isFramed?: boolean;
  isShared?: boolean;
  /** Whether browsers and feed readers get it under different types. */
  isNegotiated?: boolean;
  cache: string;
}

/** Withdrawn stories have to be gone at once: pages are asked for anew, and cost a 304 when nothing changed. */
export const AFRESH = 'no-cache';
export const FIVE_MINUTES = 'public, max-age=300, must-revalidate';
export const DAY = 'public, max-age=86400';
export const FOREVER = 'public, max-age=31536000, immutable';
/** A picture or a found text may be of a person who withdraws: only the reader's own browser keeps it. */
export const FOREVER_HERE = 'private, max-age=31536000, immutable';

/** Pages hold no script, and nothing comes from elsewhere. */
export const readingPolicy = {
  'default-src': "'none'",
  'img-src': "'self' data:",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const;

/** As lines of one nginx `location`: those of an outer one would be dropped. */
export function headerLines({ policy, isFramed, isShared, isNegotiated, cache }: Headers): string[] {
  const rules = { ...policy, 'frame-ancestors': isFramed ? '*' : "'none'" };
  const written = Object.entries(rules).map(([name, value]) => `${name} ${value}`);
  return [
    // Not on errors: what is missing today may be there tomorrow.
    `add_header Cache-Control "${cache}"${cache === AFRESH ? ' always' : ''};`,
    `add_header Content-Security-Policy "${written.join('; ')}" always;`,
    ...(isFramed ? [] : ['add_header X-Frame-Options DENY always;']),
    ...(isShared ? ['add_header Access-Control-Allow-Origin "*" always;'] : []),
    ...(isNegotiated ? ['add_header Vary Accept;'] : []),
    'add_header X-Content-Type-Options nosniff always;',
    'add_header Referrer-Policy strict-origin-when-cross-origin always;',
    'add_header Permissions-Policy "camera=(), geolocation=(), microphone=()" always;',
  ];
}
