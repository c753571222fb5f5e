import type { AgreementView } from '@koble/agreements/schema';
import { Alert } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { PageLoading } from '../../shared/page-states';
import { useProblem } from '../../shared/problem';
import { DeliveryFiles } from './delivery-files';
import { DeliveryHours } from './delivery-hours';
import { DeliveryMilestones } from './delivery-milestones';
import { DeliveryObjections } from './delivery-objections';
import { DeliveryResult } from './delivery-result';
import { DeliveryReviews } from './delivery-reviews';
import { DeliveryStep } from './delivery-step';

/** The work on a pilot that has begun: what is delivered, who has spent how much, and what the reader can do about it. */
export function DeliverySection({ view, isAdviser }: { view: AgreementView; isAdviser: boolean }) {
  const { t } = useTranslation();
  const say = useProblem();
  const { id } = view;
  const { data: delivery, error } = useQuery(
    api.delivery.get.queryOptions({ id }, { retry: false, staleTime: 0 }),
  );
  return (
    <section className="stack wide" aria-labelledby="delivery">
      <h2 id="delivery">{t('delivery.title')}</h2>
      {delivery === undefined ? (
        error === null ? (
          <PageLoading />
        ) : (
          <Alert tone="danger" live>
            {say(error)}
          </Alert>
        )
      ) : (
        <>
          <DeliveryStep view={view} delivery={delivery} isAdviser={isAdviser} />
          <DeliveryReviews view={view} delivery={delivery} />
          <DeliveryResult view={view} delivery={delivery} isAdviser={isAdviser} />
          <DeliveryObjections objections={delivery.objections} />
          <DeliveryFiles view={view} delivery={delivery} />
          <DeliveryMilestones view={view} delivery={delivery} />
          <DeliveryHours view={view} delivery={delivery} />
        </>
      )}
    </section>
  );
}
