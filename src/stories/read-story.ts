import { checkTree } from '#stories/check-tree';
import { parseStory } from '#stories/parse-story';
import type { Story } from '#stories/story';
import { maskTraps } from '#stories/traps';

/** Reads the text of a record: everything that may not stand is a problem, all of them at once. Pure. */
export function readStory(text: string): Story {
  const { masked, problems: trapped } = maskTraps(withoutClipboardMarks(text).normalize('NFC'));
  const { tree, problems: unparsed } = parseStory(masked);
  const { problems: unsafe, images } = checkTree(tree);
  return { tree, images, problems: [...trapped, ...unparsed, ...unsafe].toSorted((a, b) => a.line - b.line) };
}

/** Word pastes marks that no page may carry; every line stays where it is. */
function withoutClipboardMarks(text: string): string {
  return text
    .replace(/[\u000B\u2028\u2029]/gu, ' ')
    .replace(
      /[\u0000-\u0008\u000C\u000E-\u001F\u007F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu,
      '',
    );
}
