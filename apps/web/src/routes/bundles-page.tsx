import { Alert, Button, Skeleton } from '@koble/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BundleAnswerView } from '../features/matching/bundle-answer';
import { readDraft } from '../features/needs/draft';
import { PublishNeed } from '../features/needs/publish-need';
import { api } from '../shared/api';
import { useProblem } from '../shared/problem';
import '../shared/styles/later.css';

export const page = createLazyRoute('/behov/resultat')({ component: BundlesPage });

/** The first bundles, without an account; the draft of this tab is the question, so a reload asks it again. */
function BundlesPage() {
  const { t } = useTranslation();
  const say = useProblem();
  const [draft] = useState(readDraft);
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  const {
    mutate,
    data: answer,
    error,
    isPending,
  } = useMutation(api.matching.bundles.mutationOptions());
  const ask = (): void => {
    mutate({ need: draft.need, company: draft.company });
  };
  const empty = draft.need.title === '';
  // Asks the server, once: what is shown is logged there.
  useEffect(() => {
    if (!empty) mutate({ need: draft.need, company: draft.company });
  }, [draft, empty, mutate]);
  if (empty)
    return (
      <div className="page narrow stack">
        <h1>{t('bundle.none')}</h1>
        <p>{t('bundle.noneHelp')}</p>
        <Link to="/behov" className="ds-button" data-variant="primary">
          {t('app.need')}
        </Link>
      </div>
    );
  return (
    <div className="page stack wide">
      <div>
        <p className="quiet">{draft.need.title}</p>
        <h1>{t('bundle.title')}</h1>
        <p className="lead">{t('bundle.lead')}</p>
      </div>
      {isPending && (
        <div className="stack wide" aria-live="polite">
          <p>{t('bundle.working')}</p>
          <Skeleton lines={4} label={t('bundle.working')} />
        </div>
      )}
      {error !== null && (
        <Alert tone="danger" live>
          <div className="row">
            {say(error)}
            <Button variant="secondary" onClick={ask}>
              {t('app.tryAgain')}
            </Button>
          </div>
        </Alert>
      )}
      {answer !== undefined && <BundleAnswerView answer={answer} wants={draft.need.wants} />}
      <div className="row">
        <Link to="/behov" className="ds-button" data-variant="secondary">
          {t('wizard.change')}
        </Link>
        {me?.actor.kind === 'company' ? (
          <PublishNeed need={draft.need} />
        ) : (
          <Link to="/logg-inn" className="ds-button" data-variant="primary">
            {t('wizard.signInToPublish')}
          </Link>
        )}
      </div>
    </div>
  );
}
