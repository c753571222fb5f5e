import { Button, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { CheckMail } from './check-mail';
import { PasswordField } from './password-field';
import type { ReturnTo } from './return-to';
import { sendSignInLink, signIn } from './session';

/** In with a password, or with a link to the same address. */
export function SignInForm({ back, onSignedIn }: { back: ReturnTo; onSignedIn: () => void }) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [mailed, setMailed] = useState(false);
  const byPassword = useMutation({ mutationFn: signIn, onSuccess: onSignedIn });
  const byLink = useMutation({
    mutationFn: () => sendSignInLink(email, back),
    onSuccess: () => {
      setMailed(true);
    },
  });
  const error = byPassword.error ?? byLink.error;
  if (mailed)
    return (
      <CheckMail
        title={t('signIn.checkMail')}
        onAgain={() => sendSignInLink(email, back)}
        back={
          <Button
            variant="tertiary"
            onClick={() => {
              setMailed(false);
            }}
          >
            {t('signIn.usePassword')}
          </Button>
        }
      >
        <p>{t('signIn.linkSent', { email })}</p>
      </CheckMail>
    );
  return (
    <form
      ref={form}
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault();
        byLink.reset();
        byPassword.mutate({ email, password });
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
      <PasswordField
        id="password"
        label={t('signIn.password')}
        autoComplete="current-password"
        required
        maxLength={128}
        value={password}
        onChange={(event) => {
          setPassword(event.target.value);
        }}
      />
      <div className="row apart">
        <Button type="submit" busy={byPassword.isPending}>
          {t('signIn.button')}
        </Button>
        <Link to="/glemt-passord" search={back} replace className="ds-link">
          {t('signIn.forgot')}
        </Link>
      </div>
      <p className="or">{t('signIn.or')}</p>
      <div className="stack">
        <Button
          variant="secondary"
          busy={byLink.isPending}
          onClick={() => {
            // The password may be empty here; the address may not.
            const address = form.current?.querySelector<HTMLInputElement>('#email');
            if (address?.reportValidity() !== true) return;
            byPassword.reset();
            byLink.mutate();
          }}
        >
          {t('signIn.sendLink')}
        </Button>
        <p className="quiet">{t('signIn.sendLinkHelp')}</p>
      </div>
    </form>
  );
}
