import { Alert, Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { useProblem } from '../../shared/problem';
import { useAlertAct } from './use-alert-act';

/** How often "nothing like this" was chosen, and the way to be told of all of it again. */
export function HiddenLikes({ count, token }: { count: number; token: string | null }) {
  const { t } = useTranslation();
  const say = useProblem();
  const showing = useAlertAct();
  if (showing.error !== null)
    return (
      <Alert tone="danger" live>
        {say(showing.error)}
      </Alert>
    );
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
