import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Origin } from '#domain/finding';
import { workplace } from '#loading/disk/content-folder';
import { splitFrontmatter } from '#loading/file/frontmatter';
import { readStory } from '#stories/read-story';
import type { Story } from '#stories/story';

/** So many trees are kept at once: pages, feeds and pictures of a build ask for the same text one after the other. */
const MOST_KEPT = 2_000;

const kept = new Map<string, { typed: string; story: Story }>();

/** The text of a record, read anew only where it changed. */
export function storyText({ file }: Origin): Story {
  const typed = readFileSync(join(workplace().content, file), 'utf8');
  const before = kept.get(file);
  if (before?.typed === typed) return before.story;
  const story = readStory(splitFrontmatter(typed)?.body ?? '');
  kept.delete(file);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(file, { typed, story });
  return story;
}
