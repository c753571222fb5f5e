import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

/** Asks again for the ledger and what is made of it; resolves when the new one is there. */
export function useRefreshLedger(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: api.aid.pathKey() });
}
