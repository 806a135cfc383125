import type { StoryProblem } from '#stories/story';

/** A book of two hundred pages; no story comes near. */
const MOST_LETTERS = 1_000_000;
const MOST_LINES = 5_000;
/** Marks whose pairs a parser looks for up and down a paragraph, and in the whole text with the bars of tables. */
const MOST_MARKS_IN_PARAGRAPH = 1_000;
const MOST_MARKS = 20_000;
const MOST_DEEP = 24;

const MARK = /[*_`~[\]<{|]/gu;
/** Quotation marks and list marks at the head of a line, one within the other. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/u;

/** What is too large to be read in reasonable time, told before it is read: reading stays linear in the text. */
export function limitProblems(text: string): StoryProblem[] {
  if (text.length > MOST_LETTERS) return [tooLong(1)];
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) return [tooLong(MOST_LINES)];
  const deep = lines.findIndex((line) => depthOf(line) > MOST_DEEP);
  return deep === -1 ? crowded(lines) : [tooDeep(deep + 1)];
}

/** Marks before the words of a line, and how far it stands from the margin: two columns to a level at the least. */
function depthOf(line: string): number {
  if (!/^\s*[->+*\d]/u.test(line)) return 0;
  const columns = /^\s*/u.exec(line)![0].replaceAll('\t', '    ').length;
  return Math.floor(columns / 2) + (CONTAINERS.exec(line)![0].match(/[-+*>.)]/gu)?.length ?? 0);
}

function crowded(lines: readonly string[]): StoryProblem[] {
  let [whole, paragraph] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const marks = line.match(MARK) ?? [];
    whole += marks.length;
    paragraph = line.trim() === '' ? 0 : paragraph + marks.filter((mark) => mark !== '|').length;
    if (whole > MOST_MARKS || paragraph > MOST_MARKS_IN_PARAGRAPH) return [tooCrowded(index + 1)];
  }
  return [];
}

function tooLong(line: number): StoryProblem {
  return {
    ...{ line, severity: 'error', rule: 'story-too-long' },
    message: 'Bài quá dài: một bài có nhiều nhất một triệu chữ cái và 5.000 dòng.',
    advice: 'Chia thành nhiều bài, hoặc đưa phần dài vào một văn bản đính kèm.',
  };
}

function tooCrowded(line: number): StoryProblem {
  return {
    ...{ line, severity: 'error', rule: 'story-too-long' },
    message: 'Đoạn này có quá nhiều dấu * _ [ ] ` < { |, máy không đọc nổi.',
    advice: 'Xóa các dấu thừa, hoặc để dòng trống giữa các đoạn.',
  };
}

function tooDeep(line: number): StoryProblem {
  return {
    ...{ line, severity: 'error', rule: 'story-too-deep' },
    message: 'Dòng này bắt đầu bằng quá nhiều dấu trích (>) hoặc dấu danh sách lồng nhau, hay lùi vào quá xa.',
    advice: 'Chỉ để một, hai dấu ở đầu dòng, như: > Lời nói, hoặc: - Việc đã làm.',
  };
}
