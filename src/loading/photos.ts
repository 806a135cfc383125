import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

/** One file a photo is published as. */
export interface PhotoVariant {
  /** `4f0c…-720.avif`: nothing of the original's name reaches the site. */
  name: string;
  width: number;
  format: PhotoFormat;
}

export type PhotoFormat = 'avif' | 'webp' | 'jpg';

export interface Photo {
  path: string;
  width: number;
  height: number;
  variants: PhotoVariant[];
}

const WIDTHS = [360, 540, 720, 1080];
const SHARE_WIDTH = 1200;

/** Part of the name: another setting is another file. */
const SETTINGS = 'avif 50/2, webp 62, jpg 70';

/** What a photo of the content folder will be published as. The original never is: it may carry the place it was taken. */
export async function readPhoto(path: string): Promise<Photo> {
  const bytes = readFileSync(path);
  const digest = createHash('sha256').update(SETTINGS).update(bytes).digest('hex').slice(0, 12);
  const { autoOrient } = await sharp(bytes).metadata();
  const widths = [
    ...WIDTHS.filter((width) => width < autoOrient.width),
    ...(autoOrient.width < WIDTHS.at(-1)! ? [autoOrient.width] : []),
  ];
  const variant = (format: PhotoFormat) => (width: number) => ({ name: `${digest}-${width}.${format}`, width, format });
  const share = Math.min(SHARE_WIDTH, autoOrient.width);
  return {
    path,
    width: autoOrient.width,
    height: autoOrient.height,
    variants: [
      ...widths.map(variant('avif')),
      ...widths.map(variant('webp')),
      ...[...new Set([720, share])].filter((width) => width <= autoOrient.width).map(variant('jpg')),
    ],
  };
}

/** The bytes of one published file: turned upright, no EXIF. Kept, since encoding is what a first build spends its time on. */
export async function photoBytes(
  photo: Photo,
  { name, width, format }: PhotoVariant,
  cache: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept = join(cache, 'anh', name);
  if (existsSync(kept)) return new Uint8Array(readFileSync(kept));
  const image = sharp(photo.path).autoOrient().resize({ width, withoutEnlargement: true });
  const bytes = new Uint8Array(await encoded(image, format));
  mkdirSync(join(cache, 'anh'), { recursive: true });
  writeFileSync(kept, bytes);
  return bytes;
}

function encoded(image: Sharp, format: PhotoFormat): Promise<Buffer> {
  if (format === 'avif') return image.avif({ quality: 50, effort: 2 }).toBuffer();
  if (format === 'webp') return image.webp({ quality: 62 }).toBuffer();
  return image.jpeg({ quality: 70, mozjpeg: true }).toBuffer();
}
