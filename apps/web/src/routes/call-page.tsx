import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Navigate, useParams } from '@tanstack/react-router';
import { CallView } from '../features/funding/call-view';
import { api } from '../shared/api';
import { BackLink } from '../shared/back-link';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/stotte/$slug')({ component: CallPage });

function CallPage() {
  const { slug } = useParams({ from: '/stotte/$slug' });
  const { data, error } = useQuery(api.funding.get.queryOptions({ slug }, { retry: false }));
  useTitle(data?.title);
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  // A search knows a call by its id; the address that people share is the readable one.
  if (data.slug !== slug)
    return (
      <Navigate
        to="/stotte/$slug"
        params={{ slug: data.slug }}
        state={(before) => before}
        replace
      />
    );
  return (
    <div className="page stack wide">
      <BackLink />
      <CallView call={data} />
    </div>
  );
}
