import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

/** An address with a mark that is escaped, and then would be read as part of it; none is looked at without end. */
const MARKED = '//(?:\\S{0,300}(?:[\\\\`*{}<>[\\]~_&|"]|#\\s*$)|\\S{300})';

/** What a story gives a meaning beside Markdown. */
const STORY: Options = {
  unsafe: [
    ...['{', '}', '<'].map((character) => ({ character })),
    // Commands of MDX.
    { atBreak: true, character: 'i', after: 'mport[ *]' },
    { atBreak: true, character: 'e', after: 'xport[ *]' },
    // A paragraph that begins with the mark of a note would be the note.
    { before: '\\]', character: ':', inConstruct: 'phrasing' },
    // An address is a link as it is typed. With marks in it, it is words.
    { before: '[Tt][Tt][Pp][Ss]?', character: ':', after: MARKED, inConstruct: 'phrasing' },
    { before: '[Ww]{3}', character: '.', inConstruct: 'phrasing' },
    // The mark of a look would be read as its first sign.
    { before: '^[*_][+\\-.\\w]+', character: '@', inConstruct: 'phrasing' },
  ],
  // A list after a list of another kind, also within an item, would go on with its last words.
  join: [(left, right) => (left.type === 'list' && right.type === 'list' ? 1 : undefined)],
};

// The first would escape every address.
const [, ...gfm] = gfmToMarkdown({ stringLength: () => '---'.length }).extensions!;

/** A tree as the text of a story, in which every word is read as that word again. */
export function writtenStory(tree: Root): string {
  return toMarkdown(tree, { extensions: [...gfm, STORY], bullet: '-', resourceLink: true });
}
