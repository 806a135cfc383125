import { z } from 'zod';
import type { Manifest } from './manifest.ts';

/** Within a release: no way up, no drive, no letter that some system reads as a way. */
const pathWithin = z
  .string()
  .min(1)
  .max(1000)
  .refine((path) => !/[\\:\u0000-\u001F]|^\/|(?:^|\/)\.{1,2}(?:\/|$)|\/\//u.test(path));

const manifestShape = z.object({
  version: z.literal(1),
  files: z.array(z.object({ path: pathWithin, bytes: z.number(), sha256: z.string().regex(/^[0-9a-f]{64}$/u) })).min(1),
  hosts: z.array(z.string()),
});

/** A list as it was kept, or nothing where it is none of ours: whoever changes a site may change its list too. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const { data } = manifestShape.safeParse(JSON.parse(text));
    if (!data) return undefined;
    const paths = new Set(data.files.map(({ path }) => path));
    return paths.size === data.files.length ? data : undefined;
  } catch {
    return undefined;
  }
}
