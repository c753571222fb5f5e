import type { Me } from '@koble/accounts/schema';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useRouter } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../shared/api';
import { PageLoading, PageProblem } from '../../shared/page-states';

/** A page for somebody who is signed in; a visitor signs in first and comes back. */
export function SignedInOnly({ children }: { children: (me: Me) => ReactNode }) {
  const { data: me, error } = useQuery(api.accounts.me.queryOptions());
  const { state } = useRouter();
  // As it was at first: while one is on the way to the sign-in page, the address is that page's already.
  const [returnTo] = useState(state.location.href);
  if (me === undefined) return error === null ? <PageLoading /> : <PageProblem error={error} />;
  if (me === null) return <Navigate to="/logg-inn" search={{ returnTo }} replace />;
  return children(me);
}
