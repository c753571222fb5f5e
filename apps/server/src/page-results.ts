import { listPublicResults } from '@koble/agreements';
import type { Db } from '@koble/db';
import { summarise } from '@koble/taxonomy';
import { addressIn, type PageLanguage } from './page-language';
import { markup } from './page-markup';
import { pathOf } from './page-path';
import type { Page } from './page';

/** The list of what came of pilots, the newest first. */
export async function resultsPage({ db }: { db: Db }, language: PageLanguage): Promise<Page> {
  const { t } = language;
  const rows = (await listPublicResults(db)).map(
    ({ id, title, outcome, partner }) =>
      markup`<li class="box stack"><h2><a class="ds-link" href="${addressIn(language, pathOf('result', id))}">${title}</a></h2><p>${summarise(outcome)}</p><p class="quiet">${partner}</p></li>`,
  );
  const list =
    rows.length === 0 ? markup`<p>${t('result.none')}</p>` : markup`<ul class="plain">${rows}</ul>`;
  return {
    title: t('result.title'),
    answers: [],
    description: t('result.lead'),
    path: '/resultater',
    main: markup`<div class="page stack wide"><h1>${t('result.title')}</h1><p class="lead">${t('result.lead')}</p>${list}</div>`,
  };
}
