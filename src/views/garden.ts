import type { Exemplar } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import { fieldOf, type FlowerLook, flowerOf, flowerOfField, hashOf, petalOf } from '#views/flower';
import { byNewest } from '#views/link';

/** More flowers than this are drawn as a far meadow, so that the page stays light. */
const NEAR = 36;
/** A meadow of more dots looks no fuller, and weighs more. */
const MOST_FAR = 600;
/** Fewer than this, and buds wait beside them. */
const ENOUGH = 9;

/** Rừng hoa đẹp: one flower for each story. */
export interface Garden {
  flowers: Flower[];
  /** Heights of buds that wait for the next stories. */
  buds: Bud[];
  /** Every look of the flowers once, but for the colour. */
  looks: { id: string; outline: string; hasRing: boolean; petals: number }[];
  /** Flowers too many to stand near: a path of dots for each colour. */
  far: { colour: string; dots: string }[];
  legend: { name: string; flower: FlowerLook; href: string }[];
  hasIllustrations: boolean;
}

interface Flower {
  href: string;
  name: string;
  /** `Môi trường, 3 nơi học theo` */
  note: string;
  colour: string;
  /** Which of the looks. */
  look: string;
  scale: number;
  x: number;
  y: number;
  stem: number;
  isIllustration: boolean;
}

type Bud = Pick<Flower, 'x' | 'y' | 'stem'>;

export function garden(edition: Edition): Garden {
  const { exemplars, site } = edition.bulletin;
  const newestFirst = exemplars.toSorted(
    (a, b) => byNewest(a.publishedOn, b.publishedOn) || (a.slug < b.slug ? -1 : 1),
  );
  const near = newestFirst.slice(0, NEAR).toReversed();
  const shown = new Set(exemplars.map((exemplar) => fieldOf(exemplar, edition).id));
  return {
    flowers: near.map((exemplar) => flower(exemplar, edition)),
    buds: Array.from({ length: Math.max(0, ENOUGH - near.length) }, (_, index) => stand(`nụ ${index}`, 90)),
    looks: looksOf(near, edition),
    far: farMeadow(newestFirst.slice(NEAR, NEAR + MOST_FAR), edition),
    legend: site.fields
      .filter(({ id }) => shown.has(id))
      .map((field) => ({
        name: field.name,
        flower: flowerOfField(field, edition),
        href: edition.routes.field(field.id),
      })),
    hasIllustrations: near.some(({ isIllustration }) => isIllustration),
  };
}

function flower(exemplar: Exemplar, edition: Edition): Flower {
  const { slug, name, adoptions, isIllustration } = exemplar;
  const field = fieldOf(exemplar, edition);
  return {
    href: edition.routes.exemplar(slug),
    name,
    note: adoptions.length === 0 || isIllustration ? field.name : `${field.name}, ${adoptions.length} nơi đã học theo`,
    colour: field.colour,
    look: lookId(flowerOf(exemplar, edition)),
    scale: Math.min(9 + adoptions.length, 15) / 10,
    ...stand(slug, 40),
    isIllustration,
  };
}

function looksOf(exemplars: readonly Exemplar[], edition: Edition): Garden['looks'] {
  const looks = exemplars.map((exemplar) => flowerOf(exemplar, edition));
  return [...new Map(looks.map((look) => [lookId(look), look]))].map(([id, { kind, petals }]) => ({
    id,
    petals,
    ...petalOf(kind),
  }));
}

/** `f0-5`, `f8-7`: the kind of the flower, and its petals. */
function lookId({ kind, petals }: FlowerLook): string {
  return `f${kind}-${petals}`;
}

/** Where a flower stands within its strip of 64 by 180, at least so far from the top. */
function stand(seed: string, top: number): Bud {
  const hash = hashOf(seed);
  const room = top > 60 ? 36 : 74;
  return { x: 26 + (hash % 13), y: top + ((hash >>> 4) % room), stem: (hash >>> 11) % 4 };
}

/** Dots on the hills, within 1000 by 60. */
function farMeadow(exemplars: readonly Exemplar[], edition: Edition): Garden['far'] {
  const byColour = Map.groupBy(exemplars, (exemplar) => fieldOf(exemplar, edition).colour);
  return [...byColour].map(([colour, those]) => ({
    colour,
    dots: those.map(({ slug }) => `M${hashOf(slug) % 1000} ${22 + ((hashOf(slug) >>> 10) % 36)}h0`).join(''),
  }));
}
