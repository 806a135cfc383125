import { z } from 'zod';
import { feedRecord } from '#feeds/contract/contract';

/** Raised when what was kept before would be misread. */
const KEPT_VERSION = 1;

const instant = z.iso.datetime();
const webAddress = z.url({ protocol: /^https?$/u });

const origin = z.object({ id: z.string(), url: z.string().optional(), title: z.string().optional() });

/** Why an item waits for a person. */
const holdings = ['review', 'gambling', 'manifest', 'flood'] as const;
export type Holding = (typeof holdings)[number];

const keptItem = z.object({
  id: z.string().min(1),
  url: webAddress,
  title: z.string().min(1),
  summary: z.string(),
  published: instant.optional(),
  updated: instant.optional(),
  /** When we first saw it: the date of what has none, or one that cannot be. */
  firstSeen: instant,
  /** When what it says last became other than it was. */
  changed: instant,
  digest: z.string(),
  origin: origin.optional(),
  held: z.enum(holdings).optional(),
  record: feedRecord.optional(),
});
export type KeptItem = z.infer<typeof keptItem>;

/** How the last visit ended; `unasked` before the first. */
const statuses = ['unasked', 'ok', 'unchanged', 'moved', 'warn', 'stale', 'gone', 'error'] as const;
export type Status = (typeof statuses)[number];

const visit = z.object({
  status: z.enum(statuses),
  tried: instant.optional(),
  good: instant.optional(),
  /** Not asked again before: what its faults cost, or what the server wished (`isWished`). */
  notBefore: instant.optional(),
  isWished: z.boolean().optional(),
  failures: z.number().int().nonnegative(),
  http: z.number().int().optional(),
  message: z.string().optional(),
  movedTo: z.string().optional(),
});
export type Visit = z.infer<typeof visit>;

const validators = z.object({ etag: z.string().optional(), lastModified: z.string().optional() });

/** All that is kept of one source: `<id>.json` of the folder of kept sources, a public format. */
const keptSource = z.object({
  version: z.literal(KEPT_VERSION),
  id: z.string(),
  /** The address it was taken from: of another address nothing is believed to be unchanged. */
  address: z.string(),
  /** Of the feed, where the address is a site's. */
  feed: z.string().optional(),
  feedId: z.string().optional(),
  isBulletin: z.boolean(),
  visit,
  validators,
  /** Of the newest document, read or not: what says the same again is not read again. */
  bodyDigest: z.string().optional(),
  /** Its history was read to the end. */
  isWhole: z.boolean(),
  /** Hosts that its items have led to. */
  hosts: z.array(z.string()),
  items: z.array(keptItem),
  tombstones: z.array(z.object({ id: z.string(), when: instant })),
});
export type KeptSource = z.infer<typeof keptSource>;

export function newSource({ id, address }: { id: string; address: string }): KeptSource {
  return {
    ...{ version: KEPT_VERSION, id, address, isBulletin: false, isWhole: false },
    ...{ visit: { status: 'unasked', failures: 0 }, validators: {} },
    ...{ hosts: [], items: [], tombstones: [] },
  };
}

/** One item, one line, so that git and people see what changed. */
export function keptText(kept: KeptSource): string {
  const { items, tombstones, ...head } = kept;
  const lines = (values: readonly unknown[]) => values.map((value) => `\n  ${JSON.stringify(value)}`).join(',');
  const start = JSON.stringify(head, undefined, 1).replace(/\n\}$/u, '');
  return `${start},\n "tombstones": [${lines(tombstones)}],\n "items": [${lines(items)}]\n}\n`;
}

export function readKept(text: string): KeptSource | undefined {
  return readAs(keptSource, text);
}

/** `undefined` for what no version of ours wrote. */
export function readAs<Read>(shape: z.ZodType<Read>, text: string): Read | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    // Cut short, or never JSON.
    return undefined;
  }
}
