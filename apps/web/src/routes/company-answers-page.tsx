import type { Me } from '@koble/accounts/schema';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { KeptAnswers } from '../features/funding/check-kept';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/vare-svar')({
  component: () => <SignedInOnly>{(me) => <CompanyAnswersPage actor={me.actor} />}</SignedInOnly>,
});

function CompanyAnswersPage({ actor }: { actor: Me['actor'] }) {
  const { t } = useTranslation();
  useTitle(t('kept.title'));
  return (
    <div className="page narrow stack wide">
      <header className="stack">
        <h1>{t('kept.title')}</h1>
        {actor.kind === 'company' ? (
          <p className="lead">{t('kept.lead')}</p>
        ) : (
          <p>{t('kept.notCompany')}</p>
        )}
      </header>
      {actor.kind === 'company' && <Answers />}
      <p>
        <Link to="/stotte/for-oss" className="ds-link">
          {t('kept.start')}
        </Link>
      </p>
    </div>
  );
}

function Answers() {
  const { t } = useTranslation();
  const { data, error } = useQuery(
    api.funding.companyAnswers.queryOptions(undefined, { retry: false }),
  );
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  return data.length === 0 ? <p>{t('kept.none')}</p> : <KeptAnswers answers={data} />;
}
