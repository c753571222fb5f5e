import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { useAlertAct } from './use-alert-act';

/** How often "nothing like this" was chosen, and the way to be told of all of it again. */
export function HiddenLikes({ count, token }: { count: number; token: string | null }) {
  const { t } = useTranslation();
  const showing = useAlertAct();
  if (showing.error !== null) return <Outcome error={showing.error} />;
  if (count === 0)
    return (
      <p role="status" className="quiet">
        {showing.isSuccess ? t('alerts.hidden.shown') : ''}
      </p>
    );
  return (
    <section className="box row apart">
      <p>{t('alerts.hidden.text', { count })}</p>
      <Button
        variant="secondary"
        busy={showing.isPending}
        onClick={() => {
          showing.mutate(() => client.alerts.restoreDismissed.mutate({ token }));
        }}
      >
        {t('alerts.hidden.show')}
      </Button>
    </section>
  );
}
