import { useEffect, useState } from 'react';
import { createUndoWindow } from './undo-window';

/** So long something can be undone. Longer while somebody is at the button. */
const UNDO_MS = 8000;

/** An answer that has been given and not sent yet: what is shown of it, and how it is sent. */
export interface PendingAnswer<Shown> {
  shown: Shown;
  commit: () => void;
}

/** Answers that wait a little before they are sent, one at a time. `waiting` is shown as if it had been sent. */
export function useUndo<Shown>() {
  const [waiting, setWaiting] = useState<Shown>();
  const [undoWindow] = useState(() =>
    createUndoWindow(UNDO_MS, (waits) => {
      if (!waits) setWaiting(undefined);
    }),
  );
  // A page that is left sends what waits.
  useEffect(() => {
    window.addEventListener('pagehide', undoWindow.flush);
    return () => {
      window.removeEventListener('pagehide', undoWindow.flush);
      undoWindow.flush();
    };
  }, [undoWindow]);
  return {
    waiting,
    undo: undoWindow.undo,
    hold: undoWindow.hold,
    release: undoWindow.release,
    begin({ shown, commit }: PendingAnswer<Shown>): void {
      undoWindow.begin({ commit });
      setWaiting(shown);
    },
  };
}
