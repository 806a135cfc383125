import { parentPort, workerData } from 'node:worker_threads';
import { webPhoto } from '#loading/photos/clean-photo';
import type { RawPhoto, WordOptions } from '#word/contract';
import { wordStory } from '#word/word-story';

/** A document to be read, and what is known of it. */
export interface StoryAsked extends Omit<WordOptions, 'cleanPhoto'> {
  docx: Uint8Array;
}

async function cleanPhoto({ bytes }: RawPhoto) {
  const clean = await webPhoto(bytes);
  parentPort!.postMessage('alive');
  return clean && ({ bytes: clean, extension: 'webp' } as const);
}

parentPort!.postMessage('alive');
const { docx, ...options } = workerData as StoryAsked;
parentPort!.postMessage(await wordStory(docx, { ...options, cleanPhoto }));
