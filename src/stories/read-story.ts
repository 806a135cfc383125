import { checkTree } from '#stories/check-tree';
import { withoutHidden } from '#stories/hidden-in-tree';
import type { Story, StoryProblem } from '#stories/story';
import { limitProblems } from '#stories/story-limits';
import { withoutHiddenSigns } from '#vietnamese/hidden-signs';
import type { Root } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { framed } from '#stories/framed';
import { storyMarkdown } from '#stories/story-markdown';
import { textTraps } from '#stories/text-traps';

/** Reads the text of a record: everything that may not stand is a problem, all of them at once. Pure. */
export function readStory(typed: string): Story {
  const text = plainTyped(typed);
  const problems = limitProblems(text);
  if (problems.length > 0) return { tree: { type: 'root', children: [] }, images: [], links: [], problems };
  const { tree, problems: trapped } = parseStory(text);
  const hidden = withoutHidden(tree);
  const { problems: unsafe, images, links } = checkTree(tree);
  const all = [...trapped, ...hidden, ...unsafe].toSorted((a, b) => a.line - b.line);
  return { tree, images, links, problems: all.slice(0, MOST_TOLD) };
}

/** Nobody mends more in one go, and a text of nothing but mistakes would be told at twice its length. */
const MOST_TOLD = 100;

/** Word pastes marks that no page may carry; every line stays where it is. */
function plainTyped(typed: string): string {
  return withoutHiddenSigns(typed.replace(/\r\n?/gu, '\n').replace(/[\u000B\u0085\u2028\u2029]/gu, ' ')).normalize(
    'NFC',
  );
}

const components = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

/** The tree of a story as it is printed, and what its marks must not be; never throws, whatever was typed. */
function parseStory(text: string): { tree: Root; problems: StoryProblem[] } {
  const marked = storyMarkdown(text);
  const { root, problems } = framed(marked);
  const tree = toHast(root, {
    passThrough: [...components],
    footnoteLabel: 'Chú thích',
    footnoteBackLabel: (number, again) => `Về chỗ trích ${number + 1}${again > 1 ? `-${again}` : ''}`,
  }) as Root;
  return { tree, problems: [...textTraps(marked, text), ...problems] };
}
