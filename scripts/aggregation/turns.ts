/** Runs what is asked a few at a time: so many in all, so many of one host. */
export function turns(inAll: number, ofOneHost: number) {
  const running = new Map<string, number>();
  const waiting: { host: string; start: () => void }[] = [];
  let count = 0;

  function startNext(): void {
    const at = waiting.findIndex(({ host }) => (running.get(host) ?? 0) < ofOneHost);
    if (at === -1 || count >= inAll) return;
    const [next] = waiting.splice(at, 1);
    count += 1;
    running.set(next!.host, (running.get(next!.host) ?? 0) + 1);
    next!.start();
    startNext();
  }

  return async function inTurn<Done>(host: string, act: () => Promise<Done>): Promise<Done> {
    await new Promise<void>((resolve) => {
      waiting.push({ host, start: resolve });
      startNext();
    });
    try {
      return await act();
    } finally {
      count -= 1;
      running.set(host, running.get(host)! - 1);
      startNext();
    }
  };
}
