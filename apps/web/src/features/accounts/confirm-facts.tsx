import type { CompanyProfile } from '@koble/accounts/schema';
import { Button, TextField } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import type { CompanyFacts } from './company-facts';
import { CompanyFactList } from './company-fact-list';
import { CompanyFields } from './company-fields';
import { statedOf } from './stated-facts';

/** The facts of a company before it is registered: the register's, to be confirmed or put right, or all by hand without it. */
export function ConfirmFacts({
  kind,
  number,
  profile,
  onAsked,
}: {
  kind: 'company' | 'partner';
  number: string;
  profile: CompanyProfile | null;
  onAsked: () => void;
}) {
  const { t } = useTranslation();
  const [facts, setFacts] = useState<CompanyFacts>(profile ?? {});
  const [edited, setEdited] = useState(profile === null);
  const register = useRegister(onAsked);
  const heading = useRef<HTMLHeadingElement>(null);
  // The focus is the browser's: what has come is read from here.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <form
      className="panel stack wide"
      onSubmit={(event) => {
        event.preventDefault();
        register.mutate({ kind, number, facts: edited ? statedOf(facts) : null });
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {profile?.name ?? t('register.yourself')}
      </h2>
      {edited ? (
        <>
          {profile === null && (
            <TextField
              id="name"
              label={t('wizard.name')}
              autoComplete="organization"
              required
              maxLength={200}
              value={facts.name ?? ''}
              onChange={(event) => {
                setFacts({ ...facts, name: event.target.value });
              }}
            />
          )}
          <CompanyFields
            company={facts}
            {...(profile !== null && { fixed: profile })}
            onChange={(changed) => {
              setFacts({ ...facts, ...changed });
            }}
          />
        </>
      ) : (
        profile !== null && <CompanyFactList profile={profile} />
      )}
      <Outcome error={register.error} />
      <div className="row">
        <Button type="submit" busy={register.isPending}>
          {t(edited ? 'register.button' : 'register.right')}
        </Button>
        {!edited && (
          <Button
            variant="secondary"
            onClick={() => {
              setEdited(true);
            }}
          >
            {t('register.edit')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Registers; who became its owner goes on acting for it. */
function useRegister(onAsked: () => void) {
  const queries = useQueryClient();
  const router = useRouter();
  const acting = useMutation(api.accounts.actAs.mutationOptions());
  return useMutation(
    api.accounts.registerCompany.mutationOptions({
      onSuccess: async (registered) => {
        if (registered.joined === 'asked') {
          onAsked();
          return;
        }
        const { organisationId } = registered;
        await acting.mutateAsync({ as: 'organisation', organisationId });
        await router.navigate({ to: '/organisasjon' });
        await queries.resetQueries();
      },
    }),
  );
}
