import type { OrganisationView } from '@koble/accounts/schema';
import { Button } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { useRefresh } from './use-refresh';

/** Who has asked to join; an owner lets them in as a member, or does not. */
export function JoinRequests({ requests }: Pick<OrganisationView, 'requests'>) {
  const { t } = useTranslation();
  const refresh = useRefresh('requests');
  const { mutate, isPending, variables, isSuccess, error } = useMutation(
    api.accounts.decideRequest.mutationOptions({ onSuccess: refresh }),
  );
  if (requests.length === 0 && !isSuccess) return null;
  return (
    <section className="panel stack wide" aria-labelledby="requests">
      <h2 id="requests" tabIndex={-1}>
        {t('member.requests')}
      </h2>
      <p>{t('member.requestsHelp')}</p>
      <Outcome
        error={error}
        done={isSuccess ? t(variables.granted ? 'member.granted' : 'member.refused') : undefined}
      />
      <ul className="plain lines">
        {requests.map(({ id, name, email, at }) => {
          const busy = isPending && variables.id === id;
          return (
            <li key={id} className="line">
              <div>
                <strong>{name}</strong>
                <p className="quiet">{email}</p>
                <p className="quiet">{t('member.asked', { date: date(at) })}</p>
              </div>
              <div className="line-actions">
                <Button
                  busy={busy && variables.granted}
                  onClick={() => {
                    mutate({ id, granted: true });
                  }}
                >
                  {t('member.letIn')}
                </Button>
                <ConfirmButton
                  label={t('member.refuse')}
                  question={t('member.refuseSure', { name })}
                  confirm={t('member.refuseYes')}
                  busy={busy && !variables.granted}
                  onConfirm={() => {
                    mutate({ id, granted: false });
                  }}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
