import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

/** Reads one's profile and what hangs on it anew after it has changed. */
export function useRefreshProfile(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: api.candidates.pathKey() });
}
