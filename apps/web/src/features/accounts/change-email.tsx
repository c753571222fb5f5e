import { Button, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { changeEmail } from './session';

/** Another address; it is taken into use once the link that is mailed there has been followed. */
export function ChangeEmail({ email }: { email: string }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { mutate, isPending, isSuccess, variables, error } = useMutation({
    mutationFn: changeEmail,
    onSuccess: () => {
      setTyped('');
    },
  });
  return (
    <section className="panel stack wide" aria-labelledby="change-email">
      <h2 id="change-email">{t('security.email')}</h2>
      <p>{t('security.emailNow', { email })}</p>
      <form
        className="row end"
        onSubmit={(event) => {
          event.preventDefault();
          mutate(typed);
        }}
      >
        <TextField
          id="new-email"
          label={t('security.newEmail')}
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        <Button type="submit" variant="secondary" busy={isPending}>
          {t('security.changeEmail')}
        </Button>
      </form>
      <Outcome
        error={error}
        done={isSuccess ? t('security.emailSent', { email: variables }) : undefined}
      />
    </section>
  );
}
