import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Origin } from '#domain/finding';
import { workplace } from '#loading/content-folder';
import { splitFrontmatter } from '#loading/frontmatter';
import { readStory } from '#stories/read-story';
import type { Story } from '#stories/story';

/** The text of a record, read anew: keeping ten thousand texts would cost more than reading each once. */
export function storyText({ file }: Origin): Story {
  const text = readFileSync(join(workplace().content, file), 'utf8');
  return readStory(splitFrontmatter(text)?.body ?? '');
}
