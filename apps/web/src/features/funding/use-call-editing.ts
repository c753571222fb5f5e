import { changedFields, contentOf, type CallEditor } from '@koble/funding/schema';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import { useCodeWords } from '../../shared/code-words';
import { problemOf, useProblem } from '../../shared/problem';
import type { Editing } from './editor-fields';
import { readForm, type FieldProblem } from './editor-input';
import { useCallActs, type Done } from './use-call-acts';
import { useCallDraft } from './use-call-draft';

/** All that goes on while a call is written: its draft, what is wrong, what others did meanwhile, and publishing it. */
export function useCallEditing({
  editor,
  focus,
  first,
  onNew,
}: {
  editor: CallEditor;
  focus: { correction: string } | null;
  first: Done | null;
  onNew: (slug: string) => void;
}) {
  const { call, revision } = editor;
  const say = useProblem();
  const sayField = useFieldProblem();
  const queries = useQueryClient();
  const draft = useCallDraft(editor);
  const [checked, setChecked] = useState(false);
  const [fixed, setFixed] = useState<readonly string[]>(focus === null ? [] : [focus.correction]);
  const [tries, setTries] = useState(0);
  const acts = useCallActs(
    call === null || revision === null ? null : { slug: call.slug, revision },
    {
      first,
      onChanged(now, done) {
        if (done === 'published') {
          draft.settle(contentOf(now));
          setTries(0);
          setFixed([]);
          setChecked(false);
          if (call === null) onNew(now.slug);
        }
        // What is being written meanwhile stays, and is compared with what stands again.
        if (done === 'undone' && draft.status === 'unchanged') draft.settle(contentOf(now));
      },
    },
  );
  const discarding = useMutation({
    async mutationFn() {
      const id = await draft.saver.flush();
      try {
        if (id !== undefined) await client.calls.discardDraft.mutate({ id });
      } catch (error) {
        // Thrown away in another window already: that is what was wanted.
        if (problemOf(error).code !== 'funding.draft_not_found') throw error;
      }
    },
    onSuccess() {
      draft.settle(call === null ? {} : contentOf(call));
      setTries(0);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: api.calls.pathKey() }),
  });
  // oxlint-disable-next-line react/purity -- whether a deadline is ahead is a matter of the moment
  const reading = () => ({ unchecked: call === null && !checked, now: new Date() });
  const found = tries > 0 ? readForm(draft.form, reading()).problems : [];
  const refused = problemOf(acts.error).field;
  const errors: Editing['errors'] = {
    ...(refused === undefined ? {} : { [refused]: say(acts.error) }),
    ...Object.fromEntries(found.map(({ field, code }) => [field, sayField(code)])),
  };
  const isChanged =
    call !== null &&
    draft.base !== null &&
    changedFields(draft.base, contentOf(call)).some((field) => field !== 'state');

  return {
    draft,
    acts,
    say,
    reading,
    checked,
    setChecked,
    fixed,
    setFixed,
    tries,
    problems: found.map(({ field, code }) => ({ field, message: sayField(code, field) })),
    /** What somebody else has published since the writing began; null where nobody has. */
    theirs: isChanged && !acts.busy ? contentOf(call) : null,
    fields: {
      form: draft.form,
      errors,
      hasAddress: call !== null,
      change: draft.change,
    } satisfies Editing,
    /** Whether it can be seen as others will; says what is wrong where it cannot. */
    look(): boolean {
      const isRight = readForm(draft.form, reading()).call !== null;
      if (!isRight) setTries(tries + 1);
      return isRight;
    },
    async publish(): Promise<void> {
      const read = readForm(draft.form, reading());
      if (read.call === null) {
        setTries(tries + 1);
        return;
      }
      const draftId = (await draft.saver.flush()) ?? null;
      acts.publish({ call: read.call, checked, revision, draftId, corrections: [...fixed] });
    },
    discard: discarding.mutate,
    /** Why the draft could not be thrown away; what is written stays then. */
    undiscarded: discarding.error,
  };
}

/** What is wrong with a field, and with which where that is not seen. */
function useFieldProblem() {
  const { t, i18n } = useTranslation();
  const word = useCodeWords();
  return (code: string, field?: FieldProblem['field']): string => {
    const problem = i18n.exists(`calls.wrong.${code}`)
      ? i18n.t(`calls.wrong.${code}`, { defaultValue: code })
      : word('problem', code);
    if (field === undefined) return problem;
    const name = field === 'checked' ? t('calls.check') : t(`calls.field.${field}`);
    return t('calls.wrongAt', { field: name, problem });
  };
}
