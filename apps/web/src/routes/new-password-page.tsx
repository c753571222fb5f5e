import { createLazyRoute, Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewPasswordForm } from '../features/accounts/new-password-form';
import { SignInNotice } from '../features/accounts/sign-in-notice';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/nytt-passord')({ component: NewPasswordPage });

function NewPasswordPage() {
  const { t } = useTranslation();
  const { token, error } = useSearch({ from: '/nytt-passord' });
  const navigate = useNavigate();
  useTitle(t('password.choose'));
  return (
    <div className="page form-page stack wide">
      <h1>{t('password.choose')}</h1>
      {token === undefined || error !== undefined ? (
        <>
          <SignInNotice error={error ?? 'sign_in.link_not_valid'} />
          <div>
            <Link to="/glemt-passord" className="ds-button" data-variant="primary">
              {t('password.newLink')}
            </Link>
          </div>
        </>
      ) : (
        <NewPasswordForm
          token={token}
          onDone={() =>
            void navigate({
              to: '/logg-inn',
              search: { melding: 'nytt-passord' },
              replace: true,
            })
          }
        />
      )}
    </div>
  );
}
