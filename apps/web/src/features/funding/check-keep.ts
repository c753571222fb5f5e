import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

/**
 * Keeps answers with the company of whoever is signed in to work for one and may write for it, and forgets those that are null;
 * `keep` is undefined for all others, whose answers are gone with the page. `then` comes when it is done, or could not be.
 */
export function useKeepAnswers() {
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  const queryClient = useQueryClient();
  const { mutate, error, isPending } = useMutation(
    api.funding.saveCompanyAnswers.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(api.funding.companyAnswers.queryFilter()),
    }),
  );
  const keeps = me?.actor.kind === 'company' && me.actor.role !== 'accountant';
  return {
    isCompany: me?.actor.kind === 'company',
    keep: keeps
      ? (key: string, answer: boolean | null, then?: () => void) => {
          mutate({ answers: [{ key, answer }] }, { onSettled: () => then?.() });
        }
      : undefined,
    error,
    isPending,
  };
}
