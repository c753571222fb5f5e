import { Button, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { useNumberProblem } from './use-number-problem';
import { useRefresh } from './use-refresh';

/** Asks a company whether one's advisers may act for it; its own people answer. */
export function AskConsent() {
  const { t } = useTranslation();
  const numberProblem = useNumberProblem();
  const refresh = useRefresh();
  const [number, setNumber] = useState('');
  const { mutate, isPending, isSuccess, error } = useMutation(
    api.accounts.askConsent.mutationOptions({
      onSuccess: () => {
        setNumber('');
        return refresh();
      },
    }),
  );
  return (
    <section className="panel stack wide" aria-labelledby="ask-consent">
      <h2 id="ask-consent">{t('clients.ask')}</h2>
      <p>{t('clients.askHelp')}</p>
      <form
        className="row end"
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ number });
        }}
      >
        <TextField
          id="ask-number"
          label={t('funding.orgNumber')}
          inputMode="numeric"
          autoComplete="off"
          required
          maxLength={14}
          error={numberProblem(error)}
          value={number}
          onChange={(event) => {
            setNumber(event.target.value);
          }}
        />
        <Button type="submit" variant="secondary" busy={isPending}>
          {t('clients.askButton')}
        </Button>
      </form>
      <Outcome error={null} done={isSuccess ? t('clients.asked') : undefined} />
    </section>
  );
}
