import sharp from 'sharp';
import { type Hostile, story, withStory } from './commune.ts';

const noise = (width: number, height: number) =>
  sharp(Buffer.from(Array.from({ length: width * height * 3 }, (_, i) => (i * 7919 + (i >> 7) * 31) % 256)), {
    raw: { width, height, channels: 3 },
  });

const plain = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: '#647a14' }, limitInputPixels: false });

/** Pictures that a build would stumble over, each shown by a story. */
export async function hostilePictures(): Promise<Hostile[]> {
  const jpeg = await noise(900, 600).jpeg().toBuffer();
  const png = await noise(900, 600).png().toBuffer();
  const webp = await noise(900, 600).webp().toBuffer();
  const bad: Record<string, Uint8Array> = {
    ...Object.fromEntries(
      [0.02, 0.1, 0.33, 0.5, 0.9, 0.99].flatMap((part) => [
        [`JPEG cut at ${part}`, jpeg.subarray(0, jpeg.length * part)],
        [`PNG cut at ${part}`, png.subarray(0, png.length * part)],
        [`WebP cut at ${part}`, webp.subarray(0, webp.length * part)],
      ]),
    ),
    'no bytes': new Uint8Array(),
    'one byte': new Uint8Array([0xff]),
    'a head alone': jpeg.subarray(0, 4),
    zeros: new Uint8Array(5000),
    'zeros behind its head': Buffer.concat([png.subarray(0, 100), Buffer.alloc(5000)]),
    'too tall a PNG': await plain(800, 60_000).png().toBuffer(),
    'too wide a PNG': await plain(30_000, 900).png().toBuffer(),
    'a bomb of 16,000²': await plain(16_000, 16_000).png({ compressionLevel: 9 }).toBuffer(),
    'a GIF': await noise(900, 600).gif().toBuffer(),
    'an animated WebP': await animated(),
    'an AVIF': await plain(900, 600).avif({ effort: 0 }).toBuffer(),
    'a TIFF': await plain(900, 600).tiff().toBuffer(),
    'an SVG': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'a page': Buffer.from('<html><script>alert(1)</script></html>'),
    'a PDF': Buffer.from('%PDF-1.7\n'),
    'too small a picture': await plain(90, 60).jpeg().toBuffer(),
  };
  const good: Record<string, Uint8Array> = {
    'a PNG called JPEG': png,
    'a 16-bit PNG': await plain(900, 600).toColourspace('rgb16').png().toBuffer(),
    'a CMYK JPEG': await plain(900, 600).toColourspace('cmyk').jpeg().toBuffer(),
    'a PNG with holes': await plain(900, 600, 4).png().toBuffer(),
    'a progressive JPEG': await noise(900, 600).jpeg({ progressive: true }).toBuffer(),
  };
  return [...shown(bad, true), ...shown(good, false)];
}

function shown(pictures: Readonly<Record<string, Uint8Array>>, isRefused: boolean): Hostile[] {
  const text = '![Đường hoa của xóm](anh/hoa.jpg)\n';
  return Object.entries(pictures).map(([name, bytes]) =>
    withStory(`picture: ${name}`, story({}, text), { isRefused, files: { 'guong-dien-hinh/anh/hoa.jpg': bytes } }),
  );
}

async function animated(): Promise<Uint8Array> {
  const tall = await noise(900, 1800).raw().toBuffer();
  return sharp(tall, { raw: { width: 900, height: 1800, channels: 3, pageHeight: 900 } })
    .webp({ loop: 0 })
    .toBuffer();
}
