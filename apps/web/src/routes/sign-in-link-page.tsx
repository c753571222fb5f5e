import { Button } from '@koble/ui';
import { createLazyRoute, Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressAfter } from '../features/accounts/return-to';
import { readSignInLink } from '../features/accounts/sign-in-link';
import { SignInNotice } from '../features/accounts/sign-in-notice';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/logg-inn/lenke')({ component: SignInLinkPage });

function SignInLinkPage() {
  const { t } = useTranslation();
  const link = useSearch({ from: '/logg-inn/lenke', select: readSignInLink });
  useTitle(t('signIn.link.title'));
  return (
    <div className="page form-page stack wide">
      <h1>{t('signIn.link.title')}</h1>
      {link.token === undefined ? (
        <>
          <SignInNotice error="sign_in.link_not_valid" />
          <div>
            <Link to="/logg-inn" className="ds-button" data-variant="primary">
              {t('password.backToSignIn')}
            </Link>
          </div>
        </>
      ) : (
        // A form, not a link: the server answers with the session and the way on, and no program that follows links sends it.
        <form action="/api/auth/magic-link/verify" method="get" className="stack">
          {Object.entries({ callbackURL: addressAfter({}), ...link }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p className="lead">{t('signIn.link.why')}</p>
          <div>
            <Button type="submit">{t('signIn.link.button')}</Button>
          </div>
        </form>
      )}
    </div>
  );
}
