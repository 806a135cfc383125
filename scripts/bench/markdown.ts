import type { BenchStory } from './stories.ts';

/** A story as the other engines read it, with the same words. */
export function markdownStory({ name, day, summary, paragraphs }: BenchStory): string {
  const body = [...paragraphs, `> ${paragraphs[0]!}`].join('\n\n');
  return `---\ntitle: "${name}"\ndate: ${day}\nsummary: "${summary}"\n---\n\n${body}\n`;
}

export function markdownStories(stories: readonly BenchStory[], folder: string): Record<string, string> {
  return Object.fromEntries(stories.map((story) => [`${folder}/${story.slug}.md`, markdownStory(story)]));
}
