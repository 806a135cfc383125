import { type Finding, keysOf } from '#domain/finding';
import type { TypedValue, TypedValues } from '#writing/tidy-yaml';
import type { Asking } from './kinds/kind.ts';
import { askLine, askOffer, askOffers, askYes, stop, tell } from './prompts.ts';
import {
  isGate,
  isOptional,
  isRows,
  type Known,
  parted,
  type Question,
  refusal,
  type Rows,
  type Step,
  withAnswer,
} from './question.ts';

/** Asks what a kind needs to know, one question after the other. */
export async function askedAnswers(kind: Asking, known: Known): Promise<TypedValues> {
  return askSteps(kind.steps, kind.filled?.(known.today) ?? {}, known);
}

/** Asks anew for what was refused; the other answers stay. */
export async function askAgain(
  kind: Asking,
  { answers, known, wrong }: { answers: TypedValues; known: Known; wrong: readonly Finding[] },
): Promise<TypedValues> {
  const keys = new Set(wrong.map((finding) => keysOf(finding).find((step) => typeof step === 'string')));
  const firstKey = ({ path }: Step) => path.split('.')[0];
  const steps = kind.steps.filter((step) => keys.has(firstKey(step)) && !('isQuiet' in step && step.isQuiet));
  if (steps.length === 0) return stop('Chưa ghi gì cả.');
  const kept = Object.entries(answers).filter(([key]) => !keys.has(key));
  return askSteps(steps, Object.fromEntries(kept), known);
}

async function askSteps(steps: readonly Step[], before: TypedValues, known: Known): Promise<TypedValues> {
  let answers = before;
  for (const step of steps) {
    if (isGate(step)) answers = (await isOpened(step, answers)) ? await askSteps(step.gated, answers, known) : answers;
    else if (isRows(step)) answers = withRows(answers, step.path, await askRows(step, known));
    else answers = await askStep(step, answers, known);
  }
  return answers;
}

async function isOpened(gate: Extract<Step, { gated: unknown }>, answers: TypedValues): Promise<boolean> {
  if (!gate.when(answers)) return false;
  tell(gate.note);
  return askYes(gate.ask);
}

async function askStep(question: Question, answers: TypedValues, known: Known): Promise<TypedValues> {
  if (question.isQuiet || question.when?.(answers) === false) return answers;
  const answer = await askOne(question, known);
  return answer === undefined ? answers : withAnswer(answers, question.path, answer);
}

async function askRows({ ask, another, rows, isOptional }: Rows, known: Known): Promise<TypedValues[]> {
  const list: TypedValues[] = [];
  while ((list.length === 0 && !isOptional) || (await askYes(another))) {
    tell(`${ask}: mục thứ ${list.length + 1}`);
    list.push(await askSteps(rows, {}, known));
  }
  return list;
}

function withRows(answers: TypedValues, path: string, rows: TypedValues[]): TypedValues {
  return rows.length > 0 ? withAnswer(answers, path, rows) : answers;
}

async function askOne(question: Question, known: Known): Promise<TypedValue | undefined> {
  const { ask, offers, isMany, pass } = question;
  if (!offers) return askTyped(question);
  const list = offers(known);
  if (list.length === 0) return isOptional(question) ? undefined : stop(nothingToChoose(question));
  if (!isMany) return askOffer(ask, list, isOptional(question) ? (pass ?? 'Bỏ qua') : undefined);
  const chosen = await askOffers(ask, list, isOptional(question) ? (pass ?? 'Không có') : undefined);
  return chosen.length > 0 ? chosen : undefined;
}

async function askTyped(question: Question): Promise<TypedValue | undefined> {
  const { ask, hint, field, isMany } = question;
  const valueOf = (answer: string) => (answer === '' ? undefined : isMany ? parted(answer) : answer);
  const isPassed = (answer: string) => answer === '' && isOptional(question);
  const refused = (answer: string) => (isPassed(answer) ? undefined : refusal(field, valueOf(answer)));
  return valueOf(await askLine({ ask, hint, refused }));
}

function nothingToChoose({ ask, path }: Question): string {
  const advice = path.endsWith('van-ban') ? ' Ghi văn bản vào sổ trước: npm run moi -- van-ban' : '';
  return `“${ask}”: nội dung chưa có mục nào để chọn.${advice} Chưa ghi gì cả.`;
}
