import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { StoryProblem } from '#stories/story';

const FEATURES = {
  gfm: { footnotes: { label: 'Chú thích', backLabel: 'Về chỗ trích {reference}' } },
  frontmatter: false,
} as const;

const MOST_RETRIES = 30;

/** Parses with the parser Astro uses. It stops at its first complaint, so the place is blanked and it reads on. */
export function parseStory(text: string): { tree: Root; problems: StoryProblem[] } {
  const problems: StoryProblem[] = [];
  let rest = text;
  for (let tries = 0; tries < MOST_RETRIES; tries += 1) {
    try {
      return { tree: mdxToHast(rest, { features: FEATURES }) as Root, problems };
    } catch (error) {
      const problem = problemOf(error instanceof Error ? error.message : String(error));
      problems.push(problem);
      rest = withoutTags(rest, problem.line);
    }
  }
  return { tree: { type: 'root', children: [] }, problems };
}

function problemOf(message: string): StoryProblem {
  const opened = /closing tag for `<([^>`]*)>` \((\d+):\d+\)/u.exec(message);
  const closing = /Unexpected closing tag `<\/([^>`]*)>`/u.exec(message);
  const line = Number(opened && !closing ? opened[2] : /^(\d+):/u.exec(message)?.[1]) || 1;
  const base = { line, severity: 'error', rule: 'story-tag' } as const;
  if (closing)
    return {
      ...base,
      message: `Thẻ đóng </${closing[1]!}> không khớp với thẻ mở.`,
      advice: 'Mỗi khung mở <Tên> phải đóng bằng </Tên> cùng tên.',
    };
  if (opened)
    return {
      ...base,
      message: `Khung <${opened[1]!}> chưa được đóng.`,
      advice: `Thêm </${opened[1]!}> ở dòng riêng, sau chữ cuối của khung.`,
    };
  return {
    ...base,
    message: 'Không đọc được dòng này.',
    advice: 'Xem lại dấu < >, dấu ngoặc kép và tên khung trong dòng.',
  };
}

/** Takes the tags out of a line, so that the rest of the story can be read. */
function withoutTags(text: string, line: number): string {
  return text
    .split('\n')
    .map((content, index) => (index === line - 1 ? content.replace(/[<>{}]/gu, ' ') : content))
    .join('\n');
}
