import { atLine } from '#domain/finding';
import { type FileReading, NOTHING } from '#loading/file/file-reading';
import { imageUse, namedPhotos } from '#loading/file/file-uses';
import { frontmatterFinding, splitFrontmatter } from '#loading/file/frontmatter';
import type { RecordReading } from '#loading/file/read-record';
import { withoutLongNumbers } from '#lints/private-numbers';
import { readWhole } from '#loading/file/read-whole';
import { readYaml } from '#loading/file/yaml-text';
import { readStory } from '#stories/read-story';
import type { StoryProblem } from '#stories/story';
import { storyBlocks } from '#stories/story-blocks';

/** A form above, a story below. */
export function readMdx(path: string, text: string, read: (value: unknown) => RecordReading): FileReading {
  const split = splitFrontmatter(text);
  if (!split) return { ...NOTHING, findings: [frontmatterFinding(path, text)], uses: namedPhotos(path, text) };
  const reading = readWhole(path, readYaml(split.yaml, path, split.yamlLine), read);
  const story = readStory(split.body);
  const lineInFile = (line: number) => line + split.bodyLine - 1;
  const problems = story.problems.map(({ line, ...words }) => ({
    ...masked(words),
    file: path,
    place: atLine(lineInFile(line)),
  }));
  const uses = story.images.map(({ file, line }) => imageUse(path, file, lineInFile(line)));
  const isBroken = reading.findings.some(({ rule }) => rule === 'yaml');
  const hidden = isBroken && reading.uses.length === 0 ? namedPhotos(path, split.yaml, split.yamlLine) : [];
  const links = story.links.map((link) => ({ ...link, file: path, line: lineInFile(link.line) }));
  const isWithdrawn = reading.records.some(({ kind }) => kind === 'withdrawal');
  return {
    ...reading,
    blocks: storyBlocks(story.tree).map((block) => ({
      ...block,
      lines: block.lines.map(({ text: words, line }) => ({ text: words, line: lineInFile(line) })),
    })),
    findings: [...reading.findings, ...problems],
    uses: isWithdrawn ? [] : [...reading.uses, ...uses, ...hidden],
    links: isWithdrawn ? [] : [...reading.links, ...links],
  };
}

/** A report of the check may be passed on. */
function masked(words: Omit<StoryProblem, 'line'>): Omit<StoryProblem, 'line'> {
  const { message, advice } = words;
  return { ...words, message: withoutLongNumbers(message), advice: withoutLongNumbers(advice) };
}
