import type { Bulletin } from '#domain/bulletin';
import { addressesOf, type WithdrawableKind, type Withdrawal } from '#domain/withdrawal';
import { feedEndings } from '#feeds/feed-frame';
import { routesUnder, type Routes } from '#routes/routes';

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

/** Files of a release whose path may spell what was withdrawn, or who agreed to be found on this site only. */
export function withdrawnFiles(bulletin: Bulletin | undefined): Set<string> {
  const notices = noticeAddresses(bulletin, '/').map((address) => `${address}index.html`);
  const own = (bulletin?.withdrawals ?? []).filter(({ kind }) => kind === 'campaign').flatMap(filesOfCampaign);
  const unshared = (bulletin?.exemplars ?? []).filter(
    ({ consent }) => consent && !consent.scopes.includes('aggregation'),
  );
  const pages = unshared.flatMap(addressesOf).map((slug) => `${routesUnder('').exemplar(slug)}index.html`);
  return new Set([...notices, ...own, ...pages].map((address) => address.slice(1)));
}

/** What tells the subscribers of a campaign that it is over. */
function filesOfCampaign({ slug }: Withdrawal): string[] {
  const routes = routesUnder('');
  const feeds = Object.values(feedEndings).map((ending) => routes.feed(`phong-trao/${slug}`, ending));
  return [routes.campaignCalendar(slug), ...feeds];
}
