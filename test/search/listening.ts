import type { Engine } from '#search/engine';

/** The engine, and every question it was asked. */
export function listening(engine: Engine) {
  const questions = new Set<string>();
  const heard =
    <T>(ask: (words: string) => Promise<T>) =>
    (words: string) => {
      questions.add(words);
      return ask(words);
    };
  const { side, exact, weighed, text } = engine;
  return { questions, engine: { side: heard(side), exact: heard(exact), weighed: heard(weighed), text: heard(text) } };
}
