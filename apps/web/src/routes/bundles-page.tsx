import type { NeedInput } from '@koble/needs/schema';
import { Alert, Button, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { BundleAnswerView } from '../features/matching/bundle-answer';
import { readDraft, type CompanyFacts } from '../features/needs/draft';
import { useOwnNeed } from '../features/needs/use-own-need';
import { PublishNeed } from '../features/needs/publish-need';
import { SavePlan } from '../features/plans/save-plan';
import { api, client } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useProblem } from '../shared/problem';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/behov/resultat')({ component: BundlesPage });

/** The bundles of this tab's draft, without an account; or of a need that the company has posted. */
function BundlesPage() {
  const { t } = useTranslation();
  const { behov } = useSearch({ from: '/behov/resultat' });
  useTitle(t('bundle.title'));
  return behov === undefined ? <BundlesOfDraft /> : <BundlesOfNeed id={behov} />;
}

function BundlesOfDraft() {
  const { t } = useTranslation();
  const [draft] = useState(readDraft);
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  if (draft.need.title === '')
    return (
      <div className="page narrow stack">
        <h1>{t('bundle.none')}</h1>
        <p className="lead">{t('bundle.noneHelp')}</p>
        <Link to="/behov" className="ds-button" data-variant="primary">
          {t('app.need')}
        </Link>
      </div>
    );
  return (
    <div className="page stack wide">
      <Heading need={draft.need} />
      <Bundles need={draft.need} company={draft.company} />
      <ProjectMoney search={{}} />
      <section className="box next-step stack">
        <h2>{t('bundle.nextTitle')}</h2>
        <p>{t('bundle.nextText')}</p>
        <div className="row">
          {me?.actor.kind === 'company' ? (
            <PublishNeed draft={draft} />
          ) : (
            <Link to="/logg-inn" className="ds-button" data-variant="primary">
              {t('wizard.signInToPublish')}
            </Link>
          )}
          <Link to="/behov" className="ds-button" data-variant="secondary">
            {t('wizard.change')}
          </Link>
        </div>
      </section>
    </div>
  );
}

function BundlesOfNeed({ id }: { id: string }) {
  const navigate = useNavigate();
  const { need, error, isPending } = useOwnNeed(id);
  if (error !== null) return <PageProblem error={error} />;
  if (isPending) return <PageLoading />;
  if (need === undefined)
    return <PageProblem error={{ data: { koble: { code: 'needs.not_found' } } }} />;
  return (
    <div className="page stack wide">
      <Heading need={need} />
      <Bundles
        need={need}
        company={{}}
        action={(bundle) => (
          <SavePlan
            needId={id}
            bundle={bundle}
            onSaved={(plan) => void navigate({ to: '/planer/$id', params: { id: plan } })}
          />
        )}
      />
      <ProjectMoney search={{ behov: id }} />
    </div>
  );
}

function ProjectMoney({ search }: { search: { behov?: string } }) {
  const { t } = useTranslation();
  return (
    <p className="no-print">
      <Link to="/stotte/prosjekt" search={search} className="ds-link">
        {t('funding.wholeProject')}
      </Link>
    </p>
  );
}

function Heading({ need }: { need: NeedInput }) {
  const { t } = useTranslation();
  return (
    <header className="stack">
      <h1>{t('bundle.title')}</h1>
      <p className="lead">{t('bundle.lead')}</p>
      <blockquote className="asked">{need.title}</blockquote>
    </header>
  );
}

/** Asks once for the same question: what is shown is logged there, and coming back from a page shows the same answer. */
function Bundles({
  need,
  company,
  action,
}: {
  need: NeedInput;
  company: CompanyFacts;
  action?: ComponentProps<typeof BundleAnswerView>['action'];
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const {
    data: answer,
    error,
    isFetching,
    refetch,
  } = useQuery({
    queryKey: ['bundles', need, company],
    queryFn: () => client.matching.bundles.mutate({ need, company }),
    staleTime: Infinity,
    retry: false,
  });
  if (error !== null && !isFetching)
    return (
      <Alert tone="danger" live>
        <div className="row">
          {say(error)}
          <Button variant="secondary" onClick={() => void refetch()}>
            {t('app.tryAgain')}
          </Button>
        </div>
      </Alert>
    );
  if (answer === undefined)
    return (
      <div className="stack wide">
        <p role="status">{t('bundle.working')}</p>
        <Skeleton lines={3} label={t('bundle.working')} />
      </div>
    );
  return <BundleAnswerView answer={answer} wants={need.wants} action={action} />;
}
