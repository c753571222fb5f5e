import type { SavedAlert } from '@koble/alerts/schema';
import { Button } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { canRestore } from './can-restore';
import type { useAlertAct } from './use-alert-act';

export interface AlertActionsProps {
  alert: SavedAlert;
  /** The key of somebody without an account. */
  token: string | null;
  /** The way to what the search finds. */
  hits: ReactNode;
  /** What of the card does things, and says there why not. */
  acting: ReturnType<typeof useAlertAct>;
  onRemoved: (alert: SavedAlert) => void;
}

/** See, change, pause, renew, delete; to a chosen day one renews by choosing another. A deletion that cannot be undone is asked about first. */
export function AlertActions({ alert, token, hits, acting, onRemoved }: AlertActionsProps) {
  const { t } = useTranslation();
  const one = { token, id: alert.id };
  const remove = (): void => {
    acting.mutate(async () => {
      await client.alerts.remove.mutate(one);
      // Here: the card is gone once the list has been fetched anew.
      onRemoved(alert);
    });
  };
  return (
    <div className="row" role="group" aria-label={t('alerts.act.for', { name: alert.name })}>
      {hits}
      {alert.state !== 'unconfirmed' && (
        <>
          <Link
            to="/sok/varsler/ny"
            search={{ id: alert.id, ...(token === null ? {} : { token }) }}
            className="ds-button"
            data-variant="tertiary"
          >
            {t(alert.lasts.kind === 'days' ? 'alerts.act.change' : 'alerts.act.changeOrDay')}
          </Link>
          {alert.state !== 'expired' && (
            <Button
              variant="tertiary"
              busy={acting.isPending}
              onClick={() => {
                acting.mutate(() =>
                  alert.state === 'paused'
                    ? client.alerts.resume.mutate(one)
                    : client.alerts.pause.mutate(one),
                );
              }}
            >
              {alert.state === 'paused' ? t('alerts.act.resume') : t('alerts.act.pause')}
            </Button>
          )}
          {alert.lasts.kind === 'days' && (
            <Button
              variant="tertiary"
              busy={acting.isPending}
              onClick={() => {
                acting.mutate(() => client.alerts.renew.mutate(one));
              }}
            >
              {t('alerts.act.renew', { count: alert.lasts.days })}
            </Button>
          )}
        </>
      )}
      {canRestore(alert, token) ? (
        <Button variant="tertiary" busy={acting.isPending} onClick={remove}>
          {t('alerts.act.remove')}
        </Button>
      ) : (
        <ConfirmButton
          variant="tertiary"
          label={t('alerts.act.remove')}
          question={t('alerts.act.sure', { name: alert.name })}
          confirm={t('alerts.act.yes')}
          busy={acting.isPending}
          onConfirm={remove}
        />
      )}
    </div>
  );
}
