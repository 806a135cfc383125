import type { Bulletin } from '#domain/bulletin';
import type { Withdrawal } from '#domain/exemplar';
import type { Finding, Recorded } from '#domain/finding';
import { withoutWithdrawn } from '#domain/withdrawn-names';
import type { Use } from '#loading/check-uses';
import { splitFrontmatter } from '#loading/frontmatter';
import { readYaml } from '#loading/yaml-text';

export interface WithdrawnReading {
  bulletin: Bulletin;
  uses: readonly Use[];
  textOf: (file: string) => string;
}

/** Places that would still publish the name or a picture of a withdrawn story: no machine can rewrite a sentence. */
export function withdrawnFindings({ bulletin, uses, textOf }: WithdrawnReading): Finding[] {
  if (bulletin.withdrawals.length === 0) return [];
  const published = recordsOf(withoutWithdrawn(bulletin));
  return bulletin.withdrawals.flatMap((withdrawal) => [
    ...stillNamed(withdrawal, published, textOf),
    ...stillPictured(withdrawal, uses),
  ]);
}

function recordsOf(bulletin: Bulletin): Recorded[] {
  const { site, units, documents, occasions, campaigns, slogans, exemplars, awards } = bulletin;
  return [site, ...units, ...documents, ...occasions, ...campaigns, ...slogans, ...exemplars, ...awards];
}

function stillNamed({ origin }: Withdrawal, records: readonly Recorded[], textOf: (file: string) => string): Finding[] {
  const { ten, 'chu-the': subject } = formOf(textOf(origin.file), origin.file);
  if (!ten) return [];
  const files = records.filter((record) => says(record, ten, textOf)).map((record) => record.origin.file);
  return [...new Set(files)].map((file) => named(file, { name: ten, subject, text: textOf(file) }));
}

function formOf(text: string, file: string): { ten?: string; 'chu-the'?: string } {
  const split = splitFrontmatter(text);
  const { value } = readYaml(split?.yaml ?? '', file);
  const { ten, 'chu-the': subject } = (value ?? {}) as Record<string, unknown>;
  return {
    ...(typeof ten === 'string' && { ten: plain(ten).trim() }),
    ...(typeof subject === 'string' && { 'chu-the': plain(subject).trim() }),
  };
}

function says({ origin, ...record }: Recorded, name: string, textOf: (file: string) => string): boolean {
  const told = origin.file.endsWith('.mdx') ? (splitFrontmatter(textOf(origin.file))?.body ?? '') : '';
  return plain(JSON.stringify(record) + told).includes(name);
}

function named(file: string, { name, subject, text }: { name: string; subject: string | undefined; text: string }) {
  const line = text.split('\n').findIndex((words) => plain(words).includes(name)) + 1;
  return {
    severity: subject === 'cá nhân' ? 'error' : 'warning',
    rule: 'withdrawn-named',
    file,
    ...(line > 0 && { line }),
    message: 'Tên của một gương đã rút còn ghi ở đây.',
    advice: 'Xóa tên ấy. Trong danh sách khen thưởng và nhân rộng, ghi thêm guong thì tên được bỏ tự động.',
  } satisfies Finding;
}

function stillPictured({ origin }: Withdrawal, uses: readonly Use[]): Finding[] {
  const own = uses.filter(({ from, type }) => from === origin.file && type === 'image').map(({ file }) => file);
  return uses
    .filter(({ from, file }) => from !== origin.file && own.includes(file))
    .map(({ from, line, file }) => ({
      severity: 'error',
      rule: 'withdrawn-pictured',
      file: from,
      line,
      message: `Ảnh ${file} là ảnh của một gương đã rút.`,
      advice: 'Bỏ ảnh này, hoặc dùng ảnh khác.',
    }));
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
