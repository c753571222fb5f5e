import type { OwnProfile } from '@koble/candidates/schema';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../shared/api';
import { statedOf } from './profile-draft';
import { useRefreshProfile } from './use-refresh-profile';
import type { ProfileEditor } from './use-profile-draft';

/** Saves what stands here, if it is complete. A profile that is hidden stays so. */
export function useSaveProfile(own: OwnProfile | null, editor: ProfileEditor) {
  const refresh = useRefreshProfile();
  const { mutate, isPending, isSuccess, error, reset } = useMutation(
    api.candidates.save.mutationOptions({
      onSuccess: async () => {
        // What is saved is there before what was typed goes: the fields never show what was before.
        await refresh();
        editor.forget();
      },
    }),
  );
  return {
    isPending,
    isSaved: isSuccess && !editor.changed,
    error,
    reset,
    save(): void {
      const stated = statedOf(editor.draft);
      if (stated === undefined) return;
      mutate({ ...stated, paused: own === null ? stated.paused : own.state === 'paused' });
    },
  };
}
