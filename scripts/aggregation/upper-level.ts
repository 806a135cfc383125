import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Site } from '#domain/site';
import type { Source } from '#domain/source';
import type { ReadItem } from '#aggregation/reading/document';
import { lineOf, located } from '#domain/finding';
import { identityOf } from '#feeds/identity';
import { linesIn, readContentFile } from '#loading/file/read-file';
import type { Place } from './choice.ts';
import { sourcesInOpml } from './opml.ts';

const REGISTER = 'nguon.yaml';

/** Who gathers, from whom, and where it is kept. */
export interface UpperLevel {
  sources: readonly Source[];
  /** The register of sources itself. */
  register: string;
  store: string;
  userAgent: string;
  isOwn: (item: Pick<ReadItem, 'id' | 'url'>) => boolean;
}

/** @throws in words, where the register cannot be read as it stands: no source of it is asked then. */
export function upperLevel({ content, sources: given, store, contact }: Place): UpperLevel {
  const register = given ?? join(content, REGISTER);
  if (!existsSync(register))
    throw new Error(`Không thấy ${register}. Viết danh sách nguồn vào đó; cách viết ở content/README.md.`);
  const site = siteIn(content);
  return {
    ...{ register, sources: eachIdOnce(register.endsWith('.opml') ? sourcesInOpml(register) : sourcesIn(register)) },
    store: store ?? join(dirname(resolve(content)), 'kho-tin'),
    userAgent: userAgentOf(site, contact),
    isOwn: ownOf(site),
  };
}

function sourcesIn(register: string): Source[] {
  const text = readFileSync(register, 'utf8');
  const { records, findings } = readContentFile(REGISTER, text);
  const lineIn = linesIn(() => text);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const lines = errors.map((finding) => {
    const line = lineOf(located(finding, lineIn));
    return `${register}${line ? `:${line}` : ''}: ${finding.message} ${finding.advice ?? ''}`.trimEnd();
  });
  if (lines.length > 0) throw new Error(['Danh sách nguồn chưa đúng:', ...lines].join('\n'));
  return records.flatMap(({ kind, record }) => (kind === 'source' ? [record] : []));
}

function eachIdOnce(sources: readonly Source[]): Source[] {
  const twice = [...Map.groupBy(sources, ({ id }) => id)].find(([, same]) => same.length > 1);
  if (twice) throw new Error(`Hai nguồn cùng mã “${twice[0]}”. Đặt mã khác cho một nguồn.`);
  return [...sources];
}

function siteIn(content: string): Site | undefined {
  const file = join(content, 'trang.yaml');
  if (!existsSync(file)) return undefined;
  const { records } = readContentFile('trang.yaml', readFileSync(file, 'utf8'));
  return records.flatMap(({ kind, record }) => (kind === 'site' ? [record] : []))[0];
}

/** Who asks, where they stand, and how to reach them: an administrator who sees us in a log can say so. */
function userAgentOf(site: Site | undefined, given: string | undefined): string {
  const contact = given ?? site?.contact.email ?? site?.contact.phone;
  if (!contact) throw new Error('Cho biết cách liên hệ, để nơi được hỏi báo lại được: --lien-he tong-hop@tinh.example');
  const ascii = [site?.address, contact].filter((part) => part !== undefined).join('; ');
  return `HoaDep/1.0 (+${ascii.replace(/[^\u0020-\u007E]/gu, '')})`;
}

/** By the name that mints our ids, and by where we stand. */
function ownOf(site: Site | undefined): UpperLevel['isOwn'] {
  if (!site) return () => false;
  const authority = `tag:${identityOf(site).authority},`;
  const { host } = new URL(site.address);
  return ({ id, url }) => id.startsWith(authority) || new URL(url).host === host;
}
