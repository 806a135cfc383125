import type { Exemplar, Photo, Result } from '#domain/exemplar';
import { toldSummary } from '#domain/illustrations';
import type { Edition } from '#routes/edition';
import type { Picture } from '#stories/picture';
import { creditOf } from '#stories/credit';
import { exemplarKindLabel, exemplarSubjectLabel } from '#strings/labels';
import { writtenPartialDate } from '#vietnamese/partial-date';
import { writtenDay } from '#vietnamese/plain-date';
import { adoptionTree } from '#views/adoption-tree';
import { exemplarFacts } from '#views/exemplar/facts';
import { exemplarJsonLd } from '#views/exemplar/json-ld';
import { nextStories } from '#views/exemplar/next';
import { flowerOf } from '#views/flower';
import type { PageWords } from '#views/page';
import { storyCard } from '#views/share-card';
import { sharing } from '#views/sharing';

/** One story in finished words; `picture` is its photo, when it has one. */
export function exemplarPage(exemplar: Exemplar, edition: Edition, picture?: Picture) {
  const { name, kind, subject, summary, photo, isIllustration, adoptions } = exemplar;
  const page = pageWords(exemplar, edition, picture);
  return {
    page,
    kicker: `${exemplarKindLabel[kind]} · ${exemplarSubjectLabel[subject]}`,
    ...{ name, summary, isIllustration },
    flower: flowerOf(exemplar, edition),
    photo: photo && picture && { picture, alt: photo.alt, credit: creditWords(photo), shape: shapeOf(picture) },
    results: exemplar.results.map(resultRow),
    facts: exemplarFacts(exemplar, edition),
    adoption: { count: adoptions.length, branches: adoptionTree(adoptions, edition) },
    next: nextStories(exemplar, edition),
    corrections: exemplar.corrections.map(({ on, text }) => ({ on: writtenDay(on), text })),
    share: sharing(page, edition),
    removal: edition.routes.removal,
  };
}

export type ExemplarPage = ReturnType<typeof exemplarPage>;

function pageWords(exemplar: Exemplar, edition: Edition, picture?: Picture): PageWords {
  const { routes } = edition;
  return {
    title: exemplar.name,
    description: toldSummary(exemplar),
    path: routes.exemplar(exemplar.slug),
    card: storyCard(exemplar, picture?.share, edition) ?? 'nothing',
    type: 'article',
    current: 'exemplars',
    breadcrumbs: [{ label: 'Gương điển hình', href: routes.exemplars }, { label: exemplar.name }],
    jsonLd: exemplar.isIllustration ? undefined : exemplarJsonLd(exemplar, picture?.share, edition),
    noindex: exemplar.isIllustration,
  };
}

/** A face stands tall beside the words; a place lies broad, and takes more room. */
function shapeOf({ width, height }: Picture): 'tall' | undefined {
  return height > width ? 'tall' : undefined;
}

/** `Ảnh: UBND xã Tân Đức. Nguồn: …`; a drawing says what it is. */
function creditWords({ author, source }: Photo): string {
  const credit = creditOf(author);
  return source === undefined ? `${credit}.` : `${credit}. Nguồn: ${source}.`;
}

function resultRow({ figure, of, source, on }: Result) {
  return { figure, of, source: on === undefined ? source : `${source}, ${writtenPartialDate(on)}` };
}
