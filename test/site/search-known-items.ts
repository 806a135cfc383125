import { unaccented } from '#vietnamese/unaccented';
import { type GeneratedStory, generatedStories } from './generated-stories.ts';
import { NEARLY_A_THOUSAND } from './changed-content.ts';
import type { Expected } from './search-queries.ts';

const EACH = 10;

/** What readers type to find one story among a thousand, by class. */
export const knownItemsByClass: [string, Expected[]][] = [
  ['accented', ({ craft, place }: GeneratedStory) => `${craft} thôn ${place}`],
  ['bare', ({ person, craft }: GeneratedStory) => unaccented(`${person} ${craft}`)],
  ['prefix', ({ craft, place }: GeneratedStory) => `${craft} thôn ${place.slice(0, -1)}`],
  [
    'typo',
    ({ craft, place }: GeneratedStory, number: number) => withSlip(unaccented(`${craft} thôn ${place}`), number),
  ],
].map(([name, written], place) => [
  `known item, ${name as string}`,
  chosen(place).map((story, number) => ({
    site: 'tan-duc',
    query: (written as (story: GeneratedStory, number: number) => string)(story, number),
    first: `/guong-dien-hinh/${story.slug}/`,
  })),
]);

/** Ten stories from all over the site, others for each class. */
function chosen(place: number): GeneratedStory[] {
  const step = Math.floor(NEARLY_A_THOUSAND / EACH);
  return generatedStories(NEARLY_A_THOUSAND).filter((_, number) => number % step === 17 * (place + 1));
}

/** One word of the query with a letter dropped, doubled, or two neighbours swapped. */
function withSlip(query: string, number: number): string {
  const words = query.split(' ');
  const place = words.findLastIndex((word) => word.length >= 4);
  const at = words[place]!.length - 2;
  const [a, b] = words[place]!.slice(at);
  const slip = [a, `${a}${b}${b}`, `${b}${a}`][number % 3]!;
  return words.with(place, words[place]!.slice(0, at) + slip).join(' ');
}
