import { createLazyRoute, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ForgotPasswordForm } from '../features/accounts/forgot-password-form';
import { readReturnTo } from '../features/accounts/return-to';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/glemt-passord')({ component: ForgotPasswordPage });

function ForgotPasswordPage() {
  const { t } = useTranslation();
  const back = useSearch({ from: '/glemt-passord', select: readReturnTo });
  useTitle(t('password.forgot'));
  return (
    <div className="page form-page stack wide">
      <h1>{t('password.forgot')}</h1>
      <p className="lead">{t('password.forgotHelp')}</p>
      <ForgotPasswordForm back={back} />
    </div>
  );
}
