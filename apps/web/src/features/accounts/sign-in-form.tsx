import { Alert, Button, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn, type SignInProblem } from './session';

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem>();
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void signIn(email, password).then((why) => {
          setBusy(false);
          setProblem(why);
          if (why === undefined) onSignedIn();
        });
      }}
    >
      {problem !== undefined && (
        <Alert tone="danger" live>
          {problem === 'wrong'
            ? t('signIn.wrong')
            : problem === 'too_many'
              ? t('signIn.tooMany')
              : t('problem.unknown')}
        </Alert>
      )}
      <TextField
        id="email"
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => {
          setEmail(event.target.value);
        }}
      />
      <TextField
        id="password"
        label={t('signIn.password')}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => {
          setPassword(event.target.value);
        }}
      />
      <div>
        <Button type="submit" busy={busy}>
          {t('signIn.button')}
        </Button>
      </div>
      <p className="quiet">{t('signIn.demo')}</p>
    </form>
  );
}
