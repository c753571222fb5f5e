import { Facts, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { number } from '../../shared/format';
import { useProblem } from '../../shared/problem';
import { REVIEW_QUESTIONS } from './review-questions';

/** What companies think of a partner's pilots, once so many have said so that none of them can be told from the mean. */
export function PartnerRating({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const say = useProblem();
  const { data, error } = useQuery(api.delivery.rating.queryOptions({ partnerId }));
  return (
    <section className="box stack" aria-labelledby="rating">
      <h2 id="rating">{t('rating.title')}</h2>
      {error !== null && <p>{say(error)}</p>}
      {data === undefined && error === null && <Skeleton lines={2} label={t('rating.title')} />}
      {data === null && <p>{t('rating.few')}</p>}
      {data !== undefined && data !== null && (
        <>
          <p>{t('rating.count', { count: data.count })}</p>
          <Facts
            facts={REVIEW_QUESTIONS.map((question) => ({
              term: t(`rating.${question}`),
              value: t('rating.of', { mean: number(data[question]) }),
            }))}
          />
        </>
      )}
      <p className="quiet">{t('rating.help')}</p>
    </section>
  );
}
