import { Alert, Button, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { date } from '../../shared/format';
import type { CompanyFacts } from './company-facts';
import { useNumberProblem } from './use-number-problem';

/** Asks the business register. A company that has been struck off or is bankrupt is filled in all the same, and it is said. */
export function CompanyLookup({
  company,
  onFound,
}: {
  company: CompanyFacts;
  onFound: (company: CompanyFacts) => void;
}) {
  const { t } = useTranslation();
  const numberProblem = useNumberProblem();
  const [typed, setTyped] = useState(company.number ?? '');
  const { mutate, error, isPending } = useMutation({
    mutationFn: (number: string) => client.accounts.lookupCompany.query({ number }),
    onSuccess: ({ profile }) => {
      onFound(profile);
    },
  });
  const trouble = troubleOf(company.status);
  return (
    <>
      <div className="row end">
        <TextField
          id="number"
          label={t('funding.orgNumber')}
          description={t('funding.orgHelp')}
          inputMode="numeric"
          maxLength={14}
          value={typed}
          error={numberProblem(error)}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            // Enter fetches; it does not leave the page.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            mutate(typed);
          }}
        />
        <Button
          variant="secondary"
          busy={isPending}
          onClick={() => {
            mutate(typed);
          }}
        >
          {t('funding.fetch')}
        </Button>
      </div>
      {company.source === 'register' && company.sourceAt !== undefined && (
        <Alert tone={trouble === undefined ? 'success' : 'warning'} live>
          <strong>{company.name}</strong>
          {trouble !== undefined && <p>{t(`problem.accounts_company_${trouble}`)}</p>}
          <p className="quiet">{t('wizard.fromRegister', { date: date(company.sourceAt) })}</p>
        </Alert>
      )}
    </>
  );
}

function troubleOf(
  status: CompanyFacts['status'],
): 'struck_off' | 'bankrupt' | 'under_liquidation' | undefined {
  return status === undefined || status === 'active' || status === 'unverified'
    ? undefined
    : status;
}
