import type { RootContent } from 'hast';
import type { StoryImage, StoryLink, StoryProblem } from '#stories/story';

/** What a walk through a story has met so far. */
export interface Walk {
  problems: StoryProblem[];
  images: StoryImage[];
  links: StoryLink[];
}

export function tell(walk: Walk, node: RootContent, words: Pick<StoryProblem, 'rule' | 'message' | 'advice'>): void {
  walk.problems.push({ line: lineOf(node), severity: 'error', ...words });
}

export function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 1;
}
