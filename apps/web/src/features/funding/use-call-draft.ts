import { contentOf, type CallEditor, type CallForm, type KeptContent } from '@koble/funding/schema';
import { useState } from 'react';
import { client } from '../../shared/api';
import { problemOf } from '../../shared/problem';
import { createDraftSaver, type DraftStatus } from './draft-saver';
import { formOf } from './editor-form';

const SAVE_AFTER_MS = 800;

/** What somebody is writing of a call, kept on the server as they type, upon what it said when they began. */
export function useCallDraft({ call, draft, funders }: CallEditor) {
  const [status, setStatus] = useState<DraftStatus>(draft === null ? 'unchanged' : 'saved');
  const [form, setForm] = useState<CallForm>(() => draft?.form ?? startOf({ call, funders }));
  const [base, setBase] = useState<KeptContent | null>(
    () => draft?.base ?? (call === null ? null : contentOf(call)),
  );
  const [saver] = useState(() =>
    createDraftSaver<{ form: CallForm; base: KeptContent | null }>({
      id: draft?.id,
      delayMs: SAVE_AFTER_MS,
      async save(writing, id) {
        const asked = { ...writing, id: id ?? null, callId: call?.id ?? null };
        return (await client.calls.saveDraft.mutate(asked)).id;
      },
      isGone: (error) => problemOf(error).code === 'funding.draft_not_found',
      onStatus: setStatus,
    }),
  );
  return {
    form,
    base,
    status,
    saver,
    change(to: (form: CallForm) => CallForm): void {
      const changed = to(form);
      setForm(changed);
      saver.change({ form: changed, base });
    },
    /** Goes on upon what the call says now, with what was chosen of both. */
    rebase(now: KeptContent, chosen: CallForm): void {
      setBase(now);
      setForm(chosen);
      saver.change({ form: chosen, base: now });
    },
    /** Stands as what is published: nothing of it is unsaved. */
    settle(published: KeptContent): void {
      saver.forget();
      setBase(published);
      setForm(formOf(published));
      setStatus('unchanged');
    },
  };
}

/** Who writes for one funder alone does not choose it. */
function startOf({ call, funders }: Pick<CallEditor, 'call' | 'funders'>): CallForm {
  if (call !== null) return formOf(contentOf(call));
  const [only, ...others] = funders;
  return { ...formOf({}), funderId: only !== undefined && others.length === 0 ? only.id : '' };
}
