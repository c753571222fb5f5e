import type { OrganisationView } from '@koble/accounts/schema';
import { Button, Tag } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { GiveConsent } from './give-consent';
import { useRefresh } from './use-refresh';

/** Which gardens and incubators may act for the company: asked for, given, and the way to give and to end. */
export function Consents({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation();
  const refresh = useRefresh('consents');
  const giving = useMutation(api.accounts.giveConsent.mutationOptions({ onSuccess: refresh }));
  const ending = useMutation(api.accounts.endConsent.mutationOptions({ onSuccess: refresh }));
  const { consents, may } = organisation;
  return (
    <section className="panel stack wide" aria-labelledby="consents">
      <h2 id="consents" tabIndex={-1}>
        {t('consent.title')}
      </h2>
      <p>{t('consent.help')}</p>
      <ul className="bullets">
        <li>{t('consent.mayAct')}</li>
        <li>{t('consent.mayNot')}</li>
        <li>{t('consent.logged')}</li>
      </ul>
      <Outcome
        error={giving.error ?? ending.error}
        done={
          ending.isSuccess ? t('consent.ended') : giving.isSuccess ? t('consent.given') : undefined
        }
      />
      <ul className="plain lines">
        {consents.map(({ id, other, askedAt, givenAt, givenBy }) => (
          <li key={id} className="line">
            <div>
              <strong>{other.name}</strong>{' '}
              <Tag tone={givenAt === null ? 'warning' : 'success'}>
                {t(givenAt === null ? 'consent.waits' : 'consent.holds')}
              </Tag>
              {askedAt !== null && (
                <p className="quiet">{t('consent.askedOn', { date: date(askedAt) })}</p>
              )}
              {givenAt !== null && (
                <p className="quiet">
                  {givenBy === null
                    ? t('consent.givenOn', { date: date(givenAt) })
                    : t('consent.givenOnBy', { date: date(givenAt), name: givenBy })}
                </p>
              )}
            </div>
            {may.manageConsents && (
              <div className="line-actions">
                {givenAt === null && (
                  <Button
                    busy={giving.isPending && giving.variables.operatorId === other.id}
                    onClick={() => {
                      ending.reset();
                      giving.mutate({ operatorId: other.id });
                    }}
                  >
                    {t('consent.give')}
                  </Button>
                )}
                <ConfirmButton
                  label={t(givenAt === null ? 'consent.refuse' : 'consent.end')}
                  question={t(givenAt === null ? 'consent.refuseSure' : 'consent.endSure', {
                    name: other.name,
                  })}
                  confirm={t(givenAt === null ? 'consent.refuseYes' : 'consent.endYes')}
                  busy={ending.isPending && ending.variables.id === id}
                  onConfirm={() => {
                    giving.reset();
                    ending.mutate({ id });
                  }}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {may.manageConsents && (
        <GiveConsent
          besides={consents.map(({ other }) => other.id)}
          busy={giving.isPending}
          onGive={(operatorId) => {
            ending.reset();
            giving.mutate({ operatorId });
          }}
        />
      )}
    </section>
  );
}
