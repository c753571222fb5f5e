import { markup, type Markup } from './page-markup';
import { pathOf } from './page-path';
import type { OpenPage } from './page-queries';

/** Open pages and when each was last written (https://www.sitemaps.org/protocol.html). */
export function sitemap(pages: readonly OpenPage[], baseUrl: string): string {
  const urls = pages.map(
    (page) =>
      markup`<url><loc>${new URL(pathOf(page.kind, page.key), baseUrl).href}</loc><lastmod>${page.updatedAt.toISOString()}</lastmod></url>\n`,
  );
  return xml(
    markup`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`,
  );
}

/** The addresses of so many sitemaps, "/sitemap-1.xml" the first. */
export function sitemapIndex(files: number, baseUrl: string): string {
  const maps = Array.from(
    { length: files },
    (_, i) =>
      markup`<sitemap><loc>${new URL(`/sitemap-${i + 1}.xml`, baseUrl).href}</loc></sitemap>\n`,
  );
  return xml(
    markup`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps}</sitemapindex>\n`,
  );
}

function xml({ markup: text }: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
}
