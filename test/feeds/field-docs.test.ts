import { describe, expect, test } from 'vitest';
import { datasetNames } from '#feeds/data-files';
import { type FieldDoc, fileFields, recordFields } from '#feeds/field-docs';
import { publishedContracts, schemaFiles } from '#feeds/schemas';
import { aSource } from './a-source.ts';

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: string[];
}

/** Every property of a JSON Schema, by where it stands: `records[].results[].figure`. */
function propertiesOf(schema: Schema, within = ''): [path: string, property: Schema][] {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((it) => propertiesOf(it, within));
  const items = schema.items ? propertiesOf(schema.items, `${within}[]`) : [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, Schema][] => {
    const path = within === '' ? name : `${within}.${name}`;
    return [[path, property], ...propertiesOf(property, path)];
  });
  return [...own, ...choices, ...items];
}

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

const schemas = schemaFiles(aSource().edition).map(({ name, text }) => {
  const schema = /([^/]+)\.v1\.json$/u.exec(name)![1]!;
  return { schema, properties: propertiesOf(JSON.parse(text) as Schema) };
});

describe.each(schemas)('the published schema $schema', ({ schema, properties }) => {
  test('explains every property in Vietnamese, however deep', () => {
    expect(properties.length).toBeGreaterThan(10);
    const silent = properties.filter(([, { description }]) => !VIETNAMESE.test(description ?? ''));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('explains every code of a closed list', () => {
    const lists = properties.map(([path, it]) => [path, it.enum ?? it.items?.enum ?? [], explained(it)] as const);
    const silent = lists.flatMap(([path, codes, words]) =>
      codes.filter((code) => !words.includes(`${code} là `)).map((code) => `${path} ${code}`),
    );
    expect(silent).toEqual([]);
  });

  test('has each of its properties in the explanations for people, in the same words', () => {
    const told = new Set(explanationsOf(schema).map(({ path, about }) => `${path}: ${about}`));
    const wanted = properties.map(([path, { description }]) => `${path}: ${description}`);
    expect(wanted.filter((words) => !told.has(words))).toEqual([]);
  });
});

function explained({ description = '', items }: Schema): string {
  return `${description} ${items?.description ?? ''}`;
}

/** With those of the records it holds, which have pages of their own. */
function explanationsOf(schema: string): FieldDoc[] {
  const within = (path: string, doc: FieldDoc) => ({ ...doc, path: `${path}.${doc.path}` });
  return fileFields(schema).flatMap((field) => {
    const place = field.type.startsWith('danh sách') ? `${field.path}[]` : field.path;
    return [field, ...field.records.flatMap((name) => recordFields(name).map((doc) => within(place, doc)))];
  });
}

test('every kind of record has its explanations', () => {
  expect([...publishedContracts.keys()]).toEqual([...datasetNames, 'nguon-tin', 'toan-bo']);
});

test('a field that only some choices have may be missing', () => {
  const required = new Map(recordFields('phong-trao').map(({ path, isRequired }) => [path, isRequired]));
  expect(required.get('targets[].parts[].goal.type')).toBe(true);
  expect(required.get('targets[].parts[].goal.value')).toBe(false);
});

test('a list says of what it is one', () => {
  const types = new Map(recordFields('phong-trao').map(({ path, type }) => [path, type]));
  expect(types.get('labels')).toBe('danh sách chữ');
  expect(types.get('targets[].parts[].result.value')).toBe('số hoặc chữ hoặc đúng hoặc sai');
});
