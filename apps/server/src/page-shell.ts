import { addressIn, type PageLanguage } from './page-language';
import { dataElement, markup, type Markup } from './page-markup';
import type { Page } from './page';

const OG_LOCALES = { nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' } as const;

/**
 * The built `index.html` with a page in it: what machines read in its head, and in `#root` what people read until the web has
 * come and draws the same in its place.
 */
export function pageShell(
  index: string,
  page: Page,
  { language, baseUrl }: { language: PageLanguage; baseUrl: string },
): string {
  const parts: readonly [RegExp, Markup][] = [
    [/<html lang="nb">/, markup`<html lang="${language.locale}">`],
    [/<title>[^<]*<\/title>/, markup`<title>${page.title} – Koble</title>`],
    [/<meta\s+name="description"[^>]*>/, head(page, language, baseUrl)],
    [/<div id="root"><\/div>/, markup`<div id="root">${layout(page, language)}</div>`],
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
    ${posting === undefined ? [] : [dataElement(posting)]}`;
}

function feedLink({ title, path }: { title: string; path: string }, baseUrl: string): Markup {
  return markup`<link rel="alternate" type="application/rss+xml" title="${title}" href="${new URL(path, baseUrl).href}" />`;
}

/** Header, the page, footer, as the web has them. */
function layout({ main }: Page, language: PageLanguage): Markup {
  const { words } = language;
  const link = (path: string, text: string): Markup =>
    markup`<a href="${addressIn(language, path)}">${text}</a>`;
  return markup`
<a class="skip" href="#content">${words.skip}</a>
<header class="site-header"><div>
<a class="brand" href="${addressIn(language, '/')}"><img src="/favicon.svg" alt="" width="32" height="32" />Koble</a>
<nav aria-label="${words.menu}">${link('/sok', words.search)}${link('/behov', words.need)}</nav>
</div></header>
<main id="content" tabindex="-1">
${main}
</main>
<footer class="site-footer"><div>
<p class="footer-brand">${words.tagline}</p>
${link('/slik-rangerer-vi', words.howWeRank)}
<p class="quiet">${words.footer}</p>
</div></footer>
`;
}
