import type { IntroductionState, IntroductionSummary } from '@koble/introductions/schema';
import { useEffect, useState } from 'react';
import { client } from '../../shared/api';
import type { DeclineAnswer } from './decline-window';
import { newFirst } from './list-parts';
import { useAct } from './use-act';
import { useUndo } from './use-undo';

type Row = IntroductionSummary;

/** How rows look while their answers are on the way: by id. */
type Ahead = Readonly<Record<string, IntroductionState>>;

/**
 * The rows of the inbox with the answers that have just been given: shown at once, and as they were where the server refuses. A
 * yes and a no wait a little before they are sent, so that they can be undone.
 */
export function useInboxAnswers(asked: readonly Row[]) {
  const [ahead, setAhead] = useState<Ahead>({});
  const act = useAct();
  const undo = useUndo<{ id: string; title: string; answer: 'accept' | 'decline' }>();

  function show(id: string, state: IntroductionState): void {
    setAhead((before) => ({ ...before, [id]: state }));
  }
  function forget(id: string): void {
    setAhead(({ [id]: _was, ...rest }) => rest);
  }
  /** Sends it; when it is through or refused, the row is the server's again. */
  function send(id: string, call: () => Promise<unknown>): void {
    const settle = (): void => {
      forget(id);
    };
    void act.mutateAsync(call).then(settle, settle);
  }

  function later(
    { id, title }: Row,
    answer: 'accept' | 'decline',
    call: () => Promise<unknown>,
  ): void {
    act.reset();
    undo.begin({
      shown: { id, title, answer },
      commit: () => {
        send(id, call);
      },
    });
    show(id, answer === 'accept' ? 'introduced' : 'declined');
  }

  const waitingId = undo.waiting?.id;
  // The button that was pressed is gone: the focus goes to what it was about.
  useEffect(() => {
    if (waitingId !== undefined) focusRow(waitingId);
  }, [waitingId]);

  return {
    rows: newFirst(asked).map((row) => {
      const state = ahead[row.id];
      return state === undefined ? row : { ...row, state };
    }),
    waiting: undo.waiting,
    error: act.error,
    accept(row: Row): void {
      const { id, version } = row;
      later(row, 'accept', () => client.introductions.accept.mutate({ id, version }));
    },
    decline(row: Row, said: DeclineAnswer): void {
      const { id, version } = row;
      later(row, 'decline', () => client.introductions.decline.mutate({ id, version, ...said }));
    },
    consider({ id, version }: Row): void {
      act.reset();
      focusRow(id);
      show(id, 'considering');
      send(id, () => client.introductions.consider.mutate({ id, version }));
    },
    undo: {
      ...undo,
      undo(): void {
        if (undo.waiting !== undefined) {
          focusRow(undo.waiting.id);
          forget(undo.waiting.id);
        }
        undo.undo();
      },
    },
  };
}

/** The link of a row, or the page where the row is no longer in the part of the list that is shown. */
function focusRow(id: string): void {
  const row = document.getElementById(`row-${id}`) ?? document.getElementById('content');
  row?.focus({ preventScroll: true });
}
