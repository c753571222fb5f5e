import type { AwardInput, LedgerAward } from '@koble/aid/schema';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../shared/api';
import { useRefreshLedger } from './use-refresh-ledger';

/** What was done to an award, and how it is undone; `undone` itself has no way back. */
export interface DoneToAward {
  what: 'added' | 'changed' | 'removed' | 'undone';
  giver: string;
  undo?: () => Promise<unknown>;
}

/** Adding, changing and removing awards, each with its way back. `onDone` runs once the list is as it is now. */
export function useAwardActs(onDone: () => void) {
  const refresh = useRefreshLedger();
  const [done, setDone] = useState<DoneToAward>();
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: (act: () => Promise<DoneToAward>) => act(),
    onMutate: () => {
      setDone(undefined);
    },
    onSuccess: async (now) => {
      await refresh();
      setDone(now);
      onDone();
    },
    onError: refresh,
  });
  return {
    done,
    busy: isPending,
    error,
    reset,
    add(award: AwardInput): void {
      mutate(async () => {
        const added = await client.aid.declare.mutate(award);
        const undo = () => client.aid.withdraw.mutate(added);
        return { what: 'added', giver: award.giver, undo };
      });
    },
    change(before: LedgerAward, award: AwardInput): void {
      const { id, version } = before;
      mutate(async () => {
        const changed = await client.aid.change.mutate({ id, version, award });
        const undo = () => client.aid.change.mutate({ ...changed, award: inputOf(before) });
        return { what: 'changed', giver: award.giver, undo };
      });
    },
    remove(award: LedgerAward): void {
      const { id, version } = award;
      mutate(async () => {
        await client.aid.withdraw.mutate({ id, version });
        const undo = () => client.aid.declare.mutate(inputOf(award));
        return { what: 'removed', giver: award.giver, undo };
      });
    },
    undo({ giver, undo }: DoneToAward): void {
      mutate(async () => {
        await undo?.();
        return { what: 'undone', giver };
      });
    },
  };
}

/** In kroner whichever currency it was typed in: øre and rate give the same euro back. */
function inputOf({ grantedOn, giver, amountOre, nokPerEur, basis }: LedgerAward): AwardInput {
  return { grantedOn, giver, currency: 'NOK', amount: amountOre, nokPerEur, basis };
}
