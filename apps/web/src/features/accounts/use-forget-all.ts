import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

/** Goes to the front page and forgets what only this person, or this part of theirs, may see. */
export function useForgetAll(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    await router.navigate({ to: '/' });
    await queries.resetQueries();
  };
}
