import type { Root } from 'mdast';
import type { StoryProblem } from '#stories/story';
import { shown } from '#stories/tag-traps';

/** A paragraph, a table or a heading that MDX would take for a command. */
const COMMAND = /(import|export)[ \t{*][^\n]*/uy;
/** A heading whose number signs touch the words. */
const HEADING = /^#{1,6}(?=[\p{L}\d])/u;

/** Passages that other readers of the same file, or the officer, would take for something else. */
export function textTraps(root: Root, text: string): StoryProblem[] {
  return root.children.flatMap(({ type, position }) => {
    const { start, end } = position!;
    const words = type === 'paragraph' ? text.slice(start.offset, end.offset) : '';
    return [...commands(text, start), ...headings(words, start.line)];
  });
}

function commands(text: string, { line, offset }: { line: number; offset?: number | undefined }): StoryProblem[] {
  COMMAND.lastIndex = offset ?? 0;
  const [words, word] = COMMAND.exec(text) ?? [];
  if (!words) return [];
  return [
    {
      line,
      severity: 'error',
      rule: 'story-import',
      message: `Đoạn này bắt đầu bằng “${word!}”, máy sẽ hiểu là lệnh.`,
      advice: /['"{]/u.test(words)
        ? 'Xóa dòng này: bài viết không chạy lệnh; các khung dùng được mà không cần khai báo.'
        : `Viết chữ khác lên đầu, như “${word === 'import' ? 'Nhập khẩu' : 'Xuất khẩu'} …”.`,
    },
  ];
}

function headings(paragraph: string, line: number): StoryProblem[] {
  return paragraph.split('\n').flatMap((text, index) => {
    if (!HEADING.test(text)) return [];
    return [{ line: line + index, severity: 'error' as const, rule: 'story-heading', ...headingWords(text) }];
  });
}

function headingWords(heading: string) {
  return {
    message: `Đầu đề viết dính vào dấu #: ${shown(heading)}`,
    advice: `Để một dấu cách sau dấu #: ${shown(heading.replace(/^#+/u, '$& '))}`,
  };
}
