import { parseStory } from '#stories/parse-story';
import { printedStory } from '#stories/printed-story';
import type { PrintedStory } from '#stories/story';

/** The guide as a page: read and printed as stories are. */
export interface OfficersGuide extends PrintedStory {
  title: string;
}

export function officersGuide(text: string, base: string): OfficersGuide {
  const [title = '', ...below] = text.split('\n');
  const story = { ...parseStory(below.join('\n')), images: [], links: [] };
  return { title: title.replace(/^# /u, ''), ...printedStory(story, { pictures: new Map(), base }) };
}
