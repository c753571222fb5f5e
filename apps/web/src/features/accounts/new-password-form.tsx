import { Button } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { PasswordField } from './password-field';
import { SHORTEST_PASSWORD } from './password-length';
import { setNewPassword } from './session';

/** Chooses the password that a mailed link allows. */
export function NewPasswordForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => setNewPassword(token, password),
    onSuccess: onDone,
  });
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <Outcome error={error} />
      <PasswordField
        id="password"
        label={t('password.new')}
        description={t('password.help', { count: SHORTEST_PASSWORD })}
        autoComplete="new-password"
        required
        minLength={SHORTEST_PASSWORD}
        maxLength={128}
        value={password}
        onChange={(event) => {
          setPassword(event.target.value);
        }}
      />
      <div>
        <Button type="submit" busy={isPending}>
          {t('password.save')}
        </Button>
      </div>
    </form>
  );
}
