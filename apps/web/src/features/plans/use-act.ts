import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

/** Does something with plans. What is shown is fetched anew afterwards, also where it was refused: others act too, and parts change. */
export function useAct(onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: () => {
      onDone?.();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: api.plans.pathKey() }),
  });
}
