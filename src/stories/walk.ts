import type { RootContent } from 'hast';
import type { StoryImage, StoryLink, StoryProblem, StoryWords } from '#stories/story';

/** What a walk through a story has met so far. */
export interface Walk {
  problems: StoryProblem[];
  images: StoryImage[];
  links: StoryLink[];
}

export function tell(walk: Walk, node: RootContent, words: StoryWords): void {
  walk.problems.push({ line: lineOf(node), severity: 'error', ...words });
}

export function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 1;
}
