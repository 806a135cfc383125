import { Inflate } from 'fflate';

/** More than any document of twenty megabytes needs to say what its objects are. */
const MOST_BYTES = 32 * 1024 * 1024;
/** The longest a dictionary before a packed stream of objects is looked for. */
const WINDOW = 4096;
const MOST_STREAMS = 50_000;

/**
 * Whether opening a PDF would unpack far more than it holds. Only streams that a parser unpacks to find objects
 * count: pictures stay packed.
 */
export function isPackedBomb(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  let unpacked = 0;
  let streams = 0;
  for (const { index, 0: opening } of text.matchAll(/\bstream\r?\n/gu)) {
    streams += 1;
    if (streams > MOST_STREAMS) return true;
    const before = plainNames(text.slice(Math.max(0, index - WINDOW), index));
    const dict = before.slice(before.lastIndexOf('obj') + 3);
    if (!/\/(?:ObjStm|XRef)\b/u.test(before.slice(-WINDOW))) continue;
    if (/\/Filter\b/u.test(dict) && !/\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/u.test(dict)) return true;
    unpacked += sizeWithin(bytes.subarray(index + opening.length), MOST_BYTES - unpacked);
    if (unpacked >= MOST_BYTES) return true;
  }
  return false;
}

/** Letters of a name may be written as `#53`. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const STEP = 1024;

/** How much a zlib stream unpacks to, at most so much; what cannot be unpacked counts as what came out. */
function sizeWithin(packed: Uint8Array, most: number): number {
  const seen = { size: 0, isLast: false };
  const inflate = new Inflate((part, isLast) => {
    seen.size += part.length;
    seen.isLast = isLast;
  });
  try {
    for (let at = 2; at < packed.length && seen.size < most && !seen.isLast; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return seen.size;
  }
  return seen.size;
}
