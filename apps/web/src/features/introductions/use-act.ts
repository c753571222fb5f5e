import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

/** Fetches anew what is shown of introductions, their threads and meetings. */
export async function refreshIntroductions(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: api.introductions.pathKey() }),
    queries.invalidateQueries({ queryKey: api.thread.pathKey() }),
  ]);
}

/** Does something with an introduction. What is shown is fetched anew afterwards, also where it was refused: others act too. */
export function useAct(onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: () => {
      onDone?.();
    },
    onSettled: () => refreshIntroductions(queries),
  });
}
