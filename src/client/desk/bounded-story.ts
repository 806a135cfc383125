import type { StoryAsked } from '#client/desk/word-worker';
import type { ReaderSaid, WordRefusal, WordStory } from '#word/contract';
import { faultWords, READING_SECONDS, TOO_SLOW } from '#word/fault-words';

/** Reads a document beside the page, which never freezes; reading is ended when it gives no sign of life. */
export function boundedStory(asked: StoryAsked): Promise<WordStory | WordRefusal> {
  const worker = new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<WordStory | WordRefusal>((resolve) => {
    const refuse = (reason: string) => resolve({ type: 'refused', reason });
    let clock: number | undefined;
    worker.onmessage = ({ data }: MessageEvent<ReaderSaid>) => {
      window.clearTimeout(clock);
      if (data === 'alive') clock = window.setTimeout(refuse, READING_SECONDS * 1000, TOO_SLOW);
      else resolve(data);
    };
    worker.onerror = ({ error }: ErrorEvent) => refuse(faultWords(error));
    worker.postMessage(asked, [asked.docx]);
  }).finally(() => worker.terminate());
}
