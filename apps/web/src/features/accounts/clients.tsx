import type { OrganisationView } from '@koble/accounts/schema';
import { Button, Tag } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { useActAs } from './use-act-as';
import { useRefresh } from './use-refresh';

/** The companies that an operator's advisers may act for, and those that have been asked. */
export function Clients({ consents }: Pick<OrganisationView, 'consents'>) {
  const { t } = useTranslation();
  const refresh = useRefresh('clients');
  const acting = useActAs();
  const ending = useMutation(api.accounts.endConsent.mutationOptions({ onSuccess: refresh }));
  return (
    <section className="panel stack wide" aria-labelledby="clients">
      <h2 id="clients" tabIndex={-1}>
        {t('clients.list')}
      </h2>
      <Outcome
        error={acting.error ?? ending.error}
        done={ending.isSuccess ? t('clients.ended') : undefined}
      />
      {consents.length === 0 ? (
        <p>{t('clients.none')}</p>
      ) : (
        <ul className="plain lines">
          {consents.map(({ id, other, askedAt, askedBy, givenAt }) => (
            <li key={id} className="line">
              <div>
                <strong>{other.name}</strong>{' '}
                <Tag tone={givenAt === null ? 'warning' : 'success'}>
                  {t(givenAt === null ? 'clients.waits' : 'consent.holds')}
                </Tag>
                {askedAt !== null && (
                  <p className="quiet">
                    {askedBy === null
                      ? t('clients.askedOn', { date: date(askedAt) })
                      : t('clients.askedOnBy', { date: date(askedAt), name: askedBy })}
                  </p>
                )}
                {givenAt !== null && (
                  <p className="quiet">{t('consent.givenOn', { date: date(givenAt) })}</p>
                )}
              </div>
              <div className="line-actions">
                {givenAt !== null && (
                  <Button
                    busy={acting.isPending}
                    onClick={() => {
                      acting.mutate({ as: 'client', companyId: other.id });
                    }}
                  >
                    {t('clients.act')}
                    <span className="visually-hidden"> {other.name}</span>
                  </Button>
                )}
                <ConfirmButton
                  label={t(givenAt === null ? 'clients.takeBack' : 'clients.end')}
                  question={t(givenAt === null ? 'clients.takeBackSure' : 'clients.endSure', {
                    name: other.name,
                  })}
                  confirm={t(givenAt === null ? 'clients.takeBackYes' : 'consent.endYes')}
                  busy={ending.isPending && ending.variables.id === id}
                  onConfirm={() => {
                    ending.mutate({ id });
                  }}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
