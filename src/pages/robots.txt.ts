import type { APIRoute } from 'astro';
import { currentEdition } from '#collections/edition';
import { deskSettings } from '#loading/disk/desk-settings';

export const GET: APIRoute = async () => {
  const { origin, routes, preview } = await currentEdition();
  if (preview) return new Response('User-agent: *\nDisallow: /\n');
  const closed = deskSettings() ? `Disallow: ${routes.desk}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${closed}\nSitemap: ${origin}${routes.asset('sitemap.xml')}\n`);
};
