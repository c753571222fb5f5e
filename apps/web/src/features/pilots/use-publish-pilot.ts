import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../../shared/api';
import { wrongFields, type FormField } from './pilot-form';
import type { PilotEditor } from './use-pilot-draft';

/** Saves what is typed and publishes it, unless something is wrong; `tries` counts how often that was found. */
export function usePublishPilot(
  editor: PilotEditor,
  onPublished: () => void,
): {
  publish: () => void;
  /** Shows what is wrong, and says whether nothing is. */
  check: () => boolean;
  isPending: boolean;
  error: unknown;
  tries: number;
  wrong: FormField[];
} {
  const queries = useQueryClient();
  const [tries, setTries] = useState(0);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async () => {
      const saved = await editor.flush();
      // Not saved: the line beside the buttons says why.
      return saved === undefined ? undefined : client.pilots.publish.mutate(saved);
    },
    onSuccess: async (published) => {
      if (published === undefined) return;
      await queries.invalidateQueries({ queryKey: api.pilots.pathKey(), refetchType: 'none' });
      onPublished();
    },
    onError: () => {
      setTries((before) => before + 1);
    },
  });
  const check = (): boolean => {
    if (wrongFields(editor.draft).length === 0) return true;
    reset();
    setTries(tries + 1);
    return false;
  };
  return {
    isPending,
    error,
    tries,
    wrong: tries > 0 ? wrongFields(editor.draft) : [],
    check,
    publish() {
      if (check()) mutate();
    },
  };
}
