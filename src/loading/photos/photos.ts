import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { digestHex } from '#loading/cache/digest';
import { keepBytes, keptBytes } from '#loading/cache/kept';

/** One file a photo is published as. */
export interface PhotoVariant {
  /** `4f0c…-720.avif`: nothing of the original's name reaches the site. */
  name: string;
  width: number;
  format: PhotoFormat;
  /** A page shows it, or only the card that social networks draw. */
  use: 'page' | 'card';
}

export type PhotoFormat = 'avif' | 'webp' | 'jpg';

export interface Photo {
  path: string;
  width: number;
  height: number;
  variants: PhotoVariant[];
}

const WIDTHS = [360, 540, 720, 1080];
const FALLBACK_WIDTH = 720;
const CARD_WIDTH = 1200;

/** Part of the name: another setting is another file. */
const SETTINGS = 'avif 50/2, webp 62, jpg 70';

/** Other versions write other bytes. */
const ENCODERS = JSON.stringify(sharp.versions);
const MADE_BY = digestHex(ENCODERS).slice(0, 8);

/**
 * What a photo of the content folder will be published as. The original never is: it may carry the place it was
 * taken.
 */
export async function readPhoto(path: string): Promise<Photo> {
  const bytes = readFileSync(path);
  const digest = createHash('sha256').update(SETTINGS).update(bytes).digest('hex').slice(0, 12);
  const { autoOrient } = await sharp(bytes).metadata();
  const { width: full, height } = autoOrient;
  const variant = (format: PhotoFormat, wanted: number, use: PhotoVariant['use'] = 'page'): PhotoVariant => {
    const width = Math.min(wanted, full);
    return { name: `${digest}-${width}.${format}`, width, format, use };
  };
  const widths = WIDTHS.filter((_, index) => index === 0 || WIDTHS[index - 1]! < full);
  return {
    path,
    width: full,
    height,
    variants: [
      ...widths.map((width) => variant('avif', width)),
      ...widths.map((width) => variant('webp', width)),
      variant('jpg', FALLBACK_WIDTH),
      variant('jpg', CARD_WIDTH, 'card'),
    ],
  };
}

/**
 * The bytes of one published file: turned upright, no EXIF. Kept, since encoding is what a first build spends its
 * time on.
 */
export async function photoBytes(
  photo: Photo,
  { name, width, format }: PhotoVariant,
  cache: string,
): Promise<Uint8Array<ArrayBuffer>> {
  // Other encoders keep beside, so that an update is not taken for damage.
  const file = join(cache, 'anh', `${MADE_BY}-${name}`);
  const truth = `${name} ${ENCODERS}`;
  const kept = keptBytes(file, truth);
  if (kept) return kept;
  const image = sharp(photo.path).autoOrient().resize({ width, withoutEnlargement: true });
  const bytes = new Uint8Array(await encoded(image, format).catch(() => cutShort(photo)));
  keepBytes(file, truth, bytes);
  return bytes;
}

/** Its head can be read, or the check would have named it. */
function cutShort({ path }: Photo): never {
  throw new Error(`Ảnh ${path} bị hỏng ở giữa, không mở được hết. Chép lại ảnh từ máy gốc.`);
}

function encoded(image: Sharp, format: PhotoFormat): Promise<Buffer> {
  if (format === 'avif') return image.avif({ quality: 50, effort: 2 }).toBuffer();
  if (format === 'webp') return image.webp({ quality: 62 }).toBuffer();
  return image.jpeg({ quality: 70, mozjpeg: true }).toBuffer();
}
