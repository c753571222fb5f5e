import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../shared/api';
import { problemOf } from '../../shared/problem';
import { stepOfField, type InterestStep } from './interest-draft';
import { refreshIntroductions } from './use-act';
import type { InterestEditor } from './use-interest';

export interface SentInterest {
  id: string;
  number: number;
  answerBy: string;
  /** Whom it was sent to, where that was a choice. */
  operatorId: string | null;
}

/** Sends what is saved. What the server refuses leads back to the step where it is put right. */
export function useSendInterest(
  editor: InterestEditor,
  {
    onSent,
    onRefused,
  }: { onSent: (sent: SentInterest) => void; onRefused: (step: InterestStep) => void },
) {
  const queries = useQueryClient();
  const [refused, setRefused] = useState<unknown>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const saved = await editor.flush();
      return saved === undefined ? undefined : client.introductions.send.mutate(saved);
    },
    onSuccess: (sent) => {
      // Not saved: the line beside the button says why.
      if (sent === undefined) return;
      onSent({ ...sent, operatorId: editor.fields.operatorId });
      void refreshIntroductions(queries);
    },
    onError: (error) => {
      setRefused(error);
      const step = stepOfField(problemOf(error).field);
      if (step !== undefined) onRefused(step);
    },
  });
  return {
    refused,
    isPending,
    send: () => {
      setRefused(null);
      mutate();
    },
    putRight: () => {
      setRefused(null);
    },
  };
}
