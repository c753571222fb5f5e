import type { CallEditor } from '@koble/funding/schema';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CallHistory } from '../features/funding/call-history';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/calls.css';
import '../shared/styles/funding.css';

export const page = createLazyRoute('/stotte/$slug/endringer')({ component: CallHistoryPage });

function CallHistoryPage() {
  const { t } = useTranslation();
  const { slug } = useParams({ from: '/stotte/$slug/endringer' });
  const call = useQuery(api.funding.get.queryOptions({ slug }, { retry: false }));
  const history = useQuery(
    api.calls.history.queryOptions({ slug }, { retry: false, staleTime: 0 }),
  );
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  const isCataloguer = me?.actor.kind === 'funder' || me?.actor.kind === 'operator';
  // Those who may not write this call are told so, and take nothing back.
  const { data: editor } = useQuery(
    api.calls.edit.queryOptions({ slug }, { enabled: isCataloguer, retry: false, staleTime: 0 }),
  );
  const title = t('calls.historyTitle', { title: call.data?.title ?? slug });
  useTitle(title);
  const error = call.error ?? history.error;
  if (error !== null) return <PageProblem error={error} />;
  if (call.data === undefined || history.data === undefined) return <PageLoading />;
  return (
    <div className="page narrow stack wide">
      <div>
        <Link to="/stotte/$slug" params={{ slug }} className="back-link">
          {call.data.title}
        </Link>
      </div>
      <h1>{title}</h1>
      <p className="lead">{t('calls.historyLead')}</p>
      <CallHistory versions={history.data} written={writtenOf(editor)} />
    </div>
  );
}

function writtenOf(editor: CallEditor | undefined) {
  if (editor === undefined || editor.call === null || editor.revision === null) return null;
  return { call: editor.call, revision: editor.revision };
}
