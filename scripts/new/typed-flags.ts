import { cleanLine } from '#vietnamese/typed-text';

/** What was typed after `npm run moi --`. */
export interface TypedFlags {
  /** The kind of thing, such as `guong`. */
  kind: string | undefined;
  /** Answers by option; an option given twice has two. */
  flags: Map<string, string[]>;
  problems: string[];
}

export function typedFlags(args: readonly string[]): TypedFlags {
  const read: TypedFlags = { kind: undefined, flags: new Map(), problems: [] };
  for (let place = 0; place < args.length; place += 1) place += readOne(read, args[place]!, args[place + 1]);
  return read;
}

/** Returns how many of the following words belong to it. */
function readOne(read: TypedFlags, word: string, next: string | undefined): 0 | 1 {
  const [, key, joined] = /^--([^=]+)(?:=(.*))?$/su.exec(word) ?? [];
  const value = joined ?? (next?.startsWith('--') ? undefined : next);
  if (key === undefined) readWord(read, word);
  else if (SWITCHES.has(key)) read.flags.set(key, []);
  else if (value === undefined) read.problems.push(`Sau --${key} còn thiếu giá trị.`);
  else read.flags.set(key, [...(read.flags.get(key) ?? []), cleanLine(value)]);
  return key !== undefined && !SWITCHES.has(key) && joined === undefined && value !== undefined ? 1 : 0;
}

function readWord(read: TypedFlags, word: string): void {
  if (read.kind === undefined) read.kind = word;
  else read.problems.push(`Không hiểu “${word}”. Giá trị có dấu cách thì để trong ngoặc kép.`);
}

/** Options that are a yes by being there. */
const SWITCHES = new Set(['doi-ban-cu']);
