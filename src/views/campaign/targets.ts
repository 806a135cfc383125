import { isMet, tally, type Target, type TargetPart } from '#domain/target';
import { goalWords, ladderWords, resultWords, tallyWords, verdictWords } from '#strings/targets';
import { capitalised } from '#strings/units';

export interface TargetTable {
  /** How many are met of those with a result; absent while none has one. */
  tally?: string | undefined;
  hasResults: boolean;
  rows: TargetRow[];
}

/** One printed line with what it promises. */
interface TargetRow {
  /** `Chỉ tiêu 3`: before a printed line that begins with “Hoàn thành”. */
  number: string;
  text: string;
  promises: PromiseRow[];
  notes: string[];
}

interface PromiseRow {
  /** What is measured. */
  subject: string;
  /** `Mức cần đạt: 269 người` */
  goal: string;
  /** Whom it covers, who set it, the rungs. */
  notes: string[];
  /** `Kết quả ngày 15/12/2024: 82,5%` */
  result?: { words: string; source: string } | undefined;
  verdict: { state: keyof typeof verdictWords; label: string };
}

export function targetTable(targets: readonly Target[]): TargetTable | undefined {
  if (targets.length === 0) return undefined;
  const count = tally(targets);
  return { tally: tallyWords(count), hasResults: count.reported > 0, rows: targets.map(targetRow) };
}

function targetRow({ text, parts, notes }: Target, index: number): TargetRow {
  return { number: `Chỉ tiêu ${index + 1}`, text: capitalised(text), promises: parts.map(promiseRow), notes };
}

function promiseRow(part: TargetPart): PromiseRow {
  const state = verdictOn(part);
  return {
    subject: capitalised(part.subject),
    goal: goalWords(part),
    notes: promiseNotes(part),
    result: part.result && resultOf(part),
    verdict: { state, label: verdictWords[state] },
  };
}

function verdictOn(part: TargetPart): keyof typeof verdictWords {
  const met = isMet(part);
  if (met === undefined) return part.result ? 'unclear' : 'open';
  return met ? 'met' : 'missed';
}

function promiseNotes({ subject, scope, setBy, goal }: TargetPart): string[] {
  const isSaid = scope !== undefined && subject.toLowerCase().includes(scope.toLowerCase());
  const notes = [isSaid ? undefined : scope && `Phạm vi: ${scope}`, setBy && `Do ${setBy} giao`, ladderWords(goal)];
  return notes.filter((note) => note !== undefined);
}

function resultOf({ result, unit }: TargetPart): PromiseRow['result'] {
  return { words: resultWords(result!, unit), source: result!.source };
}
