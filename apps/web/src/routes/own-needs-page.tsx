import { Alert, Skeleton } from '@koble/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../shared/confirm-button';
import { CloseOut } from '../features/introductions/close-out';
import { OwnNeeds } from '../features/needs/own-needs';
import { api } from '../shared/api';
import { Outcome } from '../shared/outcome';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';
import '../shared/styles/introductions.css';

export const page = createLazyRoute('/mine-behov')({ component: OwnNeedsPage });

function OwnNeedsPage() {
  const { t } = useTranslation();
  const { data, error, isPending } = useQuery(
    api.needs.mine.queryOptions(undefined, { retry: false }),
  );
  const [told, setTold] = useState<number>();
  const queries = useQueryClient();
  const discarding = useMutation(
    api.needs.discard.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.needs.pathKey() }),
    }),
  );
  useTitle(t('needs.title'));
  if (error !== null) return <PageProblem error={error} />;
  return (
    <div className="page narrow stack wide">
      <div className="result-head">
        <h1>{t('needs.title')}</h1>
        <Link to="/behov" className="ds-button" data-variant="secondary">
          {t('needs.another')}
        </Link>
      </div>
      {isPending && <Skeleton lines={3} label={t('app.loading')} />}
      <Outcome error={discarding.error} />
      {told !== undefined && (
        <Alert tone="success" live>
          {t('fill.done', { count: told })}
        </Alert>
      )}
      {data !== undefined && (
        <OwnNeeds
          needs={data}
          discard={(need) => (
            <ConfirmButton
              label={t('needs.discard')}
              question={t('needs.discardAsk', { title: need.title })}
              confirm={t('needs.discardYes')}
              busy={discarding.isPending && discarding.variables.id === need.id}
              onConfirm={() => {
                discarding.mutate({ id: need.id });
              }}
            />
          )}
          closeOut={(need) => <CloseOut needs={[need]} about={need.title} onFilled={setTold} />}
        />
      )}
    </div>
  );
}
