import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

/** Does something with an agreement. What is shown is fetched anew afterwards, also where it was refused: the other side acts too. */
export function useAct(onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: () => {
      onDone?.();
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: api.agreements.pathKey() }),
        queries.invalidateQueries({ queryKey: api.delivery.pathKey() }),
      ]),
  });
}
