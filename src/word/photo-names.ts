import type { CleanPhoto, WordOptions, WordStory } from '#word/contract';
import type { WordDocument, WordImage, WordNode } from '#word/word-tree';

/** Pictures of a document that can be published. */
export type CleanPhotos = ReadonlyMap<WordImage, CleanPhoto>;

/** Cleans every picture; one that cannot be read is left out. */
export async function cleanPhotos(document: WordDocument, clean: WordOptions['cleanPhoto']): Promise<CleanPhotos> {
  const cleaned = new Map<WordImage, CleanPhoto>();
  // One after another: a camera's picture takes much memory while it is open.
  for (const image of imagesIn(document.children)) {
    const photo = await cleanPhoto(image, clean);
    if (photo) cleaned.set(image, photo);
  }
  return cleaned;
}

async function cleanPhoto(image: WordImage, clean: WordOptions['cleanPhoto']): Promise<CleanPhoto | undefined> {
  try {
    const bytes = new Uint8Array(await image.readAsArrayBuffer());
    return await clean({ bytes, type: image.contentType });
  } catch {
    return undefined;
  }
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
}

export function photoNames(photos: CleanPhotos, slug: string): PhotoNames {
  const named = new Map<WordImage, string>();
  const lost = new Set<WordImage>();
  const names: PhotoNames = { nameOf, shown: [], undescribed: [], lost: () => lost.size };
  function nameOf(image: WordImage) {
    const photo = photos.get(image);
    if (!photo) lost.add(image);
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

/** A description by a person: Word writes file names and its own guesses in the same place. */
export function describedBy(altText: string | null | undefined): string {
  const alt = (altText ?? '').replace(/\s+/gu, ' ').normalize('NFC').trim();
  const isFileName = /^\S+$/u.test(alt) || /\.(?:jpe?g|png|gif|bmp|webp|heic)$/iu.test(alt);
  const isGuess =
    /automatically generated|được tạo tự động|^(?:a |an )?(?:picture|image|group|person|hình ảnh|ảnh) (?:containing|có chứa)/iu;
  return isFileName || isGuess.test(alt) ? '' : alt;
}
