import {
  useMutation,
  useQueryClient,
  type QueryClient,
  type QueryKey,
} from '@tanstack/react-query';

/** A part of the API, with the key that all that was asked of it stands under. */
export interface Area {
  pathKey: () => QueryKey;
}

/** Does something with what stands in these areas. What is shown is fetched anew afterwards, also where it was refused: others act too. */
export function useActOn(areas: readonly Area[], onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: () => {
      onDone?.();
    },
    onSettled: () => refresh(queries, areas),
  });
}

/** Fetches anew what is shown of these areas. */
export async function refresh(queries: QueryClient, areas: readonly Area[]): Promise<void> {
  await Promise.all(areas.map((area) => queries.invalidateQueries({ queryKey: area.pathKey() })));
}
