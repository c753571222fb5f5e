import { Alert, Button } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { problemOf, useProblem } from '../../shared/problem';
import { AlertNotice } from './alert-notice';
import { MailQuestion } from './mail-question';

/** "Nothing like this", from the link beside a hit in a mail; and back again. */
export function DismissLikes({ token }: { token: string }) {
  const { t } = useTranslation();
  const say = useProblem();
  const dismissing = useMutation(api.alerts.dismiss.mutationOptions());
  const undoing = useMutation(api.alerts.restoreDismissed.mutationOptions());
  const { error } = dismissing;
  if (token === '' || (error !== null && problemOf(error).code === 'alerts.bad_token'))
    return <AlertNotice title={t('alerts.badLink.title')} help={t('alerts.badLink.help')} />;
  if (!dismissing.isSuccess)
    return (
      <MailQuestion
        of="dismiss"
        asking={dismissing}
        onYes={() => {
          dismissing.mutate({ token });
        }}
      />
    );
  return (
    <div role="status" className="stack">
      {undoing.error !== null && <Alert tone="danger">{say(undoing.error)}</Alert>}
      <AlertNotice
        title={undoing.isSuccess ? t('alerts.dismiss.undone') : t('alerts.dismiss.done')}
        help={t('alerts.dismiss.doneHelp')}
      >
        {!undoing.isSuccess && (
          <Button
            variant="secondary"
            busy={undoing.isPending}
            onClick={() => {
              undoing.mutate(dismissing.data);
            }}
          >
            {t('alerts.dismiss.undo')}
          </Button>
        )}
      </AlertNotice>
    </div>
  );
}
