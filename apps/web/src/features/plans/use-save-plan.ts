import type { Bundle } from '@koble/matching/schema';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, client } from '../../shared/api';

/** Makes a bundle of the company's own need its plan. */
export function useSavePlan(needId: string, onSaved: (id: string) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ person, pilot, calls }: Pick<Bundle, 'person' | 'pilot' | 'calls'>) =>
      client.plans.save.mutate({
        needId,
        parts: {
          person: person?.match.id ?? null,
          pilot: pilot?.match.id ?? null,
          calls: calls.map(({ match }) => match.id),
        },
      }),
    onSuccess: ({ id }) => {
      onSaved(id);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: api.plans.pathKey() }),
  });
}
