import type { PilotDraft, PilotEditing } from '@koble/pilots/schema';
import { useEffect, useState } from 'react';
import { client } from '../../shared/api';
import { createAutosave, type Autosave, type Saved, type SaveStatus } from '../../shared/autosave';
import { problemOf } from '../../shared/problem';
import { dropDraft, keepDraft, readKeptDraft } from './kept-draft';

const STANDS_STILL_MS = 700;

export interface PilotEditor {
  id: string;
  draft: PilotDraft;
  /** How it is with saving; undefined before the first save. */
  status: SaveStatus | undefined;
  change(changed: Partial<PilotDraft>): void;
  /** Saves what is not saved yet; undefined where it did not succeed. */
  flush(): Promise<Saved | undefined>;
  /** After a conflict: what stands here replaces the version that the others made. */
  keepMine(theirs: number | null): Promise<Saved | undefined>;
}

/** The pilot that is being written. Every change lies in this tab at once and on the server soon after. */
export function usePilotDraft({ id, version, draft: first }: PilotEditing): PilotEditor {
  const [kept] = useState(() => readKeptDraft(id));
  const [draft, setDraft] = useState(kept?.draft ?? first);
  const [status, setStatus] = useState<SaveStatus>();
  const [autosave] = useState((): Autosave<PilotDraft> => {
    const base = kept === undefined ? version : kept.version;
    return createAutosave({
      saved: base === null ? undefined : { id, version: base },
      delayMs: STANDS_STILL_MS,
      save: (now, upon) => client.pilots.saveDraft.mutate({ id, version: upon, draft: now }),
      isConflict: (error) => problemOf(error).code === 'pilots.changed_meanwhile',
      onStatus: (next) => {
        if (next === 'saved') dropDraft(id);
        setStatus(next);
      },
    });
  });
  // What lay in the tab is saved now; later when there is a network again, and at the latest when the page is left.
  useEffect(() => {
    if (kept !== undefined) autosave.change(kept.draft);
    const flush = (): void => void autosave.flush();
    window.addEventListener('online', flush);
    return () => {
      window.removeEventListener('online', flush);
      flush();
    };
  }, [autosave, kept]);
  return {
    id,
    draft,
    status,
    flush: () => autosave.flush(),
    keepMine: (theirs) => autosave.replace(theirs),
    change(changed) {
      const next = { ...draft, ...changed };
      setDraft(next);
      keepDraft(id, { draft: next, version: autosave.base()?.version ?? null });
      autosave.change(next);
    },
  };
}
