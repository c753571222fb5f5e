import type { NeedInput } from '@koble/needs/schema';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../shared/api';

/** One of the company's own needs as it was asked; undefined while it is fetched and when it is not theirs. */
export function useOwnNeed(id: string): {
  need: NeedInput | undefined;
  error: unknown;
  isPending: boolean;
} {
  const { data, error, isPending } = useQuery(
    api.needs.mine.queryOptions(undefined, { retry: false }),
  );
  const found = data?.find((need) => need.id === id);
  if (found === undefined) return { need: undefined, error, isPending };
  const { id: _id, organisationId: _of, state: _state, interests: _interests, ...rest } = found;
  const { publishedAt: _from, expiresAt: _to, renewedAt: _again, ...need } = rest;
  return { need, error, isPending };
}
