import { DRAWING } from './page-facts';
import { addressIn, type PageLanguage } from './page-language';
import { markup, type Markup } from './page-markup';
import type { PageWords } from './page-words';

export interface Detail {
  kind: keyof PageWords['kind'];
  title: string;
  /** Whose it is. */
  lead: string;
  notices: readonly Markup[];
  facts: Markup;
  text: readonly Markup[];
}

/** One thing on a page of its own, with the elements and the order that the web's page of it has. */
export function detailMain(language: PageLanguage, detail: Detail): Markup {
  const { words } = language;
  const notices =
    detail.notices.length === 0
      ? []
      : [markup`<div class="detail-notices stack wide">${detail.notices}</div>`];
  return markup`<div class="page stack wide">
<nav class="no-print"><a class="back-link" href="${addressIn(language, '/sok')}">${DRAWING}${words.toSearch}</a></nav>
<article class="detail" data-kind="${detail.kind}">
${notices}
<header class="stack">
<span class="kind-mark" data-kind="${detail.kind}">${DRAWING}${words.kind[detail.kind]}</span>
<h1>${detail.title}</h1>
<p class="lead">${detail.lead}</p>
</header>
<aside class="detail-facts" aria-label="${words.facts}">${detail.facts}</aside>
<div class="detail-text stack wide">${detail.text}</div>
</article>
</div>`;
}
