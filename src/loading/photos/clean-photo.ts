import sharp from 'sharp';

const LONGEST_SIDE = 2000;
const MOST_PIXELS = 100_000_000;

/** A photo as it may be kept beside a story: upright, at most 2,000 px, WebP, without EXIF; else `undefined`. */
export async function webPhoto(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const upright = sharp(bytes, { limitInputPixels: MOST_PIXELS }).autoOrient();
    const size = { width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true } as const;
    return new Uint8Array(await upright.resize(size).webp({ quality: 85 }).toBuffer());
  } catch {
    return undefined;
  }
}
