import { real } from '#domain/illustrations';
import type { Field } from '#domain/site';
import type { Edition } from '#routes/edition';
import { collectionWords } from '#views/collection-words';
import { type FlowerLook, flowerOfField } from '#views/flower';
import type { PageWords } from '#views/page';
import type { Link } from '#views/link';
import { type Published, published } from '#views/published';

export interface FieldPage {
  page: PageWords;
  name: string;
  flower: FlowerLook;
  /** `7 gương điển hình, 3 phong trào.` */
  summary: string;
  others: (Link & { flower: FlowerLook })[];
  published: Published;
  /** Whether no real story stands here yet. */
  isAwaited: boolean;
}

/** What was done in one field. */
export function fieldPage(field: Field, edition: Edition): FieldPage {
  const { id, name } = field;
  const { bulletin, routes } = edition;
  const campaigns = bulletin.campaigns.filter(({ fields }) => fields.includes(id));
  const exemplars = bulletin.exemplars.filter(({ fields }) => fields.includes(id));
  const links = exemplars.map((exemplar) => ({ href: routes.exemplar(exemplar.slug), label: exemplar.name }));
  return {
    page: collectionWords(
      {
        title: `Lĩnh vực ${name}`,
        description: `Gương điển hình và phong trào thi đua thuộc lĩnh vực ${name}.`,
        path: routes.field(id),
      },
      links,
      edition,
    ),
    ...{ name, flower: flowerOfField(field, edition) },
    summary: summaryOf(real(exemplars).length, real(campaigns).length),
    others: otherFields(id, edition),
    isAwaited: real(exemplars).length === 0,
    published: published({ campaigns, exemplars, slogans: [], awards: [] }, edition),
  };
}

function summaryOf(exemplars: number, campaigns: number): string {
  const said = [exemplars > 0 && `${exemplars} gương điển hình`, campaigns > 0 && `${campaigns} phong trào thi đua`];
  const counted = said.filter((words) => words !== false).join(', ');
  return counted === '' ? 'Chưa có gương điển hình, phong trào thi đua nào.' : `${counted}.`;
}

function otherFields(own: string, edition: Edition): FieldPage['others'] {
  return edition.bulletin.site.fields
    .filter(({ id }) => id !== own)
    .map((field) => ({
      href: edition.routes.field(field.id),
      label: field.name,
      flower: flowerOfField(field, edition),
    }));
}
