import { z } from 'zod';
import { type DatasetName, recordContracts } from '#feeds/contract';

/** One field of a kind of record, as `/du-lieu/` explains it. */
export interface FieldDoc {
  name: string;
  about: string;
  /** `chữ`, `danh sách`. */
  type: string;
  isRequired: boolean;
}

/** From the same definitions that write and check the data. */
export function fieldDocs(name: DatasetName): FieldDoc[] {
  const shape = recordContracts[name].shape as Record<string, z.ZodType>;
  return Object.entries(shape)
    .filter(([field]) => field !== 'kind')
    .map(([field, type]) => ({
      name: field,
      about: type.description ?? inner(type).description ?? '',
      type: typeWord(inner(type)),
      isRequired: !(type instanceof z.ZodOptional),
    }));
}

function inner(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodOptional ? inner(type.unwrap() as z.ZodType) : type;
}

function typeWord(type: z.ZodType): string {
  if (type instanceof z.ZodArray) return 'danh sách';
  if (type instanceof z.ZodObject) return 'nhóm';
  if (type instanceof z.ZodBoolean) return 'đúng hoặc sai';
  if (type instanceof z.ZodNumber) return 'số';
  return type instanceof z.ZodEnum ? 'một trong các mã' : 'chữ';
}
