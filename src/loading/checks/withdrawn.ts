import type { Bulletin } from '#domain/bulletin';
import { atLine, type Finding, findingAt, type Recorded, WHOLE_FILE } from '#domain/finding';
import { type NameFinder, nameFinder } from '#domain/name-finder';
import { calledBy, namesPerson } from '#domain/person-name';
import type { WithdrawableKind, Withdrawal } from '#domain/withdrawal';
import { exemplarSubjectWords } from '#forms/exemplar';
import { besideFile } from '#loading/file/content-path';
import { splitFrontmatter } from '#loading/file/frontmatter';
import { type PictureReading, stillPictured } from '#loading/photos/withdrawn-pictures';
import { readYaml } from '#loading/file/yaml-text';
import { decodedEntities } from '#stories/decoded';
import type { StoryBlock } from '#stories/story-blocks';

export interface WithdrawnReading extends PictureReading {
  /** As it is published. */
  bulletin: Bulletin;
  /** What the text of a file tells. */
  blocksOf: (file: string) => readonly StoryBlock[];
  /** What a file offered for download says. */
  attached: (file: string) => string;
}

/** Places that would still publish the name or a picture of a withdrawn record: no machine can rewrite a sentence. */
export function withdrawnFindings({ bulletin, ...reading }: WithdrawnReading): Finding[] {
  if (bulletin.withdrawals.length === 0) return [];
  const published = recordsOf(bulletin).map((record) => spoken(record, reading.blocksOf(record.origin.file)));
  const attached = bulletin.documents.flatMap((record) =>
    record.file === undefined ? [] : [{ record, file: record.file, said: reading.attached(record.file) }],
  );
  return bulletin.withdrawals.flatMap((withdrawal) => [
    ...stillNamed(withdrawal, { records: published, attached }, reading.textOf),
    ...stillPictured(withdrawal, reading),
  ]);
}

function recordsOf(bulletin: Bulletin): Recorded[] {
  const { site, units, documents, occasions, campaigns, slogans, exemplars, awards } = bulletin;
  return [site, ...units, ...documents, ...occasions, ...campaigns, ...slogans, ...exemplars, ...awards];
}

/** What it was known by, and what other records call it. */
const NAMED = {
  exemplar: { key: 'ten', noun: 'gương' },
  campaign: { key: 'ten', noun: 'phong trào' },
  slogan: { key: 'noi-dung', noun: 'khẩu hiệu' },
  award: { key: 'so-ky-hieu', noun: 'quyết định' },
} as const satisfies Record<WithdrawableKind, { key: string; noun: string }>;

type Textual = (file: string) => string;

/** All that pages tell of one record, in one spelling. */
interface Spoken {
  file: string;
  /** By its form. */
  said: string;
  /** By its text. */
  passages: { said: string; line: number }[];
}

/** A file offered for download, by the row that offers it. */
interface Attached {
  record: Recorded;
  file: string;
  said: string;
}

interface Published {
  records: readonly Spoken[];
  attached: readonly Attached[];
}

function stillNamed({ kind, slug, origin }: Withdrawal, { records, attached }: Published, textOf: Textual): Finding[] {
  const form = formOf(textOf(origin.file), origin.file);
  const name = wordsAt(form, NAMED[kind].key);
  if (!name) return [];
  const isPerson = isOfPerson(name, form);
  // A link to its notice spells its address.
  const saying = nameFinder([...(isPerson ? calledBy(name) : [name]), besideFile(origin.file, `${slug}/`)]);
  const isSaying = ({ said }: { said: string }) => saying(said).length > 0;
  const telling = records.filter((record) => isSaying(record) || record.passages.some(isSaying));
  const inRecords = [...new Map(telling.map((record) => [record.file, record])).values()].map(({ file, passages }) => {
    const line = passages.find(isSaying)?.line ?? lineSaying(saying, textOf(file));
    return { ...named(file, kind, isPerson), place: line > 0 ? atLine(line) : WHOLE_FILE };
  });
  return [...inRecords, ...attached.filter(isSaying).map(({ record, file }) => inFile(record, file, isPerson))];
}

function inFile(record: Recorded, file: string, isPerson: boolean): Finding {
  return findingAt(record, ['tep'], {
    severity: isPerson ? 'error' : 'warning',
    rule: 'withdrawn-named',
    message: `${file}: trong tệp còn tên của một bài đã rút.`,
    advice: 'Xóa tên ấy trong tệp rồi lưu lại, hoặc bỏ dòng tep.',
  });
}

function isOfPerson(name: string, form: Record<string, unknown>): boolean {
  const subject = wordsAt(form, 'chu-the')?.toLowerCase() as keyof typeof exemplarSubjectWords | undefined;
  return subject !== undefined && namesPerson(name, exemplarSubjectWords[subject]);
}

function formOf(text: string, file: string): Record<string, unknown> {
  const yaml = file.endsWith('.mdx') ? (splitFrontmatter(text)?.yaml ?? '') : text;
  return (readYaml(yaml, file).value ?? {}) as Record<string, unknown>;
}

function wordsAt(form: Record<string, unknown>, key: string): string | undefined {
  const value = form[key];
  return typeof value === 'string' ? plain(value).trim() : undefined;
}

function spoken({ origin, ...record }: Recorded, blocks: readonly StoryBlock[]): Spoken {
  const passages = blocks.map(({ lines }) => ({
    said: plain(lines.map(({ text }) => text).join(' ')),
    line: lines[0]!.line,
  }));
  const form = plain(JSON.stringify(record, withoutPhoto).replaceAll('\\"', '"').replaceAll('\\n', ' '));
  return { file: origin.file, said: form, passages };
}

/** No page tells what the file of a photo is called. */
function withoutPhoto(this: object, key: string, value: unknown): unknown {
  return key === 'file' && 'alt' in this ? undefined : value;
}

function lineSaying(saying: NameFinder, text: string): number {
  return text.split('\n').findIndex((line) => saying(plain(line)).length > 0) + 1;
}

function named(file: string, kind: WithdrawableKind, isPerson: boolean): Omit<Finding, 'place'> {
  const isStory = kind === 'exemplar';
  return {
    severity: isPerson ? 'error' : 'warning',
    rule: 'withdrawn-named',
    file,
    message: `${isStory ? 'Tên của một' : 'Nguyên văn tên một'} ${NAMED[kind].noun} đã rút còn ghi ở đây.`,
    advice: isStory
      ? 'Xóa tên ấy, cả trong dia-chi-cu và tên tệp. Trong danh sách khen thưởng và nhân rộng, ghi thêm guong thì tên được bỏ tự động.'
      : 'Xóa hoặc viết lại chỗ ấy. Mã ghi ở các mục như phong-trao, huong-ung, quyet-dinh được bỏ tự động.',
  };
}

function plain(text: string): string {
  return decodedEntities(text).replace(/[*`~]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '');
}
