/** A small server turns away whoever asks for everything at once. */
const AT_ONCE = 4;

/** What `ask` answers for each, in the order they stand, a few at a time. */
export async function inTurn<Thing, Answer>(
  things: readonly Thing[],
  ask: (thing: Thing) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = things.entries();
  const askOn = async () => {
    for (const [index, thing] of waiting) answers[index] = await ask(thing);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return answers;
}
