import { getPublicResult, wasResultPublic } from '@koble/agreements';
import type { PublicResult } from '@koble/agreements/schema';
import type { Db } from '@koble/db';
import { isAppError } from '@koble/kernel';
import { summarise } from '@koble/taxonomy';
import { DRAWING, factList, section } from './page-facts';
import { addressIn, type PageLanguage } from './page-language';
import { lines, markup, type Markup } from './page-markup';
import { pathOf } from './page-path';
import type { Page, PageAnswer } from './page';

const TOLD = ['problem', 'work', 'outcome', 'figures'] as const;

/** The page of what came of a pilot; gone at once when a side takes it back. Error: `agreements.no_such_result`. */
export async function resultPage(
  place: { db: Db },
  id: string,
  language: PageLanguage,
): Promise<PageAnswer> {
  try {
    return pageOf(await getPublicResult(place, { id }), language);
  } catch (error) {
    if (isAppError(error) && (await wasResultPublic(place.db, id))) return 'gone';
    throw error;
  }
}

function pageOf(result: PublicResult, language: PageLanguage): Page {
  return {
    title: result.title,
    answers: [{ procedure: ['delivery', 'result'], input: { id: result.id }, answer: result }],
    description: summarise(result.outcome),
    path: pathOf('result', result.id),
    main: main(result, language),
  };
}

function main(result: PublicResult, language: PageLanguage): Markup {
  const { t, date } = language;
  const told = TOLD.flatMap((part) =>
    result[part] === ''
      ? []
      : [section(t(`result.${part}`), markup`<p class="prose">${lines(result[part])}</p>`)],
  );
  const facts = factList([
    { term: t('result.partner'), value: result.partner },
    { term: t('result.company'), value: result.company ?? t('result.unnamed') },
    { term: t('result.publishedOn'), value: date(result.publishedAt) },
  ]);
  return markup`<div class="page stack wide">
<nav class="no-print"><a class="back-link" href="${addressIn(language, '/resultater')}">${DRAWING}${t('result.all')}</a></nav>
<article class="stack wide">
<h1>${result.title}</h1>
${facts}
${told}
</article>
</div>`;
}
