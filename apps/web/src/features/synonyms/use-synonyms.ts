import type { Meaning } from '@koble/catalogue/schema';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../shared/api';

/** What an adviser has just done, so that it can be said and undone. */
export type Done =
  | { what: 'accepted'; word: string; meaning: Meaning; id: string }
  | { what: 'dismissed'; word: string }
  | { what: 'removed'; word: string; meaning: Meaning };

/** Gives words a meaning and takes it from them, sets searches aside, and undoes the last of these. */
export function useSynonyms() {
  const queries = useQueryClient();
  const [done, setDone] = useState<Done>();
  const onSuccess = async (): Promise<void> => {
    // The line with the button goes: the focus goes to the heading, under which it is said what was done.
    document.getElementById('zero-hits')?.focus();
    await Promise.all([
      queries.invalidateQueries({ queryKey: api.synonyms.pathKey() }),
      // What a search finds has changed with it.
      queries.invalidateQueries({ queryKey: api.catalogue.pathKey() }),
    ]);
  };
  const adding = useMutation(api.synonyms.add.mutationOptions({ onSuccess }));
  const removing = useMutation(api.synonyms.remove.mutationOptions({ onSuccess }));
  const dismissing = useMutation(api.synonyms.dismiss.mutationOptions({ onSuccess }));

  /** Only the last one that was tried says how it went. */
  function begin(): void {
    setDone(undefined);
    for (const one of [adding, removing, dismissing]) one.reset();
  }
  function accept(word: string, meaning: Meaning): void {
    begin();
    const { kind, id } = meaning;
    adding.mutate(
      { word, kind, id },
      {
        onSuccess: (added) => {
          setDone({ what: 'accepted', word, meaning, id: added.id });
        },
      },
    );
  }
  function remove(id: string, said: Done | undefined): void {
    begin();
    removing.mutate(
      { id },
      {
        onSuccess: () => {
          setDone(said);
        },
      },
    );
  }
  function dismiss(word: string, dismissed: boolean): void {
    begin();
    dismissing.mutate(
      { word, dismissed },
      {
        onSuccess: () => {
          setDone(dismissed ? { what: 'dismissed', word } : undefined);
        },
      },
    );
  }
  function undo(): void {
    if (done?.what === 'accepted') remove(done.id, undefined);
    if (done?.what === 'dismissed') dismiss(done.word, false);
    if (done?.what === 'removed') accept(done.word, done.meaning);
  }
  return {
    done,
    error: adding.error ?? removing.error ?? dismissing.error,
    busy: adding.isPending || removing.isPending || dismissing.isPending,
    accept,
    remove,
    dismiss,
    undo,
  };
}

export type SynonymActs = ReturnType<typeof useSynonyms>;
