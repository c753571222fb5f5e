import type { IntroductionView as View } from '@koble/introductions/schema';
import { Icon } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { IntroductionView } from '../features/introductions/introduction-view';
import { useOpened } from '../features/introductions/use-opened';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/introductions.css';

export const page = createLazyRoute('/henvendelser/$id')({ component: IntroductionPage });

function IntroductionPage() {
  return <SignedInOnly>{() => <OneIntroduction />}</SignedInOnly>;
}

function OneIntroduction() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/henvendelser/$id' });
  const { data: view, error } = useQuery(
    api.introductions.get.queryOptions({ id }, { retry: false, staleTime: 0 }),
  );
  useTitle(view === undefined ? undefined : `${t('introduction.title')}: ${view.title}`);
  if (view === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  // What is half written goes on where it is written.
  if (view.state === 'draft' && view.object !== null)
    return <Navigate to="/interesse/$kind/$id" params={view.object} replace />;
  return <Introduction key={id} view={view} />;
}

function Introduction({ view }: { view: View }) {
  const { t } = useTranslation();
  useOpened(view);
  return (
    <div className="page stack wide">
      <nav className="no-print" aria-label={t('app.back')}>
        <Link to={view.side === 'initiator' ? '/henvendelser' : '/innboks'} className="back-link">
          <Icon name="arrow-left" />
          {t('introduction.back')}
        </Link>
      </nav>
      <IntroductionView view={view} />
    </div>
  );
}
