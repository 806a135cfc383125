import { existsSync, readFileSync } from 'node:fs';
import { childrenOf, type XmlElement, xmlTree } from '#aggregation/reading/xml-tree';
import type { Source } from '#domain/source';
import { element } from '#feeds/xml';
import { writeWhole } from '#loading/disk/write-whole';
import { slugOf } from '#vietnamese/slug';
import type { UpperLevel } from './upper-level.ts';

/** The sources of an OPML file; each waits for review until an officer says otherwise. */
export function sourcesInOpml(file: string): Source[] {
  if (!existsSync(file)) throw new Error(`Không thấy tệp ${file}.`);
  const root = xmlTree(readFileSync(file, 'utf8').normalize('NFC'));
  const body = root.name === 'opml' ? childrenOf(root, '', 'body')[0] : undefined;
  if (!body) throw new Error(`Tệp ${file} không phải là OPML.`);
  const taken = new Set<string>();
  return outlinesIn(body).map(({ attributes }) => {
    const address = attributes.get('xmlUrl')!;
    const name = attributes.get('title') ?? attributes.get('text') ?? address;
    const id = freeId(slugOf(name) || 'nguon', taken);
    return { ...{ id, name, address, review: 'after-review', isPaused: false }, blocked: [], kinds: [], fields: [] };
  });
}

/** Adds those of the file that the register does not have; what stands there stays as it is written. */
export function importOpml({ register, sources }: UpperLevel, file: string): string {
  const known = new Set(sources.map(({ address }) => address));
  const ids = new Set(sources.map(({ id }) => id));
  const added = sourcesInOpml(file).filter(({ address }) => !known.has(address));
  const entries = added.map(({ id, name, address }) => {
    const lines = [
      `- id: ${freeId(id, ids)}`,
      `  ten: ${JSON.stringify(name)}`,
      `  dia-chi: ${JSON.stringify(address)}`,
    ];
    return [...lines, '  duyet: chờ duyệt', ''].join('\n');
  });
  const before = readFileSync(register, 'utf8');
  const text = before.replace(/\n*$/u, sources.length > 0 ? '\n\n' : '\n');
  if (added.length > 0) writeWhole(register, text + entries.join('\n'), { over: before });
  return `Đã thêm ${added.length} nguồn vào ${register}.`;
}

export function exportOpml({ sources }: UpperLevel, file: string): string {
  const outlines = sources.map(
    ({ name, address }) => `  ${element('outline', { type: 'rss', text: name, xmlUrl: address })}`,
  );
  const head =
    '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n <head><title>Danh sách nguồn</title></head>';
  writeWhole(file, `${head}\n <body>\n${outlines.join('\n')}\n </body>\n</opml>\n`);
  return `Đã ghi ${sources.length} nguồn vào ${file}.`;
}

function outlinesIn(element: XmlElement): XmlElement[] {
  return childrenOf(element, '', 'outline').flatMap((outline) => [
    ...(outline.attributes.has('xmlUrl') ? [outline] : []),
    ...outlinesIn(outline),
  ]);
}

function freeId(wished: string, taken: Set<string>): string {
  let id = wished;
  for (let count = 2; taken.has(id); count += 1) id = `${wished}-${count}`;
  taken.add(id);
  return id;
}
