import { photoOf } from '#loading/photos/published-photos';
import { currentEdition } from '#collections/edition';
import type { PhotoFormat } from '#loading/photos/photos';
import type { Picture } from '#stories/picture';

/** A photo as pages print it, by its path within the content folder. */
export async function pictureOf(file: string): Promise<Picture> {
  const { routes } = await currentEdition();
  const { width, height, variants } = await photoOf(file);
  const of = (format: PhotoFormat) => variants.filter((variant) => variant.format === format);
  const srcset = (format: PhotoFormat) =>
    of(format)
      .map((variant) => `${routes.photo(variant.name)} ${variant.width}w`)
      .join(', ');
  const [fallback, card] = [of('jpg')[0]!, of('jpg').at(-1)!];
  return {
    src: routes.photo(fallback.name),
    width,
    height,
    avif: srcset('avif'),
    webp: srcset('webp'),
    jpeg: `${routes.photo(fallback.name)} ${fallback.width}w`,
    share: routes.photo(card.name),
  };
}
