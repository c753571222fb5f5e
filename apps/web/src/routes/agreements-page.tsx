import type { Me } from '@koble/accounts/schema';
import { Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { AgreementList } from '../features/agreements/agreement-list';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/agreements.css';

export const page = createLazyRoute('/avtaler')({ component: AgreementsPage });

function AgreementsPage() {
  return <SignedInOnly>{(me) => <Agreements me={me} />}</SignedInOnly>;
}

function Agreements({ me: { actor } }: { me: Me }) {
  const { t } = useTranslation();
  const isNegotiator = actor.kind === 'company' || actor.kind === 'partner';
  const { data, error } = useQuery(
    api.agreements.mine.queryOptions(undefined, {
      enabled: isNegotiator,
      retry: false,
      staleTime: 0,
    }),
  );
  useTitle(t('agreement.title'));
  if (error !== null && data === undefined) return <PageProblem error={error} />;
  return (
    <div className="page stack wide">
      <h1>{t('agreement.title')}</h1>
      <p className="lead">{isNegotiator ? t('agreement.lead') : t('agreement.wrongActor')}</p>
      {isNegotiator && data === undefined && <Skeleton lines={3} label={t('app.loading')} />}
      {data !== undefined && <AgreementList rows={data} asks={actor.kind === 'company'} />}
    </div>
  );
}
