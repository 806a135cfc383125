import { Worker } from 'node:worker_threads';
import type { ReaderSaid, WordRefusal, WordStory } from '#word/contract';
import { faultWords, READING_SECONDS, TOO_SLOW } from '#word/fault-words';
import type { StoryAsked } from './story-worker.ts';

/** In megabytes; what a document holds is counted before, so that a document of an office never comes near. */
const MOST_MEMORY = 400;

/** Reads a document in a thread of its own, which is ended when it gives no sign of life or takes too much memory. */
export function boundedStory(asked: StoryAsked): Promise<WordStory | WordRefusal> {
  const worker = new Worker(new URL('./story-worker.ts', import.meta.url), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  let clock: NodeJS.Timeout | undefined;
  return new Promise<WordStory | WordRefusal>((resolve) => {
    const refuse = (reason: string) => resolve({ type: 'refused', reason });
    worker.on('message', (said: ReaderSaid) => {
      clearTimeout(clock);
      if (said === 'alive') clock = setTimeout(refuse, READING_SECONDS * 1000, TOO_SLOW);
      else resolve(said);
    });
    worker.once('error', (error) => refuse(faultWords(error)));
  }).finally(() => void worker.terminate());
}
