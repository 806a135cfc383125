import type { Source } from '#domain/source';

const WIDTH = 30;

/** A bar while sources answer, where somebody looks; elsewhere nothing. */
export function progress(sources: readonly Source[]) {
  const { stderr } = process;
  let done = 0;
  const step = (): void => {
    done += 1;
    if (!stderr.isTTY) return;
    const filled = Math.round((WIDTH * done) / Math.max(1, sources.length));
    stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${sources.length} nguồn`);
  };
  const end = (): void => {
    if (stderr.isTTY) stderr.write('\r\u001B[K');
  };
  return { step, end };
}
