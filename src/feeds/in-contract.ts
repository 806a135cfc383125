import type { z } from 'zod';

/** A record in the order of its contract, with nothing that the contract does not know: what is new stays at home. */
export function inContract<Shape extends z.ZodRawShape>(
  contract: z.ZodObject<Shape>,
  record: z.infer<z.ZodObject<Shape>>,
): z.infer<z.ZodObject<Shape>> {
  const known = record as Record<string, unknown>;
  const entries = Object.keys(contract.shape).flatMap((key) =>
    known[key] === undefined ? [] : [[key, known[key]] as const],
  );
  return Object.fromEntries(entries) as z.infer<z.ZodObject<Shape>>;
}
