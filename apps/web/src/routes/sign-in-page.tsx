import { useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignInForm } from '../features/accounts/sign-in-form';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/logg-inn')({ component: SignInPage });

function SignInPage() {
  const { t } = useTranslation();
  useTitle(t('signIn.title'));
  const router = useRouter();
  const queries = useQueryClient();
  return (
    <div className="page narrow stack wide">
      <h1>{t('signIn.title')}</h1>
      <SignInForm
        onSignedIn={() => {
          void queries.invalidateQueries();
          if (router.history.canGoBack()) router.history.back();
          else void router.navigate({ to: '/' });
        }}
      />
    </div>
  );
}
