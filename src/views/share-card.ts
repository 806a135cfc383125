import type { Exemplar } from '#domain/exemplar';
import { toldSummary } from '#domain/illustrations';
import type { Edition } from '#routes/edition';

/** What social networks draw of a page that is shared there. */
export interface ShareCard {
  title: string;
  description: string;
  /** Under the base; the site's own picture where there is none. */
  image?: string | undefined;
}

/** Of a story only with the person's word for it; else the card tells of the site alone. */
export function storyCard({ slug }: Exemplar, image: string | undefined, { social }: Edition): ShareCard | undefined {
  const story = social.exemplars.find((it) => it.slug === slug);
  return story && { title: story.name, description: toldSummary(story), ...(story.photo && { image }) };
}

/** The card of a page, unless it names somebody who has not agreed to be told of there. */
export function cardOf(card: ShareCard | undefined, { bulletin: { site }, social }: Edition): ShareCard {
  if (card && !social.isNaming(`${card.title} | ${card.description}`)) return card;
  return { title: site.name, description: `Chuyên trang thi đua của ${site.governingBody}.` };
}
