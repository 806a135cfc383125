import { canvasPhoto } from '#client/desk/canvas-photo';
import type { RawPhoto, WordOptions } from '#word/contract';
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
