import type { Engine } from '#search/engine';
import { rowHits } from '#search/evidence';
import type { Term } from '#search/terms';
import { completions, type Vocabulary } from '#search/vocabulary';

interface Index {
  engine: Engine;
  vocabulary: Vocabulary;
}

/** So many completions of an open word are tried after the words before it. */
const MOST_TRIED = 80;

/** Where no frequent completion of the last word makes a row, the rarer ones that do: `ngân hàng r`. */
export async function completed(terms: readonly Term[], { engine, vocabulary }: Index): Promise<readonly Term[]> {
  const last = terms.at(-1);
  if (!last || terms.length < 2 || !terms.slice(0, -1).every(({ options }) => vocabulary.has(options[0]!)))
    return terms;
  const rarer = completions(vocabulary, last.options[0]!, MOST_TRIED).filter((word) => !last.options.includes(word));
  if (rarer.length === 0 || (await rowHits(terms, engine)).size > 0) return terms;
  const rows = await Promise.all(
    rarer.map((word) => rowHits([...terms.slice(0, -1), { ...last, options: [word] }], engine)),
  );
  const found = rarer.filter((_, place) => rows[place]!.size > 0);
  return found.length === 0 ? terms : [...terms.slice(0, -1), { ...last, options: [last.options[0]!, ...found] }];
}
