import { z } from 'zod';
import type { Register } from '#domain/references';

/** What a form asks of an officer, as data: JSON Schema of what is typed, with the marks our builders leave in it. */
export interface Asked {
  type?: 'string' | 'boolean' | 'object' | 'array';
  asked?: 'paragraph' | 'flag' | 'choice' | 'day' | 'partial-day' | 'id' | 'photo';
  /** The question that an officer answers; of a group or of rows, the yes that opens them. */
  ask?: string;
  /** One right answer, where the key alone has another. */
  example?: string;
  /** What an officer asks before answering, where the key alone has nothing or something else to say. */
  hint?: string;
  /** What an empty answer means: `Chưa có số`. */
  empty?: string;
  /** The words of a closed list, or those that are usual. */
  offered?: string[];
  /** The most words a summary may have. */
  words?: number;
  /** The register an id is taken from, where its key alone does not say. */
  names?: Register;
  properties?: Record<string, Asked>;
  required?: string[];
  items?: Asked;
}

/** A key of a form, as it is asked for. */
export interface AskedKey {
  key: string;
  asked: Asked;
  isRequired: boolean;
}

export function askedKeys({ properties = {}, required = [] }: Asked): AskedKey[] {
  return Object.entries(properties).map(([key, asked]) => ({ key, asked, isRequired: required.includes(key) }));
}

/** What judges what was asked. */
export type Form = z.ZodObject;

export function askedBy(form: z.ZodType): Asked {
  return z.toJSONSchema(form, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodObject) jsonSchema.required = requiredKeys(zodSchema);
    },
  }) as Asked;
}

/** What Zod itself says of a key that is preprocessed is that anything may stand there, nothing too. */
function requiredKeys({ shape }: z.ZodObject): string[] {
  return Object.keys(shape).filter((key) => !z.safeParse(shape[key], undefined).success);
}
