import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

/** Does something with saved searches. The list is fetched anew afterwards, also where it was refused: another tab acts too. */
export function useAlertAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSettled: () => queries.invalidateQueries({ queryKey: api.alerts.list.pathKey() }),
  });
}
