/** The content folder that is published, and where what was worked out may be kept. */
export interface Workplace {
  content: string;
  cache: string;
  /** Digest of the code that reads content: a changed engine reads everything anew. */
  engine: string;
  /** The guide for officers, a file of the engine. */
  guide?: string;
  /** Version of the engine, for what it publishes. */
  version?: string;
  /** A day given on the command line; it outranks `xem-nhu-ngay`. */
  today?: string;
  /** Whether the form on the screen is asked for on this computer alone, whatever `quan-tri.yaml` says. */
  isDesk?: boolean;
  /** Whether drafts and what is dated later are built too, for the office alone. */
  isPreview?: boolean;
}

/** Written into the code of the pages by `vite.define` of Astro's configuration: `scripts/site-config.ts`. */
declare const __WORKPLACE__: Workplace;

/** What the pages are built from. Commands, which run outside Astro, hand theirs on as an argument. */
export function workplace(): Workplace {
  return __WORKPLACE__;
}
