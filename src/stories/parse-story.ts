import type { Root } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { framed } from '#stories/framed';
import type { StoryProblem } from '#stories/story';
import { storyMarkdown } from '#stories/story-markdown';
import { textTraps } from '#stories/text-traps';

const components = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

/** The tree of a story as it is printed, and what its marks must not be; never throws, whatever was typed. */
export function parseStory(text: string): { tree: Root; problems: StoryProblem[] } {
  const marked = storyMarkdown(text);
  const { root, problems } = framed(marked);
  const tree = toHast(root, {
    passThrough: [...components],
    footnoteLabel: 'Chú thích',
    footnoteBackLabel: (number, again) => `Về chỗ trích ${number + 1}${again > 1 ? `-${again}` : ''}`,
  }) as Root;
  return { tree, problems: [...textTraps(marked, text), ...problems] };
}
