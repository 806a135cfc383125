import { fieldWords } from '#desk/field-words';
import { type Finding, keysOf } from '#domain/finding';
import type { TypedValue, TypedValues } from '#writing/tidy-yaml';
import * as asking from './asking.ts';
import type { Asking, Field, Known } from './asking.ts';
import { MISSING } from '#forms/say';
import { askLine, askOffer, askOffers, askYes, step, stop, tell } from './prompts.ts';

/** Asks what a form needs to know, one question after the other. */
export async function askedAnswers(form: Asking, known: Known): Promise<TypedValues> {
  const filled = asking.filledOn(form, known.today);
  const fields = asking.fieldsOf(form.asked).filter(({ key }) => filled[key] === undefined);
  return askFields(fields, filled, { ...form, known });
}

/** Asks anew for what was refused; the other answers stay. */
export async function askAgain(
  form: Asking,
  { answers, known, wrong }: { answers: TypedValues; known: Known; wrong: readonly Finding[] },
): Promise<TypedValues> {
  const keys = new Set(wrong.map((finding) => keysOf(finding).find((step) => typeof step === 'string')));
  const fields = asking.fieldsOf(form.asked).filter(({ key }) => keys.has(key));
  if (fields.length === 0) return stop('Chưa ghi gì cả.');
  const kept = Object.entries(answers).filter(([key]) => !keys.has(key));
  return askFields(fields, Object.fromEntries(kept), { ...form, known });
}

type Desk = Asking & { known: Known };

/** Required keys, and those whose form has a question for them. */
async function askFields(fields: readonly Field[], before: TypedValues, desk: Desk): Promise<TypedValues> {
  let answers = before;
  for (const field of fields) {
    const when = desk.when?.[field.path.join('.')];
    const isNeeded = when !== undefined && field.asked.empty === undefined && !field.asked.properties;
    if ((field.isRequired || field.asked.ask !== undefined) && when?.(answers) !== false)
      answers = await askField({ ...field, isRequired: field.isRequired || isNeeded }, answers, desk);
  }
  return answers;
}

async function askField(field: Field, answers: TypedValues, desk: Desk): Promise<TypedValues> {
  if (asking.rowsOf(field)) return askRows(field, answers, desk);
  if (field.asked.properties)
    return field.isRequired || (await isOpened(field)) ? askGroup(field, answers, desk) : answers;
  const answer = await askOne(field, answers, desk);
  return answer === undefined ? answers : asking.withAnswer(answers, field.path, answer);
}

async function isOpened({ key, asked }: Field): Promise<boolean> {
  const { label, ask = label, hint } = fieldWords(key, asked);
  if (hint) tell(hint.replaceAll(/(?<=\.) /gu, '\n'));
  return askYes(ask);
}

function askGroup({ asked, path }: Field, answers: TypedValues, desk: Desk): Promise<TypedValues> {
  return askFields(asking.fieldsOf(asked, path), answers, desk);
}

async function askRows(field: Field, before: TypedValues, desk: Desk): Promise<TypedValues> {
  const { label, ask = label } = fieldWords(field.key, field.asked);
  const asked = asking.rowsOf(field)!;
  let answers = before;
  for (let row = 0; (row === 0 && field.isRequired) || (await askYes(ask)); row += 1) {
    step(`${label}, mục thứ ${row + 1}`);
    answers = await askGroup({ ...field, asked, path: [...field.path, row] }, answers, desk);
  }
  return answers;
}

async function askOne(field: Field, answers: TypedValues, desk: Desk): Promise<TypedValue | undefined> {
  const picks = asking.picksFor(field, desk.known);
  if (!picks) return askTyped(field, answers, desk);
  const pass = field.isRequired ? undefined : asking.passWords(field.asked);
  if (picks.length === 0) return field.isRequired ? stop(nothingToChoose(field)) : undefined;
  const question = asking.questionOf(field, false);
  if (field.asked.type !== 'array') return askOffer(question, picks, pass);
  const chosen = await askOffers(question, picks, pass);
  return chosen.length > 0 ? chosen : undefined;
}

async function askTyped(field: Field, answers: TypedValues, { form }: Desk): Promise<TypedValue | undefined> {
  const { key, asked, path, isRequired } = field;
  const { example } = fieldWords(key, asked);
  const valueOf = (text: string) => (text === '' ? undefined : asked.type === 'array' ? asking.parted(text) : text);
  const refused = (text: string) => {
    if (text === '' && isRequired) return asking.inOneLine(MISSING);
    // What may be left out may still be all that is left to say.
    return asking.refusal(form, answers, path, valueOf(text));
  };
  return valueOf(await askLine({ ask: asking.questionOf(field), hint: example && `Ví dụ: ${example}`, refused }));
}

function nothingToChoose(field: Field): string {
  const advice = field.key === 'van-ban' ? ' Ghi văn bản vào sổ trước: npm run moi -- van-ban' : '';
  return `“${asking.questionOf(field, false)}”: nội dung chưa có mục nào để chọn.${advice} Chưa ghi gì cả.`;
}
