import { Alert } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft } from '../features/pilots/kept-draft';
import { PilotEditor } from '../features/pilots/pilot-editor';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import { PartnersOnly } from './partners-only';
import '../shared/styles/later.css';
import '../shared/styles/detail.css';
import '../shared/styles/profile.css';

export const page = createLazyRoute('/mine-piloter/$id')({
  component: () => (
    <PartnersOnly>
      <EditPilotPage />
    </PartnersOnly>
  ),
});

function EditPilotPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/mine-piloter/$id' });
  const navigate = useNavigate();
  // A new round lets go of what stands in the form and begins with what the server has.
  const [round, setRound] = useState(0);
  // Nothing of an earlier visit: its version would be an old one.
  const { data, error, refetch } = useQuery(
    api.pilots.own.queryOptions({ id }, { retry: false, gcTime: 0, refetchOnWindowFocus: false }),
  );
  const title = data?.draft.title;
  useTitle(title === undefined || title === '' ? t('offers.writing') : title);
  if (data === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  const head = (
    <header className="stack">
      <Link to="/mine-piloter" className="ds-link">
        {t('offers.back')}
      </Link>
      <h1>{t('offers.writing')}</h1>
    </header>
  );
  if (data.state === 'closed')
    return (
      <div className="page narrow stack wide">
        {head}
        <Alert tone="info">{t('offers.isClosed')}</Alert>
      </div>
    );
  return (
    <PilotEditor
      key={`${id} ${round}`}
      editing={data}
      head={head}
      onDiscarded={() => void navigate({ to: '/mine-piloter' })}
      onPublished={() => void navigate({ to: '/piloter/$id', params: { id } })}
      onTakeTheirs={() => {
        dropDraft(id);
        void refetch().then(() => {
          setRound(round + 1);
        });
      }}
    />
  );
}
