import { Button, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import { problemOf, useProblem } from '../../shared/problem';
import { useRefreshLedger } from './use-refresh-ledger';

/**
 * Declares a company by its number: first it is found by name, so that nobody tells another one by a slip of the keyboard. Where the
 * register is down, the number itself is what one is asked about.
 */
export function DeclareLink() {
  const { t } = useTranslation();
  const say = useProblem();
  const refresh = useRefreshLedger();
  const [number, setNumber] = useState('');
  const finding = useMutation({ mutationFn: () => findName(number) });
  const declaring = useMutation(
    api.aid.declareLink.mutationOptions({
      onSuccess: async () => {
        finding.reset();
        setNumber('');
        await refresh();
        document.getElementById('link-number')?.focus();
      },
    }),
  );
  const error = declaring.error ?? finding.error;
  return (
    <>
      <form
        className="row end"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          declaring.reset();
          finding.mutate();
        }}
      >
        <TextField
          id="link-number"
          label={t('aid.linkNumber')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={14}
          value={number}
          error={error === null ? undefined : (numberProblem(error) ?? say(error))}
          onChange={(event) => {
            setNumber(event.target.value);
            finding.reset();
            declaring.reset();
          }}
        />
        <Button type="submit" variant="secondary" busy={finding.isPending}>
          {t('aid.linkFind')}
        </Button>
      </form>
      {finding.data !== undefined && (
        <div
          className="box stack"
          role="group"
          aria-label={t('aid.linkAsk', { who: finding.data })}
        >
          <p>
            <strong>{t('aid.linkAsk', { who: finding.data })}</strong>
          </p>
          <p>{t('aid.linkHelp')}</p>
          <div className="row">
            <Button
              autoFocus
              busy={declaring.isPending}
              onClick={() => {
                declaring.mutate({ number });
              }}
            >
              {t('aid.linkYes')}
            </Button>
            <Button
              variant="tertiary"
              onClick={() => {
                finding.reset();
              }}
            >
              {t('app.cancel')}
            </Button>
          </div>
        </div>
      )}
    </>
  );

  /** A number that is none, which is refused before anybody is asked. */
  function numberProblem(problem: unknown): string | undefined {
    const { code, field } = problemOf(problem);
    return code === 'input.invalid' && field === 'number'
      ? t('problem.accounts_number_check_digit')
      : undefined;
  }
}

async function findName(number: string): Promise<string> {
  try {
    const { profile } = await client.accounts.lookupCompany.query({ number });
    return profile.name ?? number;
  } catch (error) {
    if (problemOf(error).code === 'accounts.register_down') return number;
    throw error;
  }
}
