import { searchListings, type SearchServices } from '@koble/catalogue';
import { SearchInput, type ListingCard } from '@koble/catalogue/schema';
import { placeName } from './page-facts';
import { addressIn, type PageLanguage } from './page-language';
import { markup, type Markup } from './page-markup';
import { pathOf } from './page-path';
import { searchTitle } from './search-title';
import type { Page } from './page';

const EVERYTHING = SearchInput.parse({});

/** The first page of the search for nothing in particular, as a stranger finds it. */
export async function searchPage(services: SearchServices, language: PageLanguage): Promise<Page> {
  const { t } = language;
  const found = await searchListings(services, { kind: 'visitor' }, EVERYTHING);
  const { cards, total } = found;
  return {
    title: t('search.title'),
    answers: [{ procedure: ['catalogue', 'search'], input: EVERYTHING, answer: found }],
    description: t('search.label'),
    path: '/sok',
    feed: { title: searchTitle(EVERYTHING, language), path: addressIn(language, '/feed.rss') },
    main: markup`<div class="page search-page">
<section class="stack wide" aria-labelledby="hits">
<div class="result-head"><h1 id="hits">${t('search.hits', { count: total })}</h1></div>
<ol class="cards">${cards.map((card) => cardItem(card, language))}</ol>
</section>
</div>`,
  };
}

function cardItem(card: ListingCard, language: PageLanguage): Markup {
  const address = addressIn(language, pathOf(card.kind, card.sourceId));
  const meta = [card.organisation, placeName(language, card.municipality) ?? '']
    .filter((text) => text !== '')
    .join(' · ');
  return markup`<li class="card" data-kind="${card.kind}">
<h2><a href="${address}">${card.title}</a></h2>
<p class="meta">${meta}</p>
<p class="summary">${card.summary}</p>
</li>`;
}
