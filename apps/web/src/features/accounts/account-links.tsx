import type { Me } from '@koble/accounts/schema';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { wayBack } from './return-to';

/** The way in for a visitor, and what the page shows of somebody who is in; until it has come, their name. */
export function AccountLinks({ signedIn }: { signedIn: (me: Me) => ReactNode }) {
  const { t } = useTranslation();
  const { data: me, isPending } = useQuery(api.accounts.me.queryOptions());
  const back = useLocation({ select: wayBack });
  // Nothing, rather than a way in for somebody who is in already.
  if (isPending) return null;
  if (me === null || me === undefined)
    return (
      <Link to="/logg-inn" search={back}>
        {t('app.signIn')}
      </Link>
    );
  return (
    <Suspense fallback={<span className="quiet">{me.organisation?.name ?? me.name}</span>}>
      {signedIn(me)}
    </Suspense>
  );
}
