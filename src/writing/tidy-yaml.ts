import { Document, isScalar, type Scalar, visit, type YAMLSeq } from 'yaml';

/** What a form holds, by the officer's keys. */
export interface TypedValues {
  [key: string]: TypedValue;
}
export type TypedValue = string | boolean | TypedValue[] | TypedValues;

/** A list of short words stands in one line up to here. */
const LINE = 100;

/** YAML as a careful officer writes it: one key a line, quotes only where needed, short lists in brackets. */
export function tidyYaml(values: TypedValues | TypedValues[]): string {
  const document = new Document(values);
  visit(document, {
    Scalar: (_, scalar) => quoteTrap(scalar),
    Seq: (_, list) => {
      list.flow = isShort(list);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Text that ends in a quotation mark would look like a quotation never opened. */
function quoteTrap(scalar: Scalar): void {
  if (typeof scalar.value === 'string' && scalar.value.endsWith('"')) scalar.type = 'QUOTE_SINGLE';
}

function isShort({ items }: YAMLSeq): boolean {
  const words = items.map((item) => (isScalar(item) ? String(item.value) : undefined));
  return words.every((word) => word !== undefined && !/\s\S+\s/u.test(word)) && words.join(', ').length <= LINE;
}
