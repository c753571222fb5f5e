import { Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { CalendarBox } from '../features/cases/calendar-box';
import { CaseList } from '../features/cases/case-list';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';
import '../shared/styles/cases.css';
import '../shared/styles/tasks.css';

export const page = createLazyRoute('/saker')({ component: CasesPage });

function CasesPage() {
  return <SignedInOnly>{() => <Cases />}</SignedInOnly>;
}

function Cases() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(
    api.cases.list.queryOptions(undefined, { retry: false, staleTime: 0 }),
  );
  useTitle(t('cases.title'));
  if (data === undefined && error !== null)
    return <PageProblem error={error} reset={() => void refetch()} />;
  return (
    <div className="page narrow stack wide">
      <div className="result-head">
        <h1>{t('cases.title')}</h1>
        <Link to="/saker/ny" className="ds-button" data-variant="secondary">
          {t('cases.new')}
        </Link>
      </div>
      <p className="lead">{t('cases.lead')}</p>
      {data === undefined ? (
        <Skeleton lines={4} label={t('app.loading')} />
      ) : (
        <>
          <CaseList {...data} />
          <CalendarBox />
          <p className="quiet">{t('cases.guiding')}</p>
        </>
      )}
    </div>
  );
}
