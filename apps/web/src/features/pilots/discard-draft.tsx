import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { Outcome } from '../../shared/outcome';
import { dropDraft } from './kept-draft';
import type { PilotEditor } from './use-pilot-draft';

/** Gives up what is not published, after a question. */
export function DiscardDraft({
  editor,
  onDiscarded,
}: {
  editor: PilotEditor;
  onDiscarded: () => void;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const saved = await editor.flush();
      if (saved !== undefined) await client.pilots.discardDraft.mutate(saved);
    },
    onSuccess: async () => {
      dropDraft(editor.id);
      await queries.invalidateQueries({ queryKey: api.pilots.pathKey(), refetchType: 'none' });
      onDiscarded();
    },
  });
  return (
    <>
      <Outcome error={error} />
      <ConfirmButton
        label={t('offers.discard')}
        question={t('offers.discardAsk')}
        confirm={t('offers.discardYes')}
        variant="tertiary"
        busy={isPending}
        onConfirm={() => {
          mutate();
        }}
      />
    </>
  );
}
