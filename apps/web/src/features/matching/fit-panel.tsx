import { Alert, Button, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { useProblem } from '../../shared/problem';
import { AskHuman } from './ask-human';
import { MakeProfile } from './make-profile';
import { MatchBadge } from './match-badge';
import { OwnExplanation } from './own-explanation';

/** How a role fits its reader: explained for a candidate, one sentence for a visitor, the way to the people for its company. */
export function FitPanel({ needId }: { needId: string }) {
  const { t } = useTranslation();
  const id = useId();
  const say = useProblem();
  const { data, error, refetch } = useQuery({
    queryKey: ['fit', needId],
    queryFn: () => client.matching.fit.mutate({ needId }),
    retry: false,
  });
  if (data?.kind === 'nothing') return null;
  return (
    <section className="box stack fit-panel" aria-labelledby={id}>
      <h2 id={id}>{t('fit.panel')}</h2>
      {content()}
    </section>
  );

  function content() {
    if (error !== null)
      return (
        <Alert tone="warning" live>
          <div className="row">
            {say(error)}
            <Button variant="secondary" onClick={() => void refetch()}>
              {t('app.tryAgain')}
            </Button>
          </div>
        </Alert>
      );
    switch (data?.kind) {
      case 'match':
        return (
          <>
            <MatchBadge match={data.role.match} />
            <OwnExplanation fit={data.role} />
            <AskHuman about={{ logId: data.logId, kind: 'role', id: needId }} />
            <Link to="/roller-for-meg" className="ds-link">
              {t('fit.toRoles')}
            </Link>
          </>
        );
      case 'no_profile':
        return (
          <p>
            {t('fit.noProfile')} <MakeProfile />
          </p>
        );
      case 'shut_out':
        return <p>{t('fit.shutOut')}</p>;
      case 'own_role':
        return (
          <p>
            {t('fit.ownRole')}{' '}
            <Link to="/mine-behov/$id/folk" params={{ id: needId }} className="ds-link">
              {t('fit.toPeople')}
            </Link>
          </p>
        );
      case 'nothing':
        return null;
      case undefined:
        return <Skeleton lines={3} label={t('app.loading')} />;
    }
  }
}
