import { useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, Link, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf, firstPageFor } from '../features/accounts/account-pages';
import { ProviderButtons } from '../features/accounts/provider-buttons';
import { readReturnTo } from '../features/accounts/return-to';
import { SignInForm } from '../features/accounts/sign-in-form';
import { SignInNotice } from '../features/accounts/sign-in-notice';
import { api } from '../shared/api';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/logg-inn')({ component: SignInPage });

function SignInPage() {
  const { t } = useTranslation();
  const { returnTo, ...news } = useSearch({ from: '/logg-inn' });
  const back = readReturnTo({ returnTo });
  const router = useRouter();
  const queries = useQueryClient();
  useTitle(t('signIn.title'));
  async function goOn(): Promise<void> {
    void queries.resetQueries();
    if (returnTo !== undefined) {
      router.history.replace(returnTo);
      return;
    }
    // Without knowing who it is, one is signed in all the same.
    const me = await queries.query(api.accounts.me.queryOptions()).catch(() => null);
    const first = me === null ? undefined : firstPageFor(me.actor);
    if (first !== undefined) await router.navigate({ to: addressOf(first), replace: true });
    else if (router.history.canGoBack()) router.history.back();
    else await router.navigate({ to: '/' });
  }
  return (
    <div className="page sign-in">
      <div className="stack wide">
        <h1>{t('signIn.title')}</h1>
        <SignInNotice {...news} />
        <ProviderButtons back={back} />
        <SignInForm
          back={back}
          onSignedIn={() => {
            void goOn();
          }}
        />
      </div>
      <aside className="box stack">
        <h2>{t('signIn.newHere')}</h2>
        <ul className="bullets">
          <li>{t('signIn.newHereCompany')}</li>
          <li>{t('signIn.newHereSeeker')}</li>
          <li>{t('signIn.newHerePartner')}</li>
        </ul>
        <Link to="/ny-konto" search={back} replace className="ds-button" data-variant="secondary">
          {t('signIn.makeAccount')}
        </Link>
        <p className="quiet">{t('signIn.demo')}</p>
      </aside>
    </div>
  );
}
