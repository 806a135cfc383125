import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isFramed, pagesOf, sites } from './sites.ts';

interface Vocabulary {
  parents: Record<string, string[]>;
  properties: Record<string, string[]>;
}

const vocabulary = JSON.parse(readFileSync('test/site/schema-org.json', 'utf8')) as Vocabulary;

/** Data about a person that a public page has no business telling machines. */
const PRIVATE = ['birthDate', 'telephone', 'address', 'identifier', 'email', 'gender', 'nationality'];

type Node = Record<string, unknown>;

describe.each(sites)('the JSON-LD of $name', ({ name }) => {
  const pages = pagesOf(name).map(({ path, html }) => ({ path, isFound: !isHidden(html), data: dataIn(html) }));
  const nodes = pages.flatMap(({ path, data }) => data.flatMap(nodesIn).map((node) => ({ path, node })));

  test('is on every page that search engines may find', () => {
    const told = pages.filter(({ path, isFound }) => isFound && !isFramed(path));
    expect(told.filter(({ data }) => data.length === 0).map(({ path }) => path)).toEqual([]);
  });

  test('uses only types and properties that schema.org has', () => {
    const wrong = nodes.flatMap(({ path, node }) => wrongIn(node).map((problem) => `${path}: ${problem}`));
    expect([...new Set(wrong)]).toEqual([]);
  });

  test('tells nothing private of a person', () => {
    const people = nodes.filter(({ node }) => node['@type'] === 'Person');
    expect(people.filter(({ node }) => PRIVATE.some((property) => property in node))).toEqual([]);
  });
});

function isHidden(html: string): boolean {
  return html.includes('<meta name="robots" content="noindex">');
}

function dataIn(html: string): unknown[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu);
  return [...blocks].map(([, json]) => JSON.parse(json!) as unknown);
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return '@type' in value ? [value, ...inner] : inner;
}

function wrongIn(node: Node): string[] {
  const type = String(node['@type']);
  const lineage = ancestors(type);
  if (lineage.length === 0) return [`type ${type}`];
  return Object.keys(node)
    .filter((property) => !property.startsWith('@'))
    .filter((property) => !vocabulary.properties[property]?.some((domain) => lineage.includes(domain)))
    .map((property) => `${type}.${property}`);
}

function ancestors(type: string): string[] {
  const parents = vocabulary.parents[type];
  return parents ? [type, ...parents.flatMap(ancestors)] : [];
}
