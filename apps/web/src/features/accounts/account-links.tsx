import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { signOut } from './session';

/** Who is signed in, and what is theirs. */
export function AccountLinks() {
  const { t } = useTranslation();
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  const queries = useQueryClient();
  if (me === null || me === undefined) return <Link to="/logg-inn">{t('app.signIn')}</Link>;
  return (
    <>
      {me.actor.kind === 'company' && <Link to="/mine-behov">{t('app.myNeeds')}</Link>}
      <span className="quiet">{me.organisation?.name ?? me.name}</span>
      <button
        type="button"
        onClick={() => {
          // What only this person may see goes out of memory too.
          void signOut().then(() => queries.resetQueries());
        }}
      >
        {t('app.signOut')}
      </button>
    </>
  );
}
