import type { Me } from '@koble/accounts/schema';
import { Alert, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { CloseOut } from '../features/introductions/close-out';
import { InboxList } from '../features/introductions/inbox-list';
import { INBOX_PARTS, partOf } from '../features/introductions/list-parts';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/introductions.css';

export const page = createLazyRoute('/innboks')({ component: InboxPage });

function InboxPage() {
  return <SignedInOnly>{(me) => <Inbox me={me} />}</SignedInOnly>;
}

function Inbox({ me }: { me: Me }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { vis } = useSearch({ from: '/innboks' });
  const { data, error } = useQuery(
    api.introductions.inbox.queryOptions(undefined, { retry: false, staleTime: 0 }),
  );
  const isCloser = me.actor.kind === 'company' && me.actor.role !== 'accountant';
  const { data: needs = [] } = useQuery(
    api.needs.mine.queryOptions(undefined, { enabled: isCloser }),
  );
  const [told, setTold] = useState<number>();
  useTitle(t('inbox.title'));
  if (error !== null && data === undefined) return <PageProblem error={error} />;
  return (
    <div className="page stack wide inbox">
      <div className="result-head">
        <h1>{t('inbox.title')}</h1>
        {isCloser && (
          <CloseOut needs={needs.filter(({ state }) => state === 'published')} onFilled={setTold} />
        )}
      </div>
      {told !== undefined && (
        <Alert tone="success" live>
          {t('fill.done', { count: told })}
        </Alert>
      )}
      {data === undefined ? (
        <Skeleton lines={3} label={t('app.loading')} />
      ) : (
        <InboxList
          rows={data}
          me={me}
          part={partOf(INBOX_PARTS, vis)}
          onPart={(part) => {
            void navigate({
              to: '/innboks',
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
