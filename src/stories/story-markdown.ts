import type { Node, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { storySyntax } from '#stories/story-syntax';

/** A tag or a pair of braces, as typed. */
export interface Marked extends Node {
  type: 'storyTag' | 'storyBraces';
  value: string;
}

declare module 'mdast' {
  interface RootContentMap {
    storyTag: Marked;
  }
  interface PhrasingContentMap {
    storyTag: Marked;
  }
}

const extensions = [gfm(), storySyntax];

type MdastExtension = ReturnType<typeof gfmFromMarkdown>[number];
type Handle = NonNullable<MdastExtension['enter']>[string];

const enter: Handle = function (token) {
  this.enter({ type: token.type as Marked['type'], value: this.sliceSerialize(token) }, token);
};
const leave: Handle = function (token) {
  this.exit(token);
};
const marks: MdastExtension = {
  enter: { storyTag: enter, storyBraces: enter },
  exit: { storyTag: leave, storyBraces: leave },
};
const mdastExtensions = [...gfmFromMarkdown(), marks];

/**
 * Reads the text of a story into its tree: the one reading that printing, the checks, the lints and the form on the
 * screen share, in Node as in a browser. (Sätteri, which Astro uses, reads twenty times faster, but stops at every
 * mistake, and its build for browsers can be installed on no ordinary machine and needs a cross-origin isolated page.)
 */
export function storyMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions, mdastExtensions });
}
