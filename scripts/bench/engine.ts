import type { BenchStory } from './stories.ts';

/** A site builder in the comparison. */
export interface Engine {
  name: string;
  /** Lays out a project with these stories below `folder`, and says how to build it. */
  layOut(folder: string, stories: readonly BenchStory[]): Layout;
}

export interface Layout {
  command: string[];
  /** Where the command runs. */
  directory: string;
  storyFile(slug: string): string;
  /** Where the story is printed. */
  page(slug: string): string;
  /** What a cold build must not find. */
  kept: string[];
}
