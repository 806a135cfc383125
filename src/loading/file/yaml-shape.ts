import { atLine, type Finding } from '#domain/finding';

/** No form goes deeper than eight; what goes much deeper was not typed by a person. */
const DEEPEST = 60;

/** Signs that begin a value: a register of the largest size has half as many. */
const MOST_VALUES = 600_000;

/** What no form needs and no parser should be given, told from the signs alone. */
export function shapeFinding(text: string, file: string, firstLine: number): Finding | undefined {
  const deep = deepLine(text);
  if (deep !== undefined)
    return finding(file, deep + firstLine, {
      message: 'Các mục lồng vào nhau quá nhiều bậc.',
      advice: 'Không phiếu nào cần quá tám bậc. Xóa bớt dấu cách ở đầu dòng và các dấu [ { thừa.',
    });
  if (valueCount(text) <= MOST_VALUES) return undefined;
  return finding(file, firstLine, {
    message: 'Tệp này có quá nhiều mục, máy không đọc hết được.',
    advice: 'Chia bớt sang tệp khác, hoặc bỏ những mục không dùng đến.',
  });
}

function finding(file: string, line: number, words: Pick<Finding, 'message' | 'advice'>): Finding {
  return { severity: 'error', rule: 'yaml', file, place: atLine(line), ...words };
}

/** The first line that stands too deep, by its indentation, its dashes and the brackets open before it. */
function deepLine(text: string): number | undefined {
  const indents: number[] = [];
  let brackets = 0;
  const line = text.split('\n').findIndex((typed) => {
    const start = /^[ \t]*(?:[-?][ \t]+)*/u.exec(typed)![0];
    while (indents.length > 0 && indents.at(-1)! >= start.length) indents.pop();
    if (typed.trim() !== '') indents.push(start.length);
    brackets = Math.max(0, brackets + bracketsIn(typed));
    return indents.length + brackets + dashesIn(start) > DEEPEST;
  });
  return line === -1 ? undefined : line;
}

function dashesIn(start: string): number {
  return start.match(/[-?]/gu)?.length ?? 0;
}

/** Brackets left open; those closed again within the line count where they are deepest. */
function bracketsIn(line: string): number {
  let open = 0;
  let deepest = 0;
  for (const [sign] of line.matchAll(/[[\]{}]/gu)) {
    open += sign === '[' || sign === '{' ? 1 : -1;
    deepest = Math.max(deepest, open);
  }
  return deepest > DEEPEST ? deepest : open;
}

function valueCount(text: string): number {
  return text.match(/[,[{\n]|[:?-](?=\s)/gu)?.length ?? 0;
}
