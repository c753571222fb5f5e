import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CallView } from '../features/funding/call-view';
import { api } from '../shared/api';
import { BackToSearch } from '../shared/back-to-search';
import { PageLoading, PageProblem } from '../shared/page-states';
import { PageTools } from '../shared/page-tools';
import '../shared/styles/later.css';

export const page = createLazyRoute('/stotte/$slug')({ component: CallPage });

function CallPage() {
  const { t } = useTranslation();
  const { slug } = useParams({ from: '/stotte/$slug' });
  const { data, error } = useQuery(api.funding.get.queryOptions({ slug }, { retry: false }));
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  return (
    <div className="page narrow stack wide">
      <BackToSearch />
      <CallView call={data} />
      <Link to="/stotte/$slug/sjekk" params={{ slug }} className="ds-button" data-variant="primary">
        {t('call.check')}
      </Link>
      <PageTools />
    </div>
  );
}
