import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PilotView } from '../features/pilots/pilot-view';
import { api } from '../shared/api';
import { BackToSearch } from '../shared/back-to-search';
import { PageLoading, PageProblem } from '../shared/page-states';
import { PageTools } from '../shared/page-tools';
import '../shared/styles/later.css';

export const page = createLazyRoute('/piloter/$id')({ component: PilotPage });

function PilotPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/piloter/$id' });
  const { data, error } = useQuery(api.pilots.get.queryOptions({ id }, { retry: false }));
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  return (
    <div className="page narrow stack wide">
      <BackToSearch />
      <PilotView offer={data} />
      <Link to="/behov" className="ds-button" data-variant="primary">
        {t('listing.tryNeed')}
      </Link>
      <PageTools />
    </div>
  );
}
