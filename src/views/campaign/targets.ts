import { isMet, tally, type Target, type TargetPart } from '#domain/target';
import { targetAchievedLabel, targetAimLabel } from '#strings/labels';
import { ladderWords, promiseWords, resultWords, tallyWords, verdictWords } from '#strings/targets';
import { capitalised } from '#strings/units';
import { readPartialDate, writtenPartialDate } from '#vietnamese/partial-date';

export interface TargetTable {
  /** How many are met of those with a result; absent while none has one. */
  tally?: string | undefined;
  hasResults: boolean;
  rows: TargetRow[];
}

/** One printed line with what it promises. */
interface TargetRow {
  text: string;
  promises: PromiseRow[];
  notes: string[];
}

interface PromiseRow {
  /** What is measured; absent where the printed line says only this. */
  subject?: string | undefined;
  /** `Giữ vững`, `Mức`; absent where the promise says it. */
  aim?: string | undefined;
  promise: string;
  /** Whom it covers, who set it, the rungs. */
  notes: string[];
  result?: { words: string; source: string } | undefined;
  verdict: { state: keyof typeof verdictWords; label: string };
}

export function targetTable(targets: readonly Target[]): TargetTable | undefined {
  if (targets.length === 0) return undefined;
  const count = tally(targets);
  return { tally: tallyWords(count), hasResults: count.reported > 0, rows: targets.map(targetRow) };
}

function targetRow({ text, parts, notes }: Target): TargetRow {
  return { text: capitalised(text), promises: parts.map((part) => promiseRow(part, parts.length > 1)), notes };
}

function promiseRow(part: TargetPart, isOneOfSeveral: boolean): PromiseRow {
  const state = verdictOn(part);
  return {
    subject: isOneOfSeveral ? part.subject : undefined,
    ...goalOf(part),
    notes: promiseNotes(part),
    result: part.result && resultOf(part),
    verdict: { state, label: verdictWords[state] },
  };
}

function goalOf(part: TargetPart): Pick<PromiseRow, 'aim' | 'promise'> {
  if (part.goal.type === 'achieved') return { promise: targetAchievedLabel[part.aim] };
  return { aim: targetAimLabel[part.aim], promise: promiseWords(part) };
}

function verdictOn(part: TargetPart): keyof typeof verdictWords {
  const met = isMet(part);
  if (met === undefined) return part.result ? 'unclear' : 'open';
  return met ? 'met' : 'missed';
}

function promiseNotes({ scope, setBy, goal }: TargetPart): string[] {
  const notes = [scope && `Phạm vi: ${scope}`, setBy && `Do ${setBy} giao`, ladderWords(goal)];
  return notes.filter((note) => note !== undefined);
}

function resultOf({ result, unit }: TargetPart): PromiseRow['result'] {
  const on = readPartialDate(result!.on);
  return {
    words: resultWords(result!, unit),
    source: `${result!.source}, ${on ? writtenPartialDate(on) : result!.on}`,
  };
}
