import type { CallPublication, FundingCall } from '@koble/funding/schema';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../../shared/api';

export type Done = 'published' | 'closed' | 'reopened' | 'checkDone' | 'undone';

/** What its writers do with a call, each upon what they have read. */
export interface CallActs {
  busy: boolean;
  error: unknown;
  done: Done | null;
  /** Takes back what was done last; absent where nothing was, or it cannot be. */
  undo: (() => void) | undefined;
  check(): void;
  close(): void;
  reopen(): void;
  publish(publication: CallPublication): void;
}

/** `first`: what was done on the page before; `onChanged` gets the call as it stands after anything was done. */
export function useCallActs(
  read: { slug: string; revision: string } | null,
  { first, onChanged }: { first: Done | null; onChanged: (call: FundingCall, done: Done) => void },
): CallActs {
  const queries = useQueryClient();
  const [done, setDone] = useState<Done | null>(first);
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ act }: { act: () => Promise<FundingCall>; done: Done }) => act(),
    onMutate: () => {
      setDone(null);
    },
    async onSuccess(call, { done: what }) {
      setDone(what);
      onChanged(call, what);
      await queries.invalidateQueries({ queryKey: api.calls.pathKey() });
      await queries.invalidateQueries({ queryKey: api.funding.pathKey() });
    },
    // Somebody else may have been there first: what stands now is read, and shown beside what is written here.
    onError: () => queries.invalidateQueries({ queryKey: api.calls.edit.queryKey() }),
  });
  const doing = (what: Done, act: () => Promise<FundingCall>) => () => {
    mutate({ act, done: what });
  };
  const upon = (what: Done, act: (of: NonNullable<typeof read>) => Promise<FundingCall>) =>
    read === null ? () => undefined : doing(what, () => act(read));
  const canUndo = done !== null && done !== 'checkDone' && done !== 'undone';
  return {
    busy: isPending,
    error,
    done,
    undo: canUndo
      ? upon('undone', async (of) => {
          const [, before] = await client.calls.history.query({ slug: of.slug });
          // What was published for the first time was nothing before: it is closed.
          return before === undefined
            ? client.calls.close.mutate(of)
            : client.calls.restore.mutate({ ...of, number: before.number });
        })
      : undefined,
    check: upon('checkDone', ({ slug }) => client.calls.check.mutate({ slug })),
    close: upon('closed', (of) => client.calls.close.mutate(of)),
    reopen: upon('reopened', (of) => client.calls.reopen.mutate(of)),
    publish(publication) {
      mutate({ done: 'published', act: () => client.calls.publish.mutate(publication) });
    },
  };
}
