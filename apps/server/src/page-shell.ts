import { addressIn, type PageLanguage } from './page-language';
import { dataElement, markup, type Markup } from './page-markup';
import type { Page } from './page';

/** Whether somebody may be signed in. */
export type Reader = 'stranger' | 'maybe_known';

const OG_LOCALES = { nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' } as const;

/**
 * The built `index.html` with a page in it: what machines read in its head, and in `#root` what people read until the web has
 * come and draws the same in its place.
 */
export function pageShell(
  index: string,
  page: Page,
  { language, baseUrl, reader }: { language: PageLanguage; baseUrl: string; reader: Reader },
): string {
  const parts: readonly [RegExp, Markup][] = [
    [/<html lang="nb">/, markup`<html lang="${language.locale}">`],
    [/<title>[^<]*<\/title>/, markup`<title>${page.title} – Koble</title>`],
    [/<meta\s+name="description"[^>]*>/, head(page, language, baseUrl)],
    [
      /<div id="root"><\/div>/,
      markup`<div id="root">${layout(page, language)}</div>${known(page, reader)}`,
    ],
  ];
  // A function, since "$&" in what a company has written would otherwise mean something.
  return parts.reduce((text, [part, written]) => text.replace(part, () => written.markup), index);
}

function head(
  { title, description, path, feed, posting }: Page,
  { locale }: PageLanguage,
  baseUrl: string,
): Markup {
  const url = new URL(path, baseUrl).href;
  return markup`<meta name="description" content="${description}" />
    <link rel="canonical" href="${url}" />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="Koble" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${url}" />
    <meta property="og:locale" content="${OG_LOCALES[locale]}" />
    ${feed === undefined ? [] : [feedLink(feed, baseUrl)]}
    ${posting === undefined ? [] : [dataElement('application/ld+json', posting)]}`;
}

/**
 * The answers that the page was made of, so that the web does not fetch them to draw it again. Somebody who is signed in may get
 * others: the web shows these first and asks.
 */
function known({ answers }: Page, reader: Reader): Markup {
  return dataElement('application/json', { fresh: reader === 'stranger', answers });
}

function feedLink({ title, path }: { title: string; path: string }, baseUrl: string): Markup {
  return markup`<link rel="alternate" type="application/rss+xml" title="${title}" href="${new URL(path, baseUrl).href}" />`;
}

/** Header, the page, footer, as the web has them. */
function layout({ main }: Page, language: PageLanguage): Markup {
  const { t } = language;
  const link = (path: string, text: string): Markup =>
    markup`<a href="${addressIn(language, path)}">${text}</a>`;
  return markup`
<a class="skip" href="#content">${t('app.skip')}</a>
<header class="site-header"><div>
<a class="brand" href="${addressIn(language, '/')}"><img src="/favicon.svg" alt="" width="32" height="32" />Koble</a>
<nav aria-label="${t('app.menu')}">${link('/sok', t('app.search'))}${link('/behov', t('app.need'))}</nav>
</div></header>
<main id="content" tabindex="-1">
${main}
</main>
<footer class="site-footer"><div>
<p class="footer-brand">${t('app.tagline')}</p>
${link('/resultater', t('result.title'))}
${link('/slik-rangerer-vi', t('app.howWeRank'))}
<p class="quiet">${t('app.footer')}</p>
</div></footer>
`;
}
