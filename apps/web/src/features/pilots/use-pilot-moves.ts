import type { OwnPilot } from '@koble/pilots/schema';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, client } from '../../shared/api';

type Move = 'pause' | 'reopen' | 'close';

export interface PilotMoves {
  pause(pilot: OwnPilot): void;
  reopen(pilot: OwnPilot): void;
  close(pilot: OwnPilot): void;
  /** The offer that a move is under way of. */
  busyWith: string | undefined;
  /** What was done last, to tell of it and to undo it. */
  done: { move: Move; pilot: OwnPilot } | undefined;
  error: unknown;
}

/** Pausing, opening again and closing, with the list fetched anew after each. */
export function usePilotMoves(): PilotMoves {
  const queries = useQueryClient();
  const moving = useMutation({
    mutationFn: ({ move, pilot: { id } }: { move: Move; pilot: OwnPilot }) =>
      client.pilots[move].mutate({ id }),
    onSettled: () => queries.invalidateQueries({ queryKey: api.pilots.pathKey() }),
  });
  const start =
    (move: Move) =>
    (pilot: OwnPilot): void => {
      moving.mutate({ move, pilot });
    };
  return {
    pause: start('pause'),
    reopen: start('reopen'),
    close: start('close'),
    busyWith: moving.isPending ? moving.variables.pilot.id : undefined,
    done: moving.isSuccess ? moving.variables : undefined,
    error: moving.error,
  };
}
