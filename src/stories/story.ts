import type { Root } from 'hast';
import type { Finding, Words } from '#domain/finding';

/** What is said of a story always says what to write instead. */
export type StoryWords = Required<Words>;

/** Something in the text of a story that may not stand, by line within the text. */
export interface StoryProblem extends StoryWords, Pick<Finding, 'severity'> {
  line: number;
}

/** An address in a story, and what readers see in its place. */
export interface StoryLink {
  line: number;
  href: string;
  text: string;
}

/** A picture a story shows. */
export interface StoryImage {
  line: number;
  /** As written: relative to the story. */
  file: string;
}

/**
 * The text of a record, read: data, never code. Without problems the tree holds nothing but known elements and
 * components.
 */
export interface Story {
  tree: Root;
  images: StoryImage[];
  links: StoryLink[];
  problems: StoryProblem[];
}

/** What a page prints of a story. */
export interface PrintedStory {
  html: string;
  headings: { id: string; text: string; level: number }[];
}
