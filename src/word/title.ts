import type { Flow, Line } from '#word/lines';
import { plainText } from '#word/tidied';

interface Titled {
  title: string;
  /** The document without the line its title was taken from. */
  rest: Flow[];
  /** Whether the document says so: by a title or heading style. */
  isSure: boolean;
}

const LONGEST_TITLE = 150;

/** The title of a document: a line in the style for titles, else a heading it begins with, else a short first line. */
export function titled(flow: readonly Flow[]): Titled | undefined {
  const lines = flow.filter((part): part is Line => part.type === 'line' && plainText(part.pieces).trim() !== '');
  const styled = lines.find(({ role }) => role === 'title');
  const [first] = lines;
  const chosen = styled ?? (first && isLikeTitle(first) && flow.length > 1 ? first : undefined);
  if (!chosen) return undefined;
  const photos = chosen.pieces.filter(({ type }) => type === 'photo');
  return {
    title: plainText(chosen.pieces).trim(),
    rest: flow.flatMap((part) =>
      part !== chosen ? [part] : photos.length > 0 ? [{ ...chosen, ...asText, pieces: photos }] : [],
    ),
    isSure: chosen === styled || chosen.level !== undefined,
  };
}

const asText = { role: 'text', level: undefined } as unknown as Pick<Line, 'role'>;

function isLikeTitle({ pieces, level, numbering }: Line): boolean {
  const text = plainText(pieces).trim();
  return level !== undefined || (!numbering && text.length <= LONGEST_TITLE && !/[.,;:…]$/u.test(text));
}

/** `Bai viet_xom Ngoai (1).docx` → `Bai viet xom Ngoai`: for a document without a title. */
export function nameOfFile(fileName: string): string {
  const name = fileName.replace(/^.*[\\/]/u, '').replace(/\.[a-z]+$/iu, '');
  return name
    .normalize('NFC')
    .replace(/\s*\(\d+\)$/u, '')
    .replace(/[_\s]+/gu, ' ')
    .trim();
}
