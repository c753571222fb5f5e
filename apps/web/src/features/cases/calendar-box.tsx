import { Button, TextField } from '@koble/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';

/** The deadlines in one's own calendar: a secret address that is shown once, made anew, or turned off. */
export function CalendarBox() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useQuery(api.cases.calendar.queryOptions());
  const onSettled = () => queries.invalidateQueries({ queryKey: api.cases.calendar.queryKey() });
  const renewing = useMutation(api.cases.renewCalendar.mutationOptions({ onSettled }));
  const revoking = useMutation(api.cases.revokeCalendar.mutationOptions({ onSettled }));
  const error = renewing.error ?? revoking.error;
  const token = renewing.data?.token;
  if (data === undefined) return null;
  const renew = (): void => {
    renewing.mutate();
  };
  return (
    <section className="box stack" aria-labelledby="case-calendar">
      <h2 id="case-calendar" className="small">
        {t('cases.calendar.title')}
      </h2>
      <p>{t('cases.calendar.lead')}</p>
      <Outcome error={error} />
      {data.madeAt !== null && token !== undefined && (
        <Address address={`${window.location.origin}/kalender/${token}.ics`} />
      )}
      {data.madeAt !== null && token === undefined && (
        <p className="quiet">{t('cases.calendar.on', { date: date(data.madeAt) })}</p>
      )}
      <div className="row">
        {data.madeAt === null ? (
          <Button variant="secondary" busy={renewing.isPending} onClick={renew}>
            {t('cases.calendar.make')}
          </Button>
        ) : (
          <>
            <ConfirmButton
              label={t('cases.calendar.renew')}
              question={t('cases.calendar.renewAsk')}
              confirm={t('cases.calendar.renewYes')}
              busy={renewing.isPending}
              onConfirm={renew}
            />
            <ConfirmButton
              variant="tertiary"
              label={t('cases.calendar.revoke')}
              question={t('cases.calendar.revokeAsk')}
              confirm={t('cases.calendar.revokeYes')}
              busy={revoking.isPending}
              onConfirm={() => {
                renewing.reset();
                revoking.mutate();
              }}
            />
          </>
        )}
      </div>
    </section>
  );
}

function Address({ address }: { address: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <div className="stack">
      <TextField
        id="calendar-address"
        label={t('cases.calendar.address')}
        description={t('cases.calendar.secret')}
        readOnly
        value={address}
        onFocus={(event) => {
          event.target.select();
        }}
      />
      <div className="row" role="status">
        <Button
          variant="secondary"
          onClick={() => {
            void navigator.clipboard.writeText(address).then(() => {
              setCopied(true);
            });
          }}
        >
          {t('cases.calendar.copy')}
        </Button>
        {copied && t('cases.calendar.copied')}
      </div>
    </div>
  );
}
