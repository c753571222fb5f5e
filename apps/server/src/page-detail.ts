import { DRAWING } from './page-facts';
import type { ListingKind } from '@koble/search/schema';
import { addressIn, type PageLanguage } from './page-language';
import { markup, type Markup } from './page-markup';

export interface Detail {
  kind: Exclude<ListingKind, 'candidate'>;
  title: string;
  /** Whose it is. */
  lead: string;
  notices: readonly Markup[];
  facts: Markup;
  text: readonly Markup[];
}

/** One thing on a page of its own, with the elements and the order that the web's page of it has. */
export function detailMain(language: PageLanguage, detail: Detail): Markup {
  const { t } = language;
  const notices =
    detail.notices.length === 0
      ? []
      : [markup`<div class="detail-notices stack wide">${detail.notices}</div>`];
  return markup`<div class="page stack wide">
<nav class="no-print"><a class="back-link" href="${addressIn(language, '/sok')}">${DRAWING}${t('listing.toResults')}</a></nav>
<article class="detail" data-kind="${detail.kind}">
${notices}
<header class="stack">
<span class="kind-mark" data-kind="${detail.kind}">${DRAWING}${t(`kind.${detail.kind}`)}</span>
<h1>${detail.title}</h1>
<p class="lead">${detail.lead}</p>
</header>
<aside class="detail-facts" aria-label="${t('listing.facts')}">${detail.facts}</aside>
<div class="detail-text stack wide">${detail.text}</div>
</article>
</div>`;
}
