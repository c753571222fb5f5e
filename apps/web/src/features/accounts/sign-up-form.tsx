import { Button, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { CheckMail } from './check-mail';
import { PasswordField } from './password-field';
import { SHORTEST_PASSWORD } from './password-length';
import type { ReturnTo } from './return-to';
import { sendConfirmation, signUp } from './session';

/** A new account. The address is confirmed by a mail before it can be used. */
export function SignUpForm({ back }: { back: ReturnTo }) {
  const { t } = useTranslation();
  const [person, setPerson] = useState({ name: '', email: '', password: '' });
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => signUp(person, back),
  });
  const change = (changed: Partial<typeof person>): void => {
    setPerson({ ...person, ...changed });
  };
  if (isSuccess)
    return (
      <CheckMail
        title={t('signIn.checkMail')}
        onAgain={() => sendConfirmation(person.email, back)}
        back={
          <Link to="/logg-inn" search={back} replace className="ds-link">
            {t('signUp.toSignIn')}
          </Link>
        }
      >
        <p>{t('signUp.sent', { email: person.email })}</p>
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
        id="name"
        label={t('signUp.name')}
        description={t('signUp.nameHelp')}
        autoComplete="name"
        required
        maxLength={100}
        value={person.name}
        onChange={(event) => {
          change({ name: event.target.value });
        }}
      />
      <TextField
        id="email"
        label={t('signIn.email')}
        description={t('signUp.emailHelp')}
        type="email"
        autoComplete="username"
        required
        maxLength={254}
        value={person.email}
        onChange={(event) => {
          change({ email: event.target.value });
        }}
      />
      <PasswordField
        id="password"
        label={t('signIn.password')}
        description={t('password.help', { count: SHORTEST_PASSWORD })}
        autoComplete="new-password"
        required
        minLength={SHORTEST_PASSWORD}
        maxLength={128}
        value={person.password}
        onChange={(event) => {
          change({ password: event.target.value });
        }}
      />
      <div className="row apart">
        <Button type="submit" busy={isPending}>
          {t('signUp.button')}
        </Button>
        <Link to="/logg-inn" search={back} replace className="ds-link">
          {t('signUp.haveAccount')}
        </Link>
      </div>
    </form>
  );
}
