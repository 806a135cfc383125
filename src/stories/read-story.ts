import { checkTree } from '#stories/check-tree';
import { parseStory } from '#stories/parse-story';
import type { Story } from '#stories/story';
import { maskTraps } from '#stories/traps';

/** Reads the text of a record: everything that may not stand is a problem, all of them at once. Pure. */
export function readStory(text: string): Story {
  const { masked, problems: trapped } = maskTraps(text.normalize('NFC'));
  const { tree, problems: unparsed } = parseStory(masked);
  const { problems: unsafe, images } = checkTree(tree);
  return { tree, images, problems: [...trapped, ...unparsed, ...unsafe].toSorted((a, b) => a.line - b.line) };
}
