import type { Finding } from '#domain/finding';
import { adviceInForm, fieldPaths, placeWords } from '#desk/place-words';
import { isAnswerable } from '#lints/answers';
import { part } from '#client/desk/part';

/** Shows what is to be mended, or only to be looked at; each entry leads to its field. */
export function showFindings(findings: readonly Finding[], below: string): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  part('dau-de').textContent =
    errors.length > 0 ? `Chưa lưu: còn ${errors.length} chỗ cần sửa` : `Đã lưu. Có ${findings.length} điểm nên xem lại`;
  part('loi-dan').textContent =
    errors.length > 0
      ? 'Bài vẫn nguyên trên màn hình, không mất chữ nào. Sửa xong từng chỗ dưới đây rồi bấm Lưu lần nữa.'
      : 'Những điểm dưới đây không chặn việc đăng.';
  part('danh-sach').replaceChildren(...[...errors, ...others(findings)].map((finding) => entry(finding, below)));
  openDialog();
}

/** Opens the list that was shown last. */
export function openDialog(): void {
  const dialog = part('cho-sua') as HTMLDialogElement;
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

function others(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity !== 'error');
}

function entry(finding: Finding, below: string): HTMLElement {
  const item = document.createElement('li');
  const { severity, message } = finding;
  const advice = adviceInForm(finding);
  item.append(line('strong', placeWords(finding) + (severity === 'error' ? '' : ' (nên xem)')), line('p', message));
  if (advice) item.append(line('p', `→ ${advice}`, 'advice'));
  if (isAnswerable(finding.rule))
    item.append(line('p', `Nhắc nhầm? Ghi ${finding.rule} và lý do vào mục “Bỏ qua có lý do”.`));
  item.append(why(finding), wayTo(fieldPaths(finding, below), placeWords(finding)));
  return item;
}

function line(tag: string, words: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  element.className = className;
  return element;
}

/** Beside the form, which stays as it is. */
function why({ rule }: Finding): HTMLElement {
  const link = line('a', 'Vì sao?') as HTMLAnchorElement;
  link.href = `${part('danh-sach').dataset['rules']}#${rule}`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.setAttribute('aria-label', `Vì sao có lời nhắc này: ${rule}`);
  return link;
}

function wayTo(paths: readonly string[], name: string): HTMLElement {
  const button = line('button', 'Đến mục này') as HTMLButtonElement;
  button.type = 'button';
  button.setAttribute('aria-label', `Đến mục này: ${name}`);
  button.addEventListener('click', () => {
    (part('cho-sua') as HTMLDialogElement).close();
    void goTo(paths);
  });
  return button;
}

async function goTo(paths: readonly string[]): Promise<void> {
  const field = await drawnField(paths);
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')?.focus();
}

/** The editor draws a long form as it is scrolled: it is scrolled until the field is there, or the form ends. */
async function drawnField(paths: readonly string[]): Promise<HTMLElement | undefined> {
  for (let count = -1; ;) {
    const top = fieldAt(paths.at(-1)!);
    if (top) return paths.map(fieldAt).find((field) => field !== undefined);
    const drawn = [...document.querySelectorAll('[data-key-path]')];
    if (drawn.length === count) return undefined;
    count = drawn.length;
    drawn.at(-1)?.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, DRAWING));
  }
}

/** Milliseconds that the editor may take for the next fields. */
const DRAWING = 250;

function fieldAt(path: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-key-path="${CSS.escape(path)}"]`) ?? undefined;
}
