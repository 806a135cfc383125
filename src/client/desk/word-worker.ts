import type { RawPhoto, WordOptions, CleanPhoto } from '#word/contract';
import { wordStory } from '#word/word-story';

/** A document to be read, and what is known of it. */
export interface StoryAsked extends Omit<WordOptions, 'cleanPhoto'> {
  docx: ArrayBuffer;
}

async function cleanPhoto(photo: RawPhoto) {
  const clean = await canvasPhoto(photo);
  globalThis.postMessage('alive');
  return clean;
}

globalThis.onmessage = async ({ data }: MessageEvent<StoryAsked>) => {
  const { docx, ...options } = data;
  globalThis.postMessage('alive');
  globalThis.postMessage(await wordStory(docx, { ...options, cleanPhoto }));
};

/** Longest side, in pixels, of a photo as it is stored. */
const LONGEST = 2000;

/** A photo drawn anew: upright, small enough, without what a camera notes; `undefined` where it cannot be read. */
async function canvasPhoto({ bytes, type }: RawPhoto): Promise<CleanPhoto | undefined> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type }));
    const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.82 });
    const extension = blob.type === 'image/webp' ? 'webp' : 'png';
    return { bytes: new Uint8Array(await blob.arrayBuffer()), extension };
  } catch {
    return undefined;
  }
}
