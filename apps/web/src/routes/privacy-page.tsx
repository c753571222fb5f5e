import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeleteAccount } from '../features/accounts/delete-account';
import { DownloadData } from '../features/accounts/download-data';
import { MeForm } from '../features/accounts/me-form';
import { NameSeenList } from '../features/accounts/name-seen';
import { OwnProfile } from '../features/accounts/own-profile';
import { api } from '../shared/api';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/personvern')({
  component: PrivacyPage,
});

/** Anybody may read what we keep; who is signed in decides over theirs. */
function PrivacyPage() {
  const { t } = useTranslation();
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  useTitle(t('privacy.title'));
  return (
    <div className="page account-page">
      <header className="stack">
        <h1>{t('privacy.title')}</h1>
        <p className="lead">{t('privacy.lead')}</p>
      </header>
      <section className="box stack" aria-labelledby="what">
        <h2 id="what">{t('privacy.what')}</h2>
        <ul className="bullets">
          <li>{t('privacy.cookies')}</li>
          <li>{t('privacy.names')}</li>
          <li>{t('privacy.decisions')}</li>
        </ul>
      </section>
      {me !== undefined && me !== null && (
        <>
          <MeForm me={me} />
          <NameSeenList />
          <OwnProfile actor={me.actor} />
          <DownloadData />
          <DeleteAccount email={me.email} />
        </>
      )}
      {me === null && (
        <section className="panel stack">
          <p>{t('privacy.signIn')}</p>
          <Link
            to="/logg-inn"
            search={{ returnTo: '/personvern' }}
            className="ds-button"
            data-variant="secondary"
          >
            {t('app.signIn')}
          </Link>
        </section>
      )}
    </div>
  );
}
