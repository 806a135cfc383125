import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { extensionOf } from '#desk/kinds';
import { contentFiles } from '#loading/disk/content-files';
import { freeName } from '#writing/free-name';
import { withEntry } from '#writing/register-entry';
import { inFormOrder, recordFile, storyFile } from '#writing/story-file';
import type { TypedValues } from '#writing/tidy-yaml';
import type { Bulletin } from '#domain/bulletin';
import { NEW_ID } from './asking.ts';
import { fileHints } from './file-hints.ts';
import { type Kind, textOf } from './kinds.ts';
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
  return kind.type === 'register' ? entryOf(kind, answers, desk) : fileOf(kind, answers, desk);
}

/** A record of its own file, in the content folder or in the folder of what waits. */
function fileOf(kind: Kind, answers: TypedValues, desk: Desk): Draft {
  const isWaiting = lacksConsent(kind.form, answers);
  const waiting = join(dirname(desk.content), WAITING, kind.name);
  const { name, isRenamed } = freed(desk.name ?? kind.named(answers), takenNames(desk, kind.name, waiting));
  const values = inFormOrder({ ...kind.begins, ...answers }, Object.keys(kind.form.shape));
  return {
    name,
    isRenamed,
    isWaiting,
    file: join(isWaiting ? waiting : join(desk.content, kind.name), `${name}.${extensionOf(kind)}`),
    text: (kind.type === 'story' ? storyFile : recordFile)(values, fileHints(kind, isWaiting)),
  };
}

function entryOf(kind: Kind, answers: TypedValues, desk: Desk): Draft {
  const file = join(desk.content, `${kind.name}.yaml`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const ids = new Set([...desk.bulletin.documents, ...desk.bulletin.occasions].map(({ id }) => id));
  const own = textOf(answers, 'id');
  const { name, isRenamed } = freed(desk.name ?? (own === NEW_ID ? kind.named(answers) : own), ids);
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
