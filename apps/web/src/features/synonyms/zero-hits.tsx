import { Details, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { currentLanguage } from '../../shared/i18n';
import { PageProblem } from '../../shared/page-states';
import { DismissedLine } from './dismissed-line';
import { DoneLine } from './done-line';
import type { SynonymActs } from './use-synonyms';
import { ZeroHitLine } from './zero-hit-line';

/** What was searched for in vain, and what an adviser may do about each. */
export function ZeroHits({ acts }: { acts: SynonymActs }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(
    api.synonyms.zeroHits.queryOptions({ locale: currentLanguage() }),
  );
  if (data === undefined && error !== null) return <PageProblem error={error} />;
  return (
    <section className="panel stack wide" aria-labelledby="zero-hits">
      <h2 id="zero-hits" tabIndex={-1}>
        {t('synonyms.waiting')}
      </h2>
      <DoneLine acts={acts} />
      {data === undefined && <Skeleton lines={4} label={t('app.loading')} />}
      {data?.waiting.length === 0 && <p>{t('synonyms.nothing')}</p>}
      {data !== undefined && data.waiting.length > 0 && (
        <ul className="plain lines">
          {data.waiting.map((hit) => (
            <ZeroHitLine key={hit.word} hit={hit} acts={acts} />
          ))}
        </ul>
      )}
      {data !== undefined && data.dismissed.length > 0 && (
        <Details summary={t('synonyms.aside', { count: data.dismissed.length })}>
          <ul className="plain lines">
            {data.dismissed.map(({ word }) => (
              <DismissedLine key={word} word={word} acts={acts} />
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
