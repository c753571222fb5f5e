import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { problemOf } from '../../shared/problem';
import { AlertNotice } from './alert-notice';
import { MailQuestion } from './mail-question';

/** Starts an alert that was saved with an address, from the link that was mailed there. */
export function ConfirmAlert({ token }: { token: string }) {
  const { t } = useTranslation();
  const { mutate, data, error, isPending } = useMutation(api.alerts.confirm.mutationOptions());
  if (token === '' || (error !== null && problemOf(error).code === 'alerts.bad_token'))
    return <AlertNotice title={t('alerts.confirm.badTitle')} help={t('alerts.confirm.badHelp')} />;
  if (data === undefined)
    return (
      <MailQuestion
        of="confirm"
        asking={{ isPending, error }}
        onYes={() => {
          mutate({ token });
        }}
      />
    );
  return (
    <div role="status" className="stack">
      <AlertNotice title={t('alerts.confirm.done')} help={t('alerts.confirm.doneHelp')}>
        <Link
          to="/sok/varsler"
          search={{ token: data.token }}
          className="ds-button"
          data-variant="primary"
        >
          {t('alerts.toList')}
        </Link>
      </AlertNotice>
    </div>
  );
}
