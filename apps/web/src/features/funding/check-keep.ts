import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

/**
 * Keeps answers with the company of whoever is signed in to work for one and may write for it; `keep` is undefined for all
 * others, whose answers are gone with the page.
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
      ? (key: string, answer: boolean | null) => {
          mutate({ answers: [{ key, answer }] });
        }
      : undefined,
    error,
    isPending,
  };
}
