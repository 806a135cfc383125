import type { z } from 'zod';

/** A record in the order of its contract, with nothing that the contract does not know: what is new stays at home. */
export function inContract<Shape extends z.ZodRawShape>(
  contract: z.ZodObject<Shape>,
  record: z.infer<z.ZodObject<Shape>>,
): z.infer<z.ZodObject<Shape>> {
  const known = record as Record<string, unknown>;
  const given = Object.keys(contract.shape).filter((key) => key in known);
  return Object.fromEntries(given.map((key) => [key, known[key]])) as z.infer<z.ZodObject<Shape>>;
}
