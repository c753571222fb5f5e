import { ERASURE } from '@koble/accounts/schema';
import { Button, TextField } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { problemOf, useProblem } from '../../shared/problem';

const FATES = ['goes', 'emptied', 'unnamed'] as const;
type Kept = keyof typeof ERASURE;

/** What happens to everything that is kept of somebody, and the end of the account once they have typed their address. */
export function DeleteAccount({ email }: { email: string }) {
  const { t } = useTranslation();
  const say = useProblem();
  const queries = useQueryClient();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const { mutate, isPending, error } = useMutation(
    api.accounts.deleteMe.mutationOptions({
      onSuccess: async () => {
        await router.navigate({ to: '/logg-inn', search: { melding: 'slettet' }, replace: true });
        await queries.resetQueries();
      },
    }),
  );
  const atEmail = error !== null && problemOf(error).field === 'email';
  return (
    <section className="panel danger stack wide" aria-labelledby="delete">
      <h2 id="delete">{t('privacy.delete')}</h2>
      <p>{t('privacy.deleteHelp')}</p>
      <div className="fates">
        {FATES.map((fate) => (
          <div key={fate}>
            <h3>{t(`privacy.fate.${fate}`)}</h3>
            <p className="quiet">{t(`privacy.fateHelp.${fate}`)}</p>
            <ul className="bullets">
              {tablesOf(fate).map((table) => (
                <li key={table}>{t(`privacy.table.${table}`)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {open ? (
        <form
          className="stack wide"
          onSubmit={(event) => {
            event.preventDefault();
            mutate({ email: typed });
          }}
        >
          <TextField
            id="delete-email"
            label={t('privacy.deleteConfirm', { email })}
            description={t('privacy.deleteFinal')}
            type="email"
            autoComplete="off"
            autoFocus
            required
            error={atEmail ? say(error) : undefined}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
          <Outcome error={atEmail ? null : error} />
          <div className="row">
            <Button type="submit" data-color="danger" busy={isPending}>
              {t('privacy.deleteYes')}
            </Button>
            <Button
              variant="tertiary"
              onClick={() => {
                setOpen(false);
              }}
            >
              {t('app.cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button
            variant="secondary"
            data-color="danger"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t('privacy.deleteButton')}
          </Button>
        </div>
      )}
    </section>
  );
}

function tablesOf(fate: (typeof FATES)[number]): Kept[] {
  return Object.keys(ERASURE)
    .filter(isKept)
    .filter((table) => ERASURE[table] === fate);
}

function isKept(table: string): table is Kept {
  return table in ERASURE;
}
