/** Segments of a JPEG that say who took it, where and with what: APP1 (EXIF, XMP), APP13 (IPTC), comments. */
const TELLING = new Set([0xe1, 0xed, 0xfe]);

/** A JPEG without them, its pixels untouched; anything else as it is. Places in a document turn pictures themselves. */
export function withoutPictureNotes(picture: Uint8Array): Uint8Array {
  if (picture[0] !== 0xff || picture[1] !== 0xd8) return picture;
  const kept: Uint8Array[] = [picture.subarray(0, 2)];
  let at = 2;
  while (picture[at] === 0xff && at + 4 <= picture.length && picture[at + 1] !== 0xda) {
    const end = at + 2 + ((picture[at + 2]! << 8) | picture[at + 3]!);
    if (!TELLING.has(picture[at + 1]!)) kept.push(picture.subarray(at, end));
    at = end;
  }
  return joined([...kept, picture.subarray(at)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
