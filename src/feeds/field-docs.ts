import { z } from 'zod';
import { type DatasetName, recordContracts } from '#feeds/contract/contract';
import { publishedContracts } from '#feeds/schemas';

/** One field of a published file, as its page explains it. */
export interface FieldDoc {
  /** Where it stands: `results[].figure`. */
  path: string;
  about: string;
  /** `chữ`, `danh sách`. */
  type: string;
  isRequired: boolean;
  /** Records that stand here are explained on pages of their own. */
  records: DatasetName[];
}

/** From the same definitions that write and check the data; a field follows the one it stands in. */
export function recordFields(name: DatasetName): FieldDoc[] {
  return fieldDocs(recordContracts[name]);
}

/** Of a file, by the name of its schema. */
export function fileFields(schema: string): FieldDoc[] {
  return fieldDocs(publishedContracts.get(schema)!);
}

function fieldDocs(contract: z.ZodObject, within = ''): FieldDoc[] {
  return Object.entries(contract.shape).flatMap(([name, field]) => docsOf(`${within}${name}`, field as z.ZodType));
}

function docsOf(path: string, field: z.ZodType): FieldDoc[] {
  const type = inner(field);
  const records = recordsIn(type);
  const own: FieldDoc = {
    path,
    about: field.description ?? type.description ?? '',
    type: typeWord(type),
    isRequired: !(field instanceof z.ZodOptional),
    records,
  };
  return [own, ...(records.length > 0 ? [] : docsWithin(path, type))];
}

function docsWithin(path: string, type: z.ZodType): FieldDoc[] {
  if (type instanceof z.ZodArray) return docsWithin(`${path}[]`, inner(type.element as z.ZodType));
  if (type instanceof z.ZodUnion) return docsOfChoices(path, type.options as z.ZodType[]);
  return type instanceof z.ZodObject ? fieldDocs(type, `${path}.`) : [];
}

/** A field that not every choice has may be missing. */
function docsOfChoices(path: string, choices: readonly z.ZodType[]): FieldDoc[] {
  const docs = choices.flatMap((choice) => docsWithin(path, choice));
  const byPath = Map.groupBy(docs, (doc) => doc.path);
  return [...byPath.values()].map((same) => {
    const isRequired = same.length === choices.length && same.every((doc) => doc.isRequired);
    return { ...same[0]!, isRequired };
  });
}

function inner(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodOptional ? inner(type.unwrap() as z.ZodType) : type;
}

/** The kinds of record that this is, or is a list of. */
function recordsIn(type: z.ZodType): DatasetName[] {
  if (type instanceof z.ZodArray) return recordsIn(type.element as z.ZodType);
  const names = Object.keys(recordContracts) as DatasetName[];
  const isOne = (record: unknown) => names.filter((name) => recordContracts[name] === record);
  return type instanceof z.ZodUnion ? type.options.flatMap(isOne) : isOne(type);
}

function typeWord(type: z.ZodType): string {
  if (type instanceof z.ZodArray) return `danh sách ${typeWord(inner(type.element as z.ZodType))}`;
  if (type instanceof z.ZodDiscriminatedUnion || type instanceof z.ZodObject) return 'nhóm';
  if (type instanceof z.ZodUnion) return type.options.map((option) => typeWord(option as z.ZodType)).join(' hoặc ');
  if (type instanceof z.ZodLiteral) return `luôn là ${type.values.values().next().value}`;
  if (type instanceof z.ZodBoolean) return 'đúng hoặc sai';
  if (type instanceof z.ZodNumber) return 'số';
  return type instanceof z.ZodEnum ? 'mã' : 'chữ';
}
