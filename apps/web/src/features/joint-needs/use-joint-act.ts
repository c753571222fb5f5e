import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

/** Does something with joint needs. What is shown is fetched anew afterwards, also where it was refused: the others act too. */
export function useJointAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSettled: () => queries.invalidateQueries({ queryKey: api.jointNeeds.pathKey() }),
  });
}
