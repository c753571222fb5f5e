/** What is somebody's own, what is only done when signed in, and people: addresses of the web and of the API. */
const PRIVATE = [
  '/api/',
  '/avtaler',
  '/bagatellstotte',
  '/behov/resultat',
  '/delt-med-oss',
  '/fellesbehov',
  '/foresla',
  '/gjennomgang',
  '/glemt-passord',
  '/henvendelser',
  '/innboks',
  '/innvendinger',
  '/interesse/',
  '/invitasjon',
  '/kalender/',
  '/kandidater/',
  '/klienter',
  '/lagret',
  '/logg-inn',
  '/meldinger-om-annonser',
  '/min-konto',
  '/min-profil',
  '/mine-behov',
  '/mine-piloter',
  '/ny-konto',
  '/nytt-passord',
  '/ordninger',
  '/organisasjon',
  '/partner',
  '/planer',
  '/registrer',
  '/roller-for-meg',
  '/saker',
  '/sok-uten-treff',
  '/sok/varsler',
  '/vare-svar',
  '/varsler',
] as const;

/**
 * `/robots.txt` (RFC 9309: the longest rule that fits counts). What the pages are drawn from is allowed: a search engine that
 * runs the web and may not read it would see a page that says that something went wrong.
 */
export function robots(baseUrl: string): string {
  return [
    'User-agent: *',
    'Allow: /api/trpc/',
    ...PRIVATE.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${new URL('/sitemap.xml', baseUrl).href}`,
    '',
  ].join('\n');
}
