import type { SavedAlert } from '@koble/alerts/schema';
import { Alert, Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { canRestore } from './can-restore';
import { useAlertAct } from './use-alert-act';

/** Says what has been deleted, with the way to have it back: saved anew, and paused again if it was. */
export function RemovedBar({ alert, token }: { alert: SavedAlert; token: string | null }) {
  const { t } = useTranslation();
  const restoring = useAlertAct();
  const { name, search, mail, frequency, lasts } = alert;
  async function restore(): Promise<void> {
    const { id } = await client.alerts.save.mutate({ name, search, mail, frequency, lasts });
    if (alert.state === 'paused') await client.alerts.pause.mutate({ token, id });
  }
  if (restoring.error !== null) return <Outcome error={restoring.error} />;
  return (
    <Alert live>
      <div className="row apart">
        {restoring.isSuccess
          ? t('alerts.act.restored', { name })
          : t('alerts.act.removed', { name })}
        {canRestore(alert, token) && !restoring.isSuccess && (
          <Button
            variant="secondary"
            busy={restoring.isPending}
            onClick={() => {
              restoring.mutate(restore);
            }}
          >
            {t('alerts.act.undo')}
          </Button>
        )}
      </div>
    </Alert>
  );
}
