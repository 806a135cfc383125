import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contentFiles } from '#loading/disk/content-files';
import { freeName } from '#writing/free-name';
import { withEntry } from '#writing/register-entry';
import { inFormOrder, recordFile, storyFile } from '#writing/story-file';
import type { TypedValues } from '#writing/tidy-yaml';
import type { Bulletin } from '#domain/bulletin';
import type { Kind } from './kinds/kind.ts';
import { lacksConsent } from './refuse.ts';

/** Beside the content folder: what waits for consent is never among what is published, nor in the repository. */
const WAITING = 'cho-dong-y';

/** Where a new record goes, and the whole text of that file. */
export interface Draft {
  /** Name of the record: an address, or an id. */
  name: string;
  /** Whether the name first wanted was taken. */
  isRenamed: boolean;
  /** Whether it stays outside the content folder until a person has agreed. */
  isWaiting: boolean;
  file: string;
  text: string;
  /** What stands there now; registers only. */
  before?: string;
}

export interface Desk {
  content: string;
  bulletin: Bulletin;
  /** A name the officer would rather have. */
  name?: string;
}

export function draftOf(kind: Kind, answers: TypedValues, desk: Desk): Draft {
  const { place } = kind;
  return 'register' in place ? entryOf({ ...kind, place }, answers, desk) : fileOf({ ...kind, place }, answers, desk);
}

type FileKind = Kind & { place: { folder: string; extension: '.mdx' | '.yaml' } };
type RegisterKind = Kind & { place: { register: string } };

/** A record of its own file, in the content folder or in the folder of what waits. */
function fileOf(kind: FileKind, answers: TypedValues, desk: Desk): Draft {
  const { folder, extension } = kind.place;
  const isWaiting = lacksConsent(kind.form, answers);
  const waiting = join(dirname(desk.content), WAITING, folder);
  const { name, isRenamed } = freed(desk.name ?? kind.named(answers), takenNames(desk, folder, waiting));
  return {
    name,
    isRenamed,
    isWaiting,
    file: join(isWaiting ? waiting : join(desk.content, folder), name + extension),
    text: textOf(kind, answers, isWaiting ? `${CONSENT}\n${kind.hints ?? ''}` : kind.hints),
  };
}

function textOf({ form, place, begins }: FileKind, answers: TypedValues, hints?: string): string {
  const isStory = place.extension === '.mdx';
  const values = inFormOrder({ ...begins, ...answers }, Object.keys(form.shape));
  return isStory ? storyFile(values, hints) : recordFile(values, hints);
}

const CONSENT = `Bài chờ đồng ý. Có đồng ý rồi thì bỏ dấu # và dấu cách sau nó ở bốn dòng dưới, sửa lại,
rồi chuyển tệp vào thư mục guong-dien-hinh của nội dung:
dong-y:
  ngay: 26/01/2024
  pham-vi: [trang này]
  xac-nhan: Trưởng xóm`;

function entryOf(kind: RegisterKind, answers: TypedValues, desk: Desk): Draft {
  const file = join(desk.content, `${kind.place.register}.yaml`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const ids = new Set([...desk.bulletin.documents, ...desk.bulletin.occasions].map(({ id }) => id));
  const { name, isRenamed } = freed(desk.name ?? kind.named(answers), ids);
  const values = inFormOrder({ ...answers, id: name }, Object.keys(kind.form.shape));
  return { name, isRenamed, isWaiting: false, file, text: withEntry(before, values), before };
}

function freed(wanted: string, taken: ReadonlySet<string>): { name: string; isRenamed: boolean } {
  const name = freeName(wanted, (candidate) => taken.has(candidate));
  return { name, isRenamed: name !== freeName(wanted, () => false) };
}

/** Names of one folder that may not be given again: of files in it, wherever they lie, and those given up. */
function takenNames({ content, bulletin }: Desk, folder: string, waiting: string): Set<string> {
  const nameOf = (file: string) => basename(file).replace(/\.[a-z]+$/u, '');
  const files = contentFiles(content).filter((file) => file.startsWith(`${folder}/`));
  const besides = existsSync(waiting) ? readdirSync(waiting) : [];
  const records = [...bulletin.campaigns, ...bulletin.slogans, ...bulletin.exemplars];
  const former = records.flatMap(({ formerSlugs = [] }) => formerSlugs);
  return new Set([...files, ...besides].map(nameOf).concat(former));
}
