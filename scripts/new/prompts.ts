import { cancel, confirm, intro, isCancel, log, note, outro, select, text } from '@clack/prompts';
import { cleanLine } from '#vietnamese/typed-text';
import type { Pick } from '#desk/pick-lists';
import { unaccented } from '#vietnamese/unaccented';
import { isSlug, slugOf } from '#vietnamese/slug';

/** Beyond this many, an officer types a few letters rather than scrolls. */
const SCROLLED = 20;

const PASS = '';

/** A yes or a no. */
export async function askYes(message: string): Promise<boolean> {
  return orStop(await confirm({ message, active: 'Có', inactive: 'Không', initialValue: false }));
}

interface AskedLine {
  ask: string;
  hint?: string | undefined;
  typed?: string | undefined;
  /** Why an answer will not do. */
  refused: (answer: string) => string | undefined;
}

export async function askLine({ ask, hint, typed, refused }: AskedLine): Promise<string> {
  const answer = await text({
    message: ask,
    ...(hint && { placeholder: hint }),
    ...(typed && { initialValue: typed }),
    validate: (answer) => refused(cleanLine(answer ?? '')),
  });
  return cleanLine(orStop(answer));
}

/** One of a list; `undefined` when it was passed over. */
export async function askOffer(ask: string, offers: readonly Pick[], pass?: string): Promise<string | undefined> {
  const near = offers.length > SCROLLED ? await narrowed(ask, offers) : offers;
  const answer = await select({
    message: `${ask}  (phím ↑ ↓ để chọn, Enter để nhận)`,
    options: [...(pass ? [{ value: PASS, label: pass }] : []), ...near.map(inOneLine)],
    maxItems: 12,
    showInstructions: false,
  });
  return orStop(answer) || undefined;
}

/** What is chosen may fill a page; a list has one line. */
function inOneLine({ value, label }: Pick): Pick {
  return { value, label: [...label].length > 90 ? `${[...label].slice(0, 90).join('')}…` : label };
}

/** Several of a list, in the order they are chosen. */
export async function askOffers(ask: string, offers: readonly Pick[], passFirst?: string): Promise<string[]> {
  const chosen: string[] = [];
  while (chosen.length < offers.length) {
    const left = offers.filter(({ value }) => !chosen.includes(value));
    const pass = chosen.length > 0 ? 'Đủ rồi' : passFirst;
    const answer = await askOffer(chosen.length > 0 ? 'Thêm nữa?' : ask, left, pass);
    if (answer === undefined) return chosen;
    chosen.push(answer);
  }
  return chosen;
}

/** A name for an address, where the one wanted is taken. */
export async function askName(proposed: string, isTaken: (name: string) => boolean): Promise<string> {
  return askLine({
    ask: 'Tên này đã có. Đặt tên khác, hoặc bấm Enter để nhận tên dưới đây.',
    typed: proposed,
    refused: (name) =>
      isSlug(name)
        ? isTaken(name)
          ? `“${name}” cũng đã có.`
          : undefined
        : `Chỉ dùng chữ thường không dấu, số và gạch nối: ${slugOf(name)}`,
  });
}

export function begin(words: string): void {
  intro(words);
}

/** The last words; plain text where nobody was asked. */
export function end(words: string): void {
  if (process.stdout.isTTY) outro(words.replaceAll('\n', '\n   '));
  else console.log(words);
}

export function tell(message: string): void {
  note(message, 'Cần biết', { format: (line) => line });
}

export function step(message: string): void {
  log.step(message);
}

export function warn(message: string): void {
  log.warn(message);
}

/** Ends the command where nothing was written yet. */
export function stop(reason: string): never {
  cancel(reason);
  process.exit(1);
}

async function narrowed(ask: string, offers: readonly Pick[]): Promise<readonly Pick[]> {
  const fits = (typed: string) => offers.filter(({ label }) => unaccented(label).includes(unaccented(typed)));
  const typed = await askLine({
    ask: `${ask}  Gõ vài chữ để tìm, có dấu hay không đều được; Enter để xem cả ${offers.length} mục.`,
    refused: (answer) => (fits(answer).length === 0 ? 'Không có mục nào như vậy. Gõ ít chữ hơn.' : undefined),
  });
  return fits(typed);
}

function orStop<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) stop('Đã dừng. Chưa ghi gì cả.');
  // A symbol is the one thing that was stopped at.
  return answer as Exclude<Answer, symbol>;
}
