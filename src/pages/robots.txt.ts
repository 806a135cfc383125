import type { APIRoute } from 'astro';
import { currentEdition } from '#collections/edition';

export const GET: APIRoute = async () => {
  const { origin, routes, preview } = await currentEdition();
  if (preview) return new Response('User-agent: *\nDisallow: /\n');
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${origin}${routes.asset('sitemap.xml')}\n`);
};
