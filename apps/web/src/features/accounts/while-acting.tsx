import type { Me } from '@koble/accounts/schema';
import { useQuery } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { api } from '../../shared/api';

type NamedId = NonNullable<Me['operator']>;

/** Shows something while an adviser acts for a client. */
export function WhileActing({
  children,
}: {
  children: (client: NamedId, operator: NamedId) => ReactNode;
}) {
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  if (me === undefined || me === null) return null;
  if (me.organisation === null || me.operator === null) return null;
  return <Suspense>{children(me.organisation, me.operator)}</Suspense>;
}
