import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FundingCheck } from '../features/funding/funding-check';
import { readDraft } from '../features/needs/draft';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import '../shared/styles/later.css';

export const page = createLazyRoute('/stotte/$slug/sjekk')({ component: CallCheckPage });

/** What the wizard already knows of the company is not asked again. */
function CallCheckPage() {
  const { t } = useTranslation();
  const { slug } = useParams({ from: '/stotte/$slug/sjekk' });
  const { data, error } = useQuery(api.funding.get.queryOptions({ slug }, { retry: false }));
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  return (
    <div className="page narrow stack wide">
      <nav>
        <Link to="/stotte/$slug" params={{ slug }} className="ds-link">
          ← {data.title}
        </Link>
      </nav>
      <h1>{t('funding.title')}</h1>
      <FundingCheck call={data} company={readDraft().company} />
    </div>
  );
}
