import { Button } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import type { Plan } from './plan';
import { useAct } from './use-act';

/** Lets an operator that acts for the company read the plan, and takes that back. */
export function SharePlan({ plan: { id, version, sharedWith, operators } }: { plan: Plan }) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useAct();
  const share = (operatorId: string | null) => {
    mutate(() => client.plans.share.mutate({ id, version, operatorId }));
  };
  return (
    <section className="side-card stack" aria-labelledby="plan-share">
      <h2 className="small" id="plan-share">
        {t('plans.share.title')}
      </h2>
      <p className="quiet">{t('plans.share.help')}</p>
      <Outcome error={error} />
      {sharedWith === null ? (
        <div className="row">
          {operators.map((operator) => (
            <Button
              key={operator.id}
              variant="secondary"
              busy={isPending}
              onClick={() => {
                share(operator.id);
              }}
            >
              {t('plans.share.go', { name: operator.name })}
            </Button>
          ))}
        </div>
      ) : (
        <>
          <p role="status">{t('plans.share.with', { name: sharedWith.name })}</p>
          <div className="row">
            <Button
              variant="secondary"
              busy={isPending}
              onClick={() => {
                share(null);
              }}
            >
              {t('plans.share.take')}
            </Button>
          </div>
        </>
      )}
      {sharedWith === null && operators.length === 0 && (
        <>
          <p>{t('plans.share.none')}</p>
          <Link to="/organisasjon" hash="consents" className="ds-link">
            {t('plans.share.give')}
          </Link>
        </>
      )}
    </section>
  );
}
