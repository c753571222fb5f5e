import type { QueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';
import { refresh, useActOn } from '../../shared/use-act-on';

/** Introductions, their threads and meetings. */
const AREAS = [api.introductions, api.thread];

/** Fetches anew what is shown of introductions. */
export function refreshIntroductions(queries: QueryClient): Promise<void> {
  return refresh(queries, AREAS);
}

/** Does something with an introduction. */
export function useAct(onDone?: () => void) {
  return useActOn(AREAS, onDone);
}
