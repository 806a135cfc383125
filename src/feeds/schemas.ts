import { z } from 'zod';
import { datasetContract, recordContracts } from '#feeds/contract/contract';
import { dumpContract } from '#feeds/contract/dump';
import { jsonFeedContract } from '#feeds/contract/feed';
import { jsonText } from '#feeds/json-feed';
import type { SharedEdition } from '#routes/edition';

const datasets = Object.entries(recordContracts).map(([name, record]) => [name, datasetContract(record)] as const);

/** The shape of every published JSON file, by the name of its schema. */
export const publishedContracts: ReadonlyMap<string, z.ZodObject> = new Map<string, z.ZodObject>([
  ...datasets,
  ['nguon-tin', jsonFeedContract],
  ['toan-bo', dumpContract],
]);

/** JSON Schema of every published JSON, made from the definitions that wrote it. */
export function schemaFiles({ routes, origin }: SharedEdition): { name: string; text: string }[] {
  return [...publishedContracts].map(([name, contract]) => ({
    name: `luoc-do/${name}.v1.json`,
    text: jsonText({ ...z.toJSONSchema(contract), $id: origin + routes.schema(name) }),
  }));
}
