import type { Keyed } from '#domain/finding';
import type { FeedItem } from '#feeds/feed-items';
import type { Taken } from '#feeds/taken-back';
import { aboutCampaign, tagUri } from '#feeds/identity';
import type { SharedEdition } from '#routes/edition';
import { shortUnitName, capitalised } from '#strings/units';

/** One feed: what it is called, where it stands, and what belongs in it. */
export interface Feed {
  /** Its address within `/du-lieu/nguon-tin/`. */
  name: string;
  id: string;
  title: string;
  group: FeedGroup;
  /** The page it belongs to. */
  page: string;
  /** Of a withdrawn campaign: it only tells those who read it already, and nothing leads to it. */
  isOver?: true;
  holds: (item: FeedItem) => boolean;
  held: (taken: Taken) => boolean;
}

export const feedGroups = ['all', 'kind', 'field', 'unit', 'campaign'] as const;
type FeedGroup = (typeof feedGroups)[number];

/** Every feed there may be; those of units only exist once the unit has something to say. */
export function feedList(edition: SharedEdition): Feed[] {
  return [...ofAll(edition), ...ofKinds(edition), ...ofFields(edition), ...ofUnits(edition), ...ofCampaigns(edition)];
}

type Described = Omit<Feed, 'id' | 'title'> & { id?: string; label?: string };

function feed({ bulletin: { site } }: SharedEdition, { id, label, ...described }: Described): Feed {
  return {
    ...described,
    id: id ?? tagUri(site, 'nguon-tin', described.name),
    title: label ? `${label} – ${site.name}` : site.name,
  };
}

function ofAll(edition: SharedEdition): Feed[] {
  const page = edition.routes.home;
  return [feed(edition, { name: 'tat-ca', group: 'all', page, holds: () => true, held: () => true })];
}

function ofKinds(edition: SharedEdition): Feed[] {
  const { routes } = edition;
  const kinds = [
    ['phong-trao', 'Phong trào', 'campaign', routes.campaigns],
    ['khau-hieu', 'Khẩu hiệu', 'slogan', routes.slogans],
    ['guong-dien-hinh', 'Gương điển hình', 'exemplar', routes.exemplars],
    ['khen-thuong', 'Khen thưởng', 'award', routes.awards],
  ] as const;
  return kinds.map(([name, label, kind, page]) =>
    feed(edition, {
      ...{ name, label, page, group: 'kind' },
      holds: ({ record }) => record.kind === kind,
      held: ({ tombstone }) => tombstone.recordKind === kind,
    }),
  );
}

function ofFields(edition: SharedEdition): Feed[] {
  return edition.bulletin.site.fields.map(({ id, name }) =>
    feed(edition, {
      ...{ name: `linh-vuc/${id}`, label: `Lĩnh vực ${name}`, group: 'field', page: edition.routes.field(id) },
      holds: ({ fields }) => fields.includes(id),
      held: ({ fields }) => fields.includes(id),
    }),
  );
}

function ofUnits(edition: SharedEdition): Feed[] {
  return edition.bulletin.units.map((unit) =>
    feed(edition, {
      name: `don-vi/${unit.id}`,
      label: capitalised(shortUnitName(unit)),
      ...{ group: 'unit', page: edition.routes.unit(unit.id) },
      holds: ({ units }) => units.includes(unit.id),
      held: ({ units }) => units.includes(unit.id),
    }),
  );
}

function ofCampaigns(edition: SharedEdition): Feed[] {
  const { campaigns, withdrawals } = edition.bulletin;
  const { routes } = edition;
  const taken = withdrawals.filter(({ kind }) => kind === 'campaign');
  return [
    ...campaigns.map((it) => ofCampaign(it, { label: capitalised(it.name), page: routes.campaign(it.slug) }, edition)),
    ...taken.map((it) => ofCampaign(it, { label: WITHDRAWN, page: routes.campaigns, isOver: true }, edition)),
  ];
}

const WITHDRAWN = 'Phong trào đã được rút';

function ofCampaign(
  campaign: Keyed,
  words: Pick<Described, 'label' | 'page' | 'isOver'>,
  edition: SharedEdition,
): Feed {
  const { slug } = campaign;
  return feed(edition, {
    name: `phong-trao/${slug}`,
    id: aboutCampaign(edition.bulletin.site, 'nguon-tin', campaign),
    ...words,
    group: 'campaign',
    holds: ({ campaigns }) => campaigns.includes(slug),
    held: ({ campaigns }) => campaigns.includes(slug),
  });
}
