import type { AppRouter } from '@koble/api';
import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchStreamLink, httpLink, splitLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';

const ENDPOINT = '/api/trpc';
/** Asked as one types: sent alone, where the server answers them the short way. */
const ALONE = new Set([
  'catalogue.search',
  'catalogue.suggest',
  'taxonomy.suggest',
  'taxonomy.names',
]);
/** Asked with what somebody writes about themself: by POST, so that no address holds it and no log of addresses keeps it. */
const IN_THE_BODY = new Set(['candidates.preview', 'taxonomy.understand']);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: 1, refetchOnWindowFocus: false } },
});

/** Calls of every procedure, for what is no query of React's. */
export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ path }) => ALONE.has(path),
      true: httpLink({ url: ENDPOINT }),
      false: splitLink({
        condition: ({ path }) => IN_THE_BODY.has(path),
        true: httpLink({ url: ENDPOINT, methodOverride: 'POST' }),
        false: httpBatchStreamLink({ url: ENDPOINT }),
      }),
    }),
  ],
});

/** Query and mutation options of every procedure. */
export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
