import { Button, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { CheckMail } from './check-mail';
import type { ReturnTo } from './return-to';
import { askNewPassword } from './session';

/** A link for a new password; the answer is the same whatever the address. */
export function ForgotPasswordForm({ back }: { back: ReturnTo }) {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => askNewPassword(email),
  });
  const toSignIn = (
    <Link to="/logg-inn" search={back} replace className="ds-link">
      {t('password.backToSignIn')}
    </Link>
  );
  if (isSuccess)
    return (
      <CheckMail
        title={t('signIn.checkMail')}
        onAgain={() => askNewPassword(email)}
        back={toSignIn}
      >
        <p>{t('password.sent', { email })}</p>
      </CheckMail>
    );
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <Outcome error={error} />
      <TextField
        id="email"
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        required
        maxLength={254}
        value={email}
        onChange={(event) => {
          setEmail(event.target.value);
        }}
      />
      <div className="row apart">
        <Button type="submit" busy={isPending}>
          {t('password.send')}
        </Button>
        {toSignIn}
      </div>
    </form>
  );
}
