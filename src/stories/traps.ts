import type { StoryProblem } from '#stories/story';
import { blank, type Trap, traps } from '#stories/trap-table';

/** Finds every trap, and gives back the text with the traps masked, so that the parser can go on and find the rest. */
export function maskTraps(text: string): { masked: string; problems: StoryProblem[] } {
  const problems: StoryProblem[] = [];
  let masked = text;
  for (const trap of traps) {
    const visible = withoutCode(masked);
    for (const match of visible.matchAll(trap.pattern)) {
      if (!closesReported(match[0], visible.slice(0, match.index))) problems.push(problemOf(trap, match, text));
      const end = match.index + match[0].length;
      masked = masked.slice(0, match.index) + (trap.mask ?? blank)(match[0]) + masked.slice(end);
    }
  }
  return { masked, problems };
}

/** A closing tag whose opening one was reported needs no words of its own. */
function closesReported(tag: string, before: string): boolean {
  const name = /^<\/([\w.-]+)/u.exec(tag)?.[1];
  return name !== undefined && new RegExp(`<${name}\\b`, 'u').test(before);
}

function problemOf(trap: Trap, match: RegExpExecArray, text: string): StoryProblem {
  const line = text.slice(0, match.index).split('\n').length;
  return { line, severity: 'error', rule: trap.rule, message: trap.message(match), advice: trap.advice(match) };
}

/** Code spans, fences and escaped marks may hold anything. */
function withoutCode(text: string): string {
  return text
    .replace(/^(```|~~~)[\s\S]*?^\1/gmu, blank)
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/gu, blank)
    .replace(/\\[{}<>]/gu, blank);
}
