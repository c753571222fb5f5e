import type { IntroductionView } from '@koble/introductions/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../../shared/api';
import { refreshIntroductions } from './use-act';

/** Tells the sender that it has been read, when the receiver's page shows it. */
export function useOpened(view: IntroductionView): void {
  const queries = useQueryClient();
  const { id } = view;
  const isUnread = view.side === 'receiver' && view.state === 'sent';
  // That it is on a screen now is the browser's to know. Where it does not get through, the next look tells it.
  useEffect(() => {
    if (!isUnread) return;
    client.introductions.open.mutate({ id }).then(
      () => refreshIntroductions(queries),
      () => undefined,
    );
  }, [id, isUnread, queries]);
}
