import { type Fault, faulty } from '#office/fault';
import type { PartFacts } from '#word/part-facts';

/** A report of a hundred pages has 80,000 elements; a story has one page to ten. */
const MOST_ELEMENTS = 100_000;
const MOST_ATTRIBUTES = 300_000;
/** As much as a story may have: what is longer would be refused later. */
const MOST_CHARACTERS = 1_000_000;
/** Word itself knows some 400 elements; what the reader does not know costs a comparison with all it did not know. */
const MOST_ASKED = 1000;
const LONGEST_INSTRUCTIONS = 200_000;

/** Throws a fault where a document is more than a story can ever be: what is built of it later costs far more. */
export function keptInLimits(facts: PartFacts): void {
  const { elements, attributes, characters, asked, instructions } = facts;
  const limits: readonly (readonly [number, number, Fault])[] = [
    [elements, MOST_ELEMENTS, 'too-many-elements'],
    [attributes, MOST_ATTRIBUTES, 'too-many-elements'],
    [asked.size, MOST_ASKED, 'too-many-elements'],
    [instructions.length, LONGEST_INSTRUCTIONS, 'too-much-text'],
    [characters, MOST_CHARACTERS, 'too-much-text'],
  ];
  const passed = limits.find(([count, most]) => count > most);
  if (passed) throw faulty(passed[2]);
}
