import type { CompanyProfile } from '@koble/accounts/schema';
import { Alert, Button, Choice, ChoiceGroup, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { problemOf, useProblem } from '../../shared/problem';
import { ConfirmFacts } from './confirm-facts';
import { useNumberProblem } from './use-number-problem';

const KINDS = ['company', 'partner'] as const;
export type RegisteredKind = (typeof KINDS)[number];

/** The register gives no answer, or none that is understood: then the facts are written by hand. */
const DOWN: readonly string[] = ['accounts.register_down', 'accounts.register_answer'];

/** A company or a research partner by its number: what the register knows is shown, put right and registered. */
export function RegisterOrganisation({ onAsked }: { onAsked: () => void }) {
  const { t } = useTranslation();
  const say = useProblem();
  const numberProblem = useNumberProblem();
  const [kind, setKind] = useState<RegisteredKind>('company');
  const [number, setNumber] = useState('');
  const { mutate, data, variables, error, isPending, reset } = useMutation({
    mutationFn: (asked: string) => client.accounts.lookupCompany.query({ number: asked }),
  });
  const down = error !== null && DOWN.includes(problemOf(error).code);
  return (
    <div className="stack wide">
      <form
        className="stack wide"
        onSubmit={(event) => {
          event.preventDefault();
          mutate(number);
        }}
      >
        <ChoiceGroup legend={t('register.kind')}>
          {KINDS.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="kind"
              checked={kind === one}
              label={t(`organisation.kind.${one}`)}
              description={t(`register.kindHelp.${one}`)}
              onChange={() => {
                setKind(one);
              }}
            />
          ))}
        </ChoiceGroup>
        <div className="row end">
          <TextField
            id="number"
            label={t('funding.orgNumber')}
            description={t('funding.orgHelp')}
            inputMode="numeric"
            autoComplete="off"
            required
            maxLength={14}
            value={number}
            error={down ? undefined : numberProblem(error)}
            onChange={(event) => {
              setNumber(event.target.value);
              // What was fetched was another company's.
              reset();
            }}
          />
          <Button type="submit" variant="secondary" busy={isPending}>
            {t('funding.fetch')}
          </Button>
        </div>
      </form>
      {data !== undefined && (
        <Found
          key={variables}
          kind={kind}
          number={variables}
          profile={data.profile}
          onAsked={onAsked}
        />
      )}
      {down && (
        <>
          <Alert tone="warning" live>
            <strong>{say(error)}</strong> <p>{t('register.byHand')}</p>
          </Alert>
          <ConfirmFacts kind={kind} number={variables} profile={null} onAsked={onAsked} />
        </>
      )}
    </div>
  );
}

/** A company that is gone cannot be registered; one that is being wound up can, and it is said. */
function Found({
  kind,
  number,
  profile,
  onAsked,
}: {
  kind: RegisteredKind;
  number: string;
  profile: CompanyProfile;
  onAsked: () => void;
}) {
  const { t } = useTranslation();
  const { status, name } = profile;
  if (status === 'struck_off' || status === 'bankrupt')
    return (
      <Alert tone="danger" live>
        <strong>{name}</strong>
        <p>
          {t(`problem.accounts_company_${status}`)} {t('register.gone')}
        </p>
      </Alert>
    );
  return (
    <>
      {status === 'under_liquidation' && (
        <Alert tone="warning" live>
          {t('problem.accounts_company_under_liquidation')}
        </Alert>
      )}
      <ConfirmFacts kind={kind} number={number} profile={profile} onAsked={onAsked} />
    </>
  );
}
