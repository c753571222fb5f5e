import { Button } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { PasswordField } from './password-field';
import { SHORTEST_PASSWORD } from './password-length';
import { changePassword } from './session';

/** Another password; everywhere else one is signed out. */
export function ChangePassword() {
  const { t } = useTranslation();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => changePassword({ currentPassword, newPassword }),
    onSuccess: () => {
      setCurrent('');
      setNew('');
    },
  });
  return (
    <section className="panel stack wide" aria-labelledby="change-password">
      <h2 id="change-password">{t('security.password')}</h2>
      <p>
        {t('security.noPassword')}{' '}
        <Link to="/glemt-passord" className="ds-link">
          {t('security.newPassword')}
        </Link>
      </p>
      <form
        className="stack wide"
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <div className="fields">
          <PasswordField
            id="current-password"
            label={t('security.currentPassword')}
            autoComplete="current-password"
            required
            maxLength={128}
            value={currentPassword}
            onChange={(event) => {
              setCurrent(event.target.value);
            }}
          />
          <PasswordField
            id="new-password"
            label={t('password.new')}
            description={t('password.help', { count: SHORTEST_PASSWORD })}
            autoComplete="new-password"
            required
            minLength={SHORTEST_PASSWORD}
            maxLength={128}
            value={newPassword}
            onChange={(event) => {
              setNew(event.target.value);
            }}
          />
        </div>
        <Outcome error={error} done={isSuccess ? t('security.passwordChanged') : undefined} />
        <div>
          <Button type="submit" busy={isPending}>
            {t('password.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}
