import type { PrintedStory } from '#stories/story';

export interface FoldedStory {
  /** What stands before the first heading. */
  opening: string;
  parts: { heading: string; html: string }[];
}

/** A long text in parts that unfold, one for each main heading. */
export function foldedStory({ html }: PrintedStory): FoldedStory {
  const [opening = '', ...parts] = html.split(/(?=<h2 id=")/u);
  return { opening, parts: parts.map(headed) };
}

function headed(part: string): FoldedStory['parts'][number] {
  const end = part.indexOf('</h2>') + '</h2>'.length;
  return { heading: part.slice(0, end), html: part.slice(end) };
}
