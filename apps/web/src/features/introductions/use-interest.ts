import type { InterestForm } from '@koble/introductions/schema';
import { useEffect, useState } from 'react';
import { client } from '../../shared/api';
import { problemOf } from '../../shared/problem';
import { createAutosave, type Autosave, type Saved, type SaveStatus } from '../../shared/autosave';
import { fieldsOf, type InterestFields } from './interest-draft';
import { dropInterest, keepInterest, readInterest } from './kept-interest';

const STANDS_STILL_MS = 700;

export interface InterestEditor {
  fields: InterestFields;
  /** How it is with saving, and what was in the way; undefined before the first save. */
  saving: { status: SaveStatus; error?: unknown } | undefined;
  change(changed: Partial<InterestFields>): void;
  /** Saves what is not saved yet; undefined where it did not succeed. */
  flush(): Promise<Saved | undefined>;
  /** After a conflict: what stands here replaces what the other one wrote. */
  keepMine(): Promise<void>;
}

/** The interest that is being written. Every change lies in this tab at once and on the server soon after. */
export function useInterest(form: InterestForm, personId: string): InterestEditor {
  const { object } = form;
  const key = { personId, object };
  const [kept] = useState(() => readInterest(key));
  const [fields, setFields] = useState(() => kept?.fields ?? fieldsOf(form));
  const [saving, setSaving] = useState<InterestEditor['saving']>(
    form.draft === null ? undefined : { status: 'saved' },
  );
  const [autosave] = useState((): Autosave<InterestFields> =>
    createAutosave({
      saved: kept === undefined ? savedOf(form) : kept.base,
      delayMs: STANDS_STILL_MS,
      save: (draft, version) =>
        client.introductions.saveDraft.mutate({ object, ...draft, version }),
      isConflict: (error) => problemOf(error).code === 'introductions.changed_meanwhile',
      onStatus: (status, error) => {
        if (status === 'saved') dropInterest(key);
        setSaving({ status, error });
      },
    }),
  );
  // What lay in the tab is saved now; later when there is a network again, and at the latest when the page is left.
  useEffect(() => {
    if (kept !== undefined) autosave.change(kept.fields);
    const flush = (): void => void autosave.flush();
    window.addEventListener('online', flush);
    return () => {
      window.removeEventListener('online', flush);
      flush();
    };
  }, [autosave, kept]);

  return {
    fields,
    saving,
    flush: () => autosave.flush(),
    change(changed) {
      const next = { ...fields, ...changed };
      setFields(next);
      keepInterest(key, { fields: next, base: autosave.base() });
      autosave.change(next);
    },
    async keepMine() {
      const { draft } = await client.introductions.form.query({ object });
      await autosave.replace(draft?.version ?? null);
    },
  };
}

function savedOf({ draft }: InterestForm): Saved | undefined {
  return draft === null ? undefined : { id: draft.id, version: draft.version };
}
