import type { Me } from '@koble/accounts/schema';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChangeEmail } from '../features/accounts/change-email';
import { ChangePassword } from '../features/accounts/change-password';
import { SessionList } from '../features/accounts/session-list';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/min-konto')({
  component: () => <SignedInOnly>{(me) => <MePage me={me} />}</SignedInOnly>,
});

function MePage({ me }: { me: Me }) {
  const { t } = useTranslation();
  useTitle(t('security.title'));
  return (
    <div className="page account-page">
      <header className="stack">
        <h1>{t('security.title')}</h1>
        <p className="lead">{t('security.lead')}</p>
      </header>
      <ChangeEmail email={me.email} />
      <ChangePassword />
      <SessionList />
    </div>
  );
}
