import type { ReactNode } from 'react';
import { BackLink } from './back-link';
import { PageLoading, PageProblem } from './page-states';
import { useTitle } from './use-title';
import './styles/later.css';

/** The page of one thing: it is fetched, it is not there, or it is shown under its title with the way back. */
export function DetailPage<Data>({
  query: { data, error },
  title,
  children,
}: {
  query: { data: Data | undefined; error: unknown };
  title: (data: Data) => string;
  children: (data: Data) => ReactNode;
}) {
  useTitle(data === undefined ? undefined : title(data));
  if (error !== null) return <PageProblem error={error} />;
  if (data === undefined) return <PageLoading />;
  return (
    <div className="page stack wide">
      <BackLink />
      {children(data)}
    </div>
  );
}
