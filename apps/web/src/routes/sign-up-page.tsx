import { createLazyRoute, Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProviderButtons } from '../features/accounts/provider-buttons';
import { readReturnTo } from '../features/accounts/return-to';
import { SignUpForm } from '../features/accounts/sign-up-form';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/ny-konto')({ component: SignUpPage });

function SignUpPage() {
  const { t } = useTranslation();
  const back = useSearch({ from: '/ny-konto', select: readReturnTo });
  useTitle(t('signUp.title'));
  return (
    <div className="page form-page stack wide">
      <h1>{t('signUp.title')}</h1>
      <p className="lead">{t('signUp.lead')}</p>
      <ProviderButtons back={back} />
      <SignUpForm back={back} />
      <p className="quiet">
        {t('signUp.privacy')}{' '}
        <Link to="/personvern" className="ds-link">
          {t('privacy.title')}
        </Link>
      </p>
    </div>
  );
}
