import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Origin } from '#domain/finding';
import { workplace } from '#loading/content-folder';
import { splitFrontmatter } from '#loading/frontmatter';
import { readStory } from '#stories/read-story';
import type { Story } from '#stories/story';

const MOST_KEPT = 2000;
const known = new Map<string, Story>();

/**
 * The text of a record. Its page, the feeds and the list of pictures ask for the same one: each is parsed once, but of
 * ten thousand stories most are parsed anew, for keeping all would cost more.
 */
export function storyText({ file }: Origin): Story {
  const text = readFileSync(join(workplace().content, file), 'utf8');
  const story = known.get(text) ?? readStory(splitFrontmatter(text)?.body ?? '');
  if (known.size < MOST_KEPT) known.set(text, story);
  return story;
}

/** The path within the content folder of a picture that a story names. */
export function besideStory({ file }: Origin, picture: string): string {
  return posix.join(posix.dirname(file), picture);
}
