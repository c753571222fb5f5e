import { Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { partOf, SENT_PARTS } from '../features/introductions/list-parts';
import { SentList } from '../features/introductions/sent-list';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/introductions.css';

export const page = createLazyRoute('/henvendelser')({ component: SentPage });

function SentPage() {
  return <SignedInOnly>{() => <Sent />}</SignedInOnly>;
}

function Sent() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { vis } = useSearch({ from: '/henvendelser' });
  const { data, error } = useQuery(
    api.introductions.sent.queryOptions(undefined, { retry: false, staleTime: 0 }),
  );
  useTitle(t('sent.title'));
  if (error !== null && data === undefined) return <PageProblem error={error} />;
  return (
    <div className="page narrow stack wide">
      <h1>{t('sent.title')}</h1>
      {data === undefined ? (
        <Skeleton lines={3} label={t('app.loading')} />
      ) : (
        <SentList
          rows={data}
          part={partOf(SENT_PARTS, vis)}
          onPart={(part) => {
            void navigate({
              to: '/henvendelser',
              search: part === 'all' ? {} : { vis: part },
              replace: true,
              resetScroll: false,
            });
          }}
        />
      )}
    </div>
  );
}
