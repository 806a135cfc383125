import { relative } from 'node:path';
import { pickLists } from '#desk/pick-lists';
import type { Bulletin } from '#domain/bulletin';
import type { Finding } from '#domain/finding';
import type { Workplace } from '#loading/disk/content-folder';
import { findingsReport } from '#loading/reports/terminal';
import { type Content, readContent } from '#loading/read-content';
import { viewedDay } from '#loading/viewed-day';
import type { PlainDate } from '#vietnamese/plain-date';
import type { TypedValues } from '#writing/tidy-yaml';
import { type SiteChoice, workplaceOf } from '../site-config.ts';
import { askAgain, askedAnswers } from './asked.ts';
import { fromFlags } from './from-flags.ts';
import type { Known } from './asking.ts';
import type { Kind } from './kinds.ts';
import { askName, end, warn } from './prompts.ts';
import { type Desk, type Draft, draftOf } from './record-place.ts';
import { formErrors, refuse } from './refuse.ts';
import { writeRecord } from './write-record.ts';

export interface Wish {
  /** Answers given as options. */
  flags: ReadonlyMap<string, string[]>;
  isAsking: boolean;
  choice: SiteChoice;
}

/** From answers to a file that the check lets pass. */
export async function newRecord(kind: Kind, { flags, isAsking, choice }: Wish): Promise<void> {
  const place = workplaceOf(choice);
  const content = await readContent(place);
  const beside = { place, known: knownOf(content, place), findings: content.findings };
  const draft = isAsking
    ? await draftAsked(kind, beside)
    : await draftTyped(kind, fromFlags(kind, flags, beside.known), beside);
  end(closingWords(kind, draft));
}

/** What the new record stands beside. */
interface Beside {
  place: Workplace;
  known: Known;
  findings: readonly Finding[];
}

function knownOf({ bulletin, findings }: Content, { today }: Workplace): Known {
  if (bulletin) return knownOn(bulletin, viewedDay(bulletin.site, today).today);
  return refuse([findingsReport(findings), 'Mở trang cho một xã mới: npm run moi -- trang']);
}

function knownOn(bulletin: Bulletin, today: PlainDate): Known {
  return { bulletin, today, lists: pickLists(bulletin, today) };
}

async function draftTyped(
  kind: Kind,
  filled: ReturnType<typeof fromFlags>,
  { place, known, findings }: Beside,
): Promise<Draft> {
  if ('problems' in filled) return refuse(filled.problems);
  const draft = draftOf(kind, filled.answers, { ...known, content: place.content });
  const errors = await writeRecord(draft, findings, place);
  return errors.length > 0 ? refuse([findingsReport(errors)]) : draft;
}

/** Asks until the file is one the check lets pass; only what was wrong is asked again. */
async function draftAsked(kind: Kind, { place, known, findings }: Beside): Promise<Draft> {
  let answers: TypedValues = await askedAnswers(kind, known);
  for (;;) {
    const draft =
      formErrors(kind.form, answers).length > 0
        ? undefined
        : await draftNamed(kind, answers, { ...known, content: place.content });
    const errors = draft ? await writeRecord(draft, findings, place) : formErrors(kind.form, answers);
    if (draft && errors.length === 0) return draft;
    warn(findingsReport(errors));
    answers = await askAgain(kind, { answers, known, wrong: errors });
  }
}

async function draftNamed(kind: Kind, answers: TypedValues, desk: Desk): Promise<Draft> {
  const draft = draftOf(kind, answers, desk);
  if (!draft.isRenamed) return draft;
  const isTaken = (name: string) => draftOf(kind, answers, { ...desk, name }).isRenamed;
  return draftOf(kind, answers, { ...desk, name: await askName(draft.name, isTaken) });
}

function closingWords(kind: Kind, { file, isRenamed, isWaiting, before, name }: Draft): string {
  const place = relative(process.cwd(), file).replaceAll('\\', '/');
  const written = before === undefined ? `Đã viết ${place}` : `Đã ghi thêm mục “${name}” vào ${place}`;
  const renamed = isRenamed ? '\nTên ấy đã có, nên bài này mang tên mới; bài cũ còn nguyên.' : '';
  return `${written}${renamed}\n${isWaiting ? WAITING : kind.next}`;
}

const WAITING = `Bài chưa lên trang được: tệp nằm ngoài thư mục nội dung cho đến khi có đồng ý.
Có đồng ý rồi thì điền mục dong-y trong tệp, chuyển tệp vào guong-dien-hinh/ rồi gõ npm start.`;
