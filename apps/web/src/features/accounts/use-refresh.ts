import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

/**
 * Reads people and organisations anew after one of them has changed. The line with the button may go with it: the focus goes to
 * the heading, under which it is said what was done.
 */
export function useRefresh(heading?: string): () => Promise<void> {
  const queries = useQueryClient();
  return () => {
    if (heading !== undefined) document.getElementById(heading)?.focus();
    return queries.invalidateQueries({ queryKey: api.accounts.pathKey() });
  };
}
