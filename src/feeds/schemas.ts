import { z } from 'zod';
import { datasetContract, dumpContract, jsonFeedContract, recordContracts } from '#feeds/contract';
import { jsonText } from '#feeds/json-feed';
import type { Edition } from '#routes/edition';

/** JSON Schema of every published JSON, made from the definitions that wrote it. */
export function schemaFiles({ routes, origin }: Edition): { name: string; text: string }[] {
  const contracts: Record<string, z.ZodType> = {
    ...Object.fromEntries(Object.entries(recordContracts).map(([name, record]) => [name, datasetContract(record)])),
    'nguon-tin': jsonFeedContract,
    'toan-bo': dumpContract,
  };
  return Object.entries(contracts).map(([name, contract]) => ({
    name: `luoc-do/${name}.v1.json`,
    text: jsonText({ ...z.toJSONSchema(contract), $id: origin + routes.schema(name) }),
  }));
}
