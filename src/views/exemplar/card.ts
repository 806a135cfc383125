import type { Exemplar } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import type { Picture } from '#stories/picture';
import { exemplarKindLabel, exemplarSubjectLabel } from '#strings/labels';
import { capitalised } from '#strings/units';
import { writtenDay } from '#vietnamese/plain-date';
import { flowerOf, type FlowerLook } from '#views/flower';
import { unitName } from '#views/unit/name';

/** A story in a list. */
export interface ExemplarCard {
  href: string;
  name: string;
  /** `Mô hình mới · Tập thể` */
  kind: string;
  /** `20/10/2024` */
  day: string;
  /** `Xóm Ngoài · 3 nơi đã học theo` */
  note: string;
  summary: string;
  /** What stands there when there is no photo. */
  flower: FlowerLook;
  picture?: Picture | undefined;
  /** Made up, so is its picture. */
  isDrawn: boolean;
}

function exemplarCard(exemplar: Exemplar, edition: Edition): ExemplarCard {
  const { slug, name, kind, subject, summary, adoptions, isIllustration } = exemplar;
  const unit = capitalised(unitName(exemplar.unit, exemplar.publishedOn, edition).short);
  return {
    href: edition.routes.exemplar(slug),
    name,
    kind: `${exemplarKindLabel[kind]} · ${exemplarSubjectLabel[subject]}`,
    day: writtenDay(exemplar.publishedOn),
    note: adoptions.length === 0 || isIllustration ? unit : `${unit} · ${adoptions.length} nơi đã học theo`,
    summary,
    isDrawn: isIllustration,
    flower: flowerOf(exemplar, edition),
  };
}

/** The cards with their photos. */
export async function picturedCards(
  exemplars: readonly Exemplar[],
  edition: Edition,
  pictureOf: (file: string) => Promise<Picture>,
): Promise<ExemplarCard[]> {
  return Promise.all(
    exemplars.map(async (exemplar) => ({
      ...exemplarCard(exemplar, edition),
      picture: exemplar.photo && (await pictureOf(exemplar.photo.file)),
    })),
  );
}
