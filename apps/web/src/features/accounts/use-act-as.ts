import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api } from '../../shared/api';
import { staysAfterSwitch } from './account-pages';

/** Goes over to acting for somebody else. What the one before could see goes out of memory, and their page with it. */
export function useActAs() {
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation(
    api.accounts.actAs.mutationOptions({
      onSuccess: async () => {
        if (!staysAfterSwitch(router.state.location.pathname)) await router.navigate({ to: '/' });
        await queries.resetQueries();
      },
    }),
  );
}
