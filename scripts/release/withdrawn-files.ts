import type { Bulletin } from '#domain/bulletin';
import { peopleIn } from '#domain/people';
import { addressesOf, type WithdrawableKind, type Withdrawal } from '#domain/withdrawal';
import { feedEndings } from '#feeds/feed-frame';
import { routesUnder, type Routes } from '#routes/routes';
import type { PlainDate } from '#vietnamese/plain-date';

const addressOf: Record<WithdrawableKind, (routes: Routes) => (slug: string) => string> = {
  campaign: ({ campaign }) => campaign,
  slogan: ({ slogan }) => slogan,
  exemplar: ({ exemplar }) => exemplar,
  award: ({ award }) => award,
};

/** Where notices stand: `/phong-trao/ten-cu/`, under the base. */
export function noticeAddresses(bulletin: Bulletin | undefined, base: string): string[] {
  const routes = routesUnder(base.replace(/\/$/u, ''));
  return (bulletin?.withdrawals ?? []).flatMap((withdrawal) =>
    addressesOf(withdrawal).map(addressOf[withdrawal.kind](routes)),
  );
}

/** Whether the path of a file may spell what was withdrawn, or who has not agreed to stand in open data. */
export function unspokenPath(bulletin: Bulletin, today: PlainDate): (path: string) => boolean {
  const withdrawn = withdrawnFiles(bulletin);
  const people = peopleIn(bulletin, { channel: 'aggregation', today });
  const gone = new Set(bulletin.withdrawals.flatMap(({ slug, formerSlugs = [] }) => [slug, ...formerSlugs]));
  // Whatever other folder a channel keeps its files in, it names them as the story is named.
  const isTold = (name: string) => gone.has(name) || people.names(`guong-dien-hinh/${name}`);
  return (path) => withdrawn.has(path) || people.names(path) || isTold(ownName(path));
}

/** `loa/to-tu-quan.txt` and `in/to-tu-quan/index.html` are both named `to-tu-quan`. */
function ownName(path: string): string {
  return path
    .replace(/\/index\.html$/u, '')
    .replace(/^.*\//u, '')
    .replace(/\..*$/u, '');
}

function withdrawnFiles(bulletin: Bulletin): Set<string> {
  const notices = noticeAddresses(bulletin, '/').map((address) => `${address}index.html`);
  const own = bulletin.withdrawals.filter(({ kind }) => kind === 'campaign').flatMap(filesOfCampaign);
  return new Set([...notices, ...own].map((address) => address.slice(1)));
}

/** What tells the subscribers of a campaign that it is over. */
function filesOfCampaign({ slug }: Withdrawal): string[] {
  const routes = routesUnder('');
  const feeds = Object.values(feedEndings).map((ending) => routes.feed(`phong-trao/${slug}`, ending));
  return [routes.campaignCalendar(slug), ...feeds];
}
