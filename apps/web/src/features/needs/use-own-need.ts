import type { NeedInput } from '@koble/needs/schema';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../shared/api';
import { askedIn } from './own-need';

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
  return { need: found === undefined ? undefined : askedIn(found), error, isPending };
}
