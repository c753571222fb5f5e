import { Alert, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OwnNeeds } from '../features/needs/own-needs';
import { api } from '../shared/api';
import { useProblem } from '../shared/problem';
import '../shared/styles/later.css';

export const page = createLazyRoute('/mine-behov')({ component: OwnNeedsPage });

function OwnNeedsPage() {
  const { t } = useTranslation();
  const say = useProblem();
  const { data, error, isPending } = useQuery(
    api.needs.mine.queryOptions(undefined, { retry: false }),
  );
  return (
    <div className="page narrow stack wide">
      <h1>{t('needs.title')}</h1>
      {isPending && <Skeleton lines={3} label={t('app.loading')} />}
      {error !== null && (
        <Alert tone="warning" live>
          {say(error)}{' '}
          <Link to="/logg-inn" className="ds-link">
            {t('app.signIn')}
          </Link>
        </Alert>
      )}
      {data !== undefined && <OwnNeeds needs={data} />}
    </div>
  );
}
