import { spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** `script` of util-linux gives a program a terminal of its own. */
export const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' })
  .output.join('')
  .includes('util-linux');

export const [ENTER, DOWN, BACKSPACE, INTERRUPT] = ['\r', '\u001B[B', '\u007F', '\u0003'];

/** Before a question that waits for an answer, and before a refusal; an answered question has another. */
const MARKS = ['◆', '└'];

export interface Typed {
  /** All that was on the screen, without colours. */
  screen: string;
  code: number | null;
}

/** Runs `npm run moi` in a terminal. Each line is typed once the words before it stand on the screen. */
export async function typeInto(args: readonly string[], lines: readonly (readonly [string, string])[]): Promise<Typed> {
  const command = [process.execPath, 'scripts/new/command.ts', ...args].map((word) => `'${word}'`).join(' ');
  // A new terminal has no width.
  const sized = `stty cols 110 rows 40; exec ${command}`;
  const child = spawn('script', ['-qefc', sized, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: 110_000,
  });
  const left = [...lines];
  let [screen, seen] = ['', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
    // Half a colour code would count as text.
    if (/\u001B\[?[\d;?]*$/u.test(screen)) return;
    const plain = stripVTControlCharacters(screen);
    const [words] = left[0] ?? [];
    if (words === undefined || !MARKS.some((mark) => plain.includes(`${mark}  ${words}`, seen))) return;
    seen = plain.length;
    child.stdin.write(left.shift()![1]);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { screen: stripVTControlCharacters(screen), code };
}
