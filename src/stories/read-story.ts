import { checkTree } from '#stories/check-tree';
import { withoutHidden } from '#stories/hidden-in-tree';
import { parseStory } from '#stories/parse-story';
import type { Story } from '#stories/story';
import { limitProblems } from '#stories/story-limits';
import { withoutHiddenSigns } from '#vietnamese/hidden-signs';

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
