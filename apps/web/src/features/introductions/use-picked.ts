import { useQuery } from '@tanstack/react-query';
import { api, client } from '../../shared/api';
import { nameOf, useNames } from '../../shared/names';
import type { Picked } from './listing-picker';

/** The need of an address, whichever way it is published; undefined while it is fetched and where there is none. */
export function useNeedOf(id: string | undefined): Picked | undefined {
  const { data } = useQuery({
    queryKey: ['need', id],
    enabled: id !== undefined,
    retry: false,
    queryFn: async () => {
      const need = await client.needs.get
        .query({ kind: 'role', id: id ?? '' })
        .catch(() => client.needs.get.query({ kind: 'challenge', id: id ?? '' }));
      return { kind: need.kind, id: need.id, title: `${need.title} (${need.organisation.name})` };
    },
  });
  return data;
}

/** The pilot or the nameless card of an address, as the need above. */
export function useSupplyOf(ids: {
  pilot?: string | undefined;
  kandidat?: string | undefined;
}): Picked | undefined {
  const names = useNames();
  const { data: pilot } = useQuery(
    api.pilots.get.queryOptions(
      { id: ids.pilot ?? '' },
      { enabled: ids.pilot !== undefined, retry: false },
    ),
  );
  const { data: card } = useQuery(
    api.candidates.card.queryOptions(
      { id: ids.kandidat ?? '' },
      { enabled: ids.kandidat !== undefined, retry: false },
    ),
  );
  if (pilot !== undefined)
    return { kind: 'pilot', id: pilot.id, title: `${pilot.title} (${pilot.organisation.name})` };
  if (card === undefined) return undefined;
  const about = [
    ...card.occupationGroups.map((code) => nameOf(names.occupationGroups, code)),
    nameOf(names.districts, card.district),
  ];
  return { kind: 'candidate', id: card.id, title: about.join(', ') };
}
