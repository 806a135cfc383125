import { real } from '#domain/illustrations';
import type { Field } from '#domain/site';
import type { Edition } from '#routes/edition';
import { collectionWords } from '#views/collection-words';
import type { PageWords } from '#views/page';
import type { Link } from '#views/link';
import { type Published, published } from '#views/published';

export interface FieldPage {
  page: PageWords;
  name: string;
  colour: string;
  /** `7 gương điển hình, 3 phong trào.` */
  summary: string;
  others: (Link & { colour: string })[];
  published: Published;
  /** Whether no real story stands here yet. */
  isAwaited: boolean;
}

/** What was done in one field. */
export function fieldPage({ id, name, colour }: Field, edition: Edition): FieldPage {
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
    ...{ name, colour },
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

function otherFields(own: string, { bulletin, routes }: Edition): FieldPage['others'] {
  return bulletin.site.fields
    .filter(({ id }) => id !== own)
    .map(({ id, name, colour }) => ({ href: routes.field(id), label: name, colour }));
}
