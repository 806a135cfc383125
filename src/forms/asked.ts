import { z } from 'zod';
import type { Register } from '#domain/references';

/** What a form asks of an officer, as data: JSON Schema of what is typed, with the marks our builders leave in it. */
export interface Asked {
  type?: 'string' | 'boolean' | 'object' | 'array';
  asked?: 'paragraph' | 'flag' | 'choice' | 'day' | 'id' | 'photo';
  /** The words of a closed list. */
  offered?: string[];
  /** The most words a summary may have. */
  words?: number;
  /** The register an id is taken from, where its key alone does not say. */
  names?: Register;
  properties?: Record<string, Asked>;
  required?: string[];
  items?: Asked;
  minItems?: number;
}

export function askedBy(form: z.ZodType): Asked {
  return z.toJSONSchema(form, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Asked;
}
