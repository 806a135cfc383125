import type { APIRoute } from 'astro';
import { currentEdition } from '#collections/edition';
import { sitemapEntries } from '#views/sitemap';

export const GET: APIRoute = async () => {
  const urls = sitemapEntries(await currentEdition()).map(
    ({ address, changedOn }) => `<url><loc>${address}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</url>`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return new Response(`${head}\n${urls.join('\n')}\n</urlset>\n`, { headers: { 'content-type': 'application/xml' } });
};
