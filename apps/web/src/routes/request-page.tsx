import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { mayRequest } from '../features/agreements/may-request';
import { RequestForm } from '../features/agreements/request-form';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/agreements.css';

export const page = createLazyRoute('/piloter/$id/foresporsel')({ component: RequestPage });

function RequestPage() {
  const { id } = useParams({ from: '/piloter/$id/foresporsel' });
  return (
    <SignedInOnly>
      {({ actor }) => (mayRequest(actor) ? <Request key={id} id={id} /> : <WrongActor id={id} />)}
    </SignedInOnly>
  );
}

function Request({ id }: { id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: form, error } = useQuery(
    api.agreements.requestForm.queryOptions({ offerId: id }, { retry: false, staleTime: 0 }),
  );
  useTitle(form === undefined ? undefined : `${t('request.title')}: ${form.title}`);
  if (form === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  return (
    <div className="page narrow stack wide">
      <h1>
        {t('request.title')}: {form.title}
      </h1>
      <RequestForm
        form={form}
        onSent={(agreementId) => {
          void navigate({ to: '/avtaler/$id', params: { id: agreementId } });
        }}
      />
    </div>
  );
}

/** Signed in, but as somebody who asks for no pilots. */
function WrongActor({ id }: { id: string }) {
  const { t } = useTranslation();
  useTitle(t('request.wrongActor'));
  return (
    <div className="page narrow stack">
      <h1>{t('request.wrongActor')}</h1>
      <p className="lead">{t('request.wrongActorHelp')}</p>
      <Link to="/piloter/$id" params={{ id }} className="ds-link">
        {t('request.toPilot')}
      </Link>
    </div>
  );
}
