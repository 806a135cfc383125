import { atLine, type Finding } from '#domain/finding';

/** A story file in two halves, each with the line of the file it begins on. */
interface SplitFile {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Splits at the two `---` lines; `undefined` where one is missing. */
export function splitFrontmatter(text: string): SplitFile | undefined {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  if (lines[open]?.trim() !== '---') return undefined;
  const close = lines.findIndex((line, index) => index > open && /^---\s*$/u.test(line));
  if (close === -1) return undefined;
  return {
    yaml: lines.slice(open + 1, close).join('\n'),
    yamlLine: open + 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}

/** What is wrong with a story file that cannot be split. */
export function frontmatterFinding(file: string, text: string): Finding {
  return { severity: 'error', rule: 'frontmatter-missing', file, ...wordsFor(text.split(/\r\n?|\n/u)) };
}

const SHAPE = 'Dòng đầu tiên là ba dấu gạch ---, rồi các mục, rồi một dòng --- nữa; lời kể viết ở dưới.';

function wordsFor(lines: readonly string[]): Pick<Finding, 'place' | 'message' | 'advice'> {
  if (lines.every((line) => line.trim() === '')) return { place: atLine(1), message: 'Tệp trống.', advice: SHAPE };
  const likeDashes = lines.findIndex((line) => /^\s*[-–—_=]+\s*$/u.test(line) && !/^---\s*$/u.test(line));
  if (likeDashes !== -1)
    return {
      place: atLine(likeDashes + 1),
      message: `Dòng này là “${lines[likeDashes]!.trim()}”, không phải ba dấu gạch.`,
      advice: 'Gõ đúng ba dấu gạch ngang liền nhau ở đầu dòng: ---',
    };
  const first = lines.findIndex((line) => line.trim() !== '');
  if (lines[first]!.trim() !== '---')
    return { place: atLine(1), message: 'Bài thiếu dòng --- mở phiếu ở đầu.', advice: SHAPE };
  const end = lines.findIndex((line, index) => index > first && line.trim() === '');
  return {
    place: atLine((end === -1 ? lines.length : end) + 1),
    message: 'Phiếu chưa có dòng --- để kết thúc.',
    advice: 'Thêm một dòng chỉ có --- sau mục cuối cùng, trước lời kể.',
  };
}
