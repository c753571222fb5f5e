import type { CallEditor, FundingCall } from '@koble/funding/schema';
import { osloDate } from '@koble/kernel';
import { Alert, ErrorSummary } from '@koble/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallStanding } from './call-standing';
import { EditorAbout } from './editor-about';
import { EditorConflict } from './editor-conflict';
import { EditorCorrections } from './editor-corrections';
import { EditorDates } from './editor-dates';
import { EditorFoot } from './editor-foot';
import { EditorMoney } from './editor-money';
import { EditorPreview } from './editor-preview';
import { EditorProject } from './editor-project';
import { EditorRules } from './editor-rules';
import { EditorSource } from './editor-source';
import { readForm } from './editor-input';
import type { Done } from './use-call-acts';
import { useCallEditing } from './use-call-editing';

/**
 * A call while it is written. `checkedBy` is who stands for it when it was read at its source; `focus` the field that one came
 * for, and the correction that says what is wrong with it.
 */
export function Editor(props: {
  editor: CallEditor;
  checkedBy: string;
  focus: { field: string; correction: string } | null;
  first: Done | null;
  onNew: (slug: string) => void;
}) {
  const { editor, focus } = props;
  const { t } = useTranslation();
  const editing = useCallEditing(props);
  const [isPreview, setPreview] = useState(false);
  const { draft, acts, problems, theirs, checked } = editing;
  const wanted = focus?.field;
  // Where the keyboard is, is the browser's.
  useEffect(() => {
    if (wanted !== undefined) document.getElementById(wanted)?.focus();
  }, [wanted]);
  const preview = isPreview ? readForm(draft.form, editing.reading()) : null;
  if (preview?.call)
    return (
      <EditorPreview
        call={preview.call}
        funders={editor.funders}
        check={checkOf(editor.call, { checked, by: props.checkedBy })}
        onBack={() => {
          setPreview(false);
        }}
      />
    );
  return (
    <form
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void editing.publish();
      }}
    >
      {editor.call !== null && <CallStanding call={editor.call} link={editor.link} acts={acts} />}
      {theirs !== null && draft.base !== null && (
        <EditorConflict
          key={editor.revision}
          form={draft.form}
          base={draft.base}
          theirs={theirs}
          funders={editor.funders}
          onChoose={(chosen) => {
            draft.rebase(theirs, chosen);
          }}
        />
      )}
      {problems.length > 0 && (
        <ErrorSummary key={editing.tries} heading={t('calls.errors')} errors={problems} />
      )}
      <EditorCorrections
        corrections={editor.corrections}
        fixed={editing.fixed}
        onFix={editing.setFixed}
      />
      <EditorAbout editing={editing.fields} funders={editor.funders} />
      <EditorDates editing={editing.fields} />
      <EditorMoney editing={editing.fields} />
      <EditorRules editing={editing.fields} />
      <EditorProject editing={editing.fields} />
      <EditorSource editing={editing.fields} checked={checked} onCheck={editing.setChecked} />
      {editor.call === null && acts.error !== null && (
        <Alert tone="danger" live>
          {editing.say(acts.error)}
        </Alert>
      )}
      {editing.undiscarded !== null && (
        <Alert tone="danger" live>
          {editing.say(editing.undiscarded)}
        </Alert>
      )}
      <EditorFoot
        draft={draft}
        busy={acts.busy}
        isBlocked={theirs !== null}
        onPreview={() => {
          if (editing.look()) setPreview(true);
        }}
        onDiscard={() => {
          editing.discard();
        }}
      />
    </form>
  );
}

/** What the page will say of the check once it is published. */
function checkOf(call: FundingCall | null, { checked, by }: { checked: boolean; by: string }) {
  return checked || call === null ? { checkedOn: osloDate(new Date()), checkedBy: by } : call;
}
