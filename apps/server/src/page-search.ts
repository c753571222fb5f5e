import { searchListings, type SearchServices } from '@koble/catalogue';
import { ADDRESS_NAMES } from '@koble/catalogue/address-names';
import type { ListingCard, SearchInput } from '@koble/catalogue/schema';
import { placeName } from './page-facts';
import { addressIn, type PageLanguage } from './page-language';
import { markup, type Markup } from './page-markup';
import { pathOf } from './page-path';
import { searchTitle } from './search-title';
import type { Page } from './page';

/** The first page of a search, as a stranger finds it. `query` is what its address holds behind the question mark. */
export async function searchPage(
  services: SearchServices,
  { search, query }: { search: SearchInput; query: string },
  language: PageLanguage,
): Promise<Page> {
  const { t } = language;
  const found = await searchListings(services, { kind: 'visitor' }, search);
  const { cards, total } = found;
  return {
    title: search.q === '' ? t('search.title') : `${search.q} – ${t('search.title')}`,
    answers: [{ procedure: ['catalogue', 'search'], input: search, answer: found }],
    description: t('search.label'),
    path: '/sok',
    feed: { title: searchTitle(search, language), path: feedPath(query) },
    main: markup`<div class="page search-page">
<section class="stack wide" aria-labelledby="hits">
<div class="result-head"><h1 id="hits">${t('search.hits', { count: total })}</h1></div>
<ol class="cards">${cards.map((card) => cardItem(card, language))}</ol>
</section>
</div>`,
  };
}

/** A feed has an order of its own, and no pages. */
function feedPath(query: string): string {
  const params = new URLSearchParams(query);
  for (const own of [ADDRESS_NAMES.sort, ADDRESS_NAMES.page]) params.delete(own);
  return params.size === 0 ? '/feed.rss' : `/feed.rss?${params.toString()}`;
}

function cardItem(card: ListingCard, language: PageLanguage): Markup {
  const address = addressIn(language, pathOf(card.kind, card.sourceId));
  const task = card.studentTask ? language.t('pilot.task') : '';
  const meta = [task, card.organisation, placeName(language, card.municipality) ?? '']
    .filter((text) => text !== '')
    .join(' · ');
  return markup`<li class="card" data-kind="${card.kind}">
<h2><a href="${address}">${card.title}</a></h2>
<p class="meta">${meta}</p>
<p class="summary">${card.summary}</p>
</li>`;
}
