import type { CleanPhoto, RawPhoto, WordOptions, WordStory } from '#word/contract';
import { pictureSize } from '#word/picture-size';
import { withFewMarks } from '#word/tidied';
import type { WordDocument, WordImage, WordNode } from '#word/word-tree';

/** Pictures of a document that can be published. */
export interface CleanPhotos {
  of: ReadonlyMap<WordImage, CleanPhoto>;
  /** Past what one story can show, and not looked at. */
  passed: ReadonlySet<WordImage>;
}

const MOST_PHOTOS = 200;
const LARGEST_PHOTO = 100_000_000;
/** All pictures together: thirty of a good camera. */
const MOST_PIXELS = 400_000_000;

/** Cleans every picture; one that cannot be read, or opens into more than a picture ever is, is left out. */
export async function cleanPhotos(document: WordDocument, clean: WordOptions['cleanPhoto']): Promise<CleanPhotos> {
  const of = new Map<WordImage, CleanPhoto>();
  const images = imagesIn(document.children);
  const desk: Desk = { clean, known: new Map(), left: MOST_PIXELS };
  // One after another: a camera's picture takes much memory while it is open.
  for (const image of images.slice(0, MOST_PHOTOS)) {
    const photo = await cleanPhoto(image, desk);
    if (photo) of.set(image, photo);
  }
  return { of, passed: new Set(images.slice(MOST_PHOTOS)) };
}

interface Desk {
  clean: WordOptions['cleanPhoto'];
  /** By the bytes of the document: one picture may stand in many places. */
  known: Map<ArrayBuffer, Promise<CleanPhoto | undefined>>;
  /** Pixels that may still be opened. */
  left: number;
}

async function cleanPhoto(image: WordImage, desk: Desk): Promise<CleanPhoto | undefined> {
  try {
    const bytes = await image.readAsArrayBuffer();
    const known = desk.known.get(bytes.buffer) ?? opened({ bytes, type: image.contentType }, desk);
    desk.known.set(bytes.buffer, known);
    return await known;
  } catch {
    return undefined;
  }
}

async function opened(photo: RawPhoto, desk: Desk): Promise<CleanPhoto | undefined> {
  const size = pictureSize(photo.bytes);
  const pixels = size ? size.width * size.height : Infinity;
  if (pixels > Math.min(LARGEST_PHOTO, desk.left)) return undefined;
  desk.left -= pixels;
  return desk.clean(photo);
}

function imagesIn(nodes: readonly WordNode[]): WordImage[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image') return [node];
    return 'children' in node ? imagesIn(node.children as WordNode[]) : [];
  });
}

/** Names pictures as the story shows them, and remembers which it showed. */
export interface PhotoNames {
  nameOf: (image: WordImage) => { name: string; alt: string } | undefined;
  shown: WordStory['photos'];
  undescribed: string[];
  lost: () => number;
  /** How many pictures were not looked at, since there are too many. */
  passed: number;
}

export function photoNames(photos: CleanPhotos, slug: string): PhotoNames {
  const named = new Map<WordImage, string>();
  const lost = new Set<WordImage>();
  const names: PhotoNames = { nameOf, shown: [], undescribed: [], lost: () => lost.size, passed: photos.passed.size };
  function nameOf(image: WordImage) {
    const photo = photos.of.get(image);
    if (!photo && !photos.passed.has(image)) lost.add(image);
    if (!photo) return undefined;
    const name = named.get(image) ?? `anh/${slug}-${named.size + 1}.${photo.extension}`;
    const alt = describedBy(image.altText);
    if (!named.has(image)) names.shown.push({ name, bytes: photo.bytes });
    if (!named.has(image) && alt === '') names.undescribed.push(name);
    named.set(image, name);
    return { name, alt };
  }
  return names;
}

const LONGEST_ALT = 1000;

/** A description by a person: Word writes file names and its own guesses in the same place. */
export function describedBy(altText: string | null | undefined): string {
  const alt = withFewMarks((altText ?? '').slice(0, LONGEST_ALT))
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
    .trim();
  const isFileName = /^\S+$/u.test(alt) || /\.(?:jpe?g|png|gif|bmp|webp|heic)$/iu.test(alt);
  const isGuess =
    /automatically generated|được tạo tự động|^(?:a |an )?(?:picture|image|group|person|hình ảnh|ảnh) (?:containing|có chứa)/iu;
  return isFileName || isGuess.test(alt) ? '' : alt;
}
