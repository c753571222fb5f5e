import type { PilotEditing } from '@koble/pilots/schema';
import { Button, ErrorSummary } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { problemOf, useProblem } from '../../shared/problem';
import { ConflictChoice } from './conflict-choice';
import { DiscardDraft } from './discard-draft';
import { formField, type FieldErrors } from './pilot-form';
import { PilotFields } from './pilot-fields';
import { PilotPreview } from './pilot-preview';
import { previewOfDraft } from './preview-of-draft';
import { SaveLine } from './save-line';
import { usePilotDraft } from './use-pilot-draft';
import { usePublishPilot } from './use-publish-pilot';

/** A pilot being written: saved as one types, seen as others will, published or given up. `head` stands above the form. */
export function PilotEditor({
  editing,
  head,
  onPublished,
  onDiscarded,
  onTakeTheirs,
}: {
  editing: PilotEditing;
  head: ReactNode;
  onPublished: () => void;
  onDiscarded: () => void;
  onTakeTheirs: () => void;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const editor = usePilotDraft(editing);
  const { publish, check, isPending, error, tries, wrong } = usePublishPilot(editor, onPublished);
  const { data: calls = [] } = useQuery(api.pilots.payingCalls.queryOptions());
  const [previews, setPreviews] = useState(false);
  const preview = previewOfDraft(editor.draft, editing, calls);
  if (previews && preview !== undefined)
    return (
      <PilotPreview
        offer={preview}
        onBack={() => {
          setPreviews(false);
        }}
      />
    );
  const refused = formField(problemOf(error).field ?? '');
  const errors: FieldErrors = {
    ...(error !== null && refused !== undefined ? { [refused]: say(error) } : {}),
    ...Object.fromEntries(wrong.map((field) => [field, t(`offers.wrong.${field}`)])),
  };
  const summary = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return (
    <div className="page narrow stack wide">
      {head}
      <form
        className="panel stack wide"
        aria-label={t('offers.writing')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          publish();
        }}
      >
        {summary.length > 0 && (
          <ErrorSummary key={tries} heading={t('offers.errors')} errors={summary} />
        )}
        {editor.status === 'conflict' && (
          <ConflictChoice editor={editor} onTakeTheirs={onTakeTheirs} />
        )}
        <PilotFields editor={editor} errors={errors} />
        {refused === undefined && <Outcome error={error} />}
        <SaveLine editor={editor} />
        <div className="row">
          <Button type="submit" busy={isPending}>
            {t(PUBLISH_WORDS[editing.state])}
          </Button>
          <Button
            variant="secondary"
            onClick={() => {
              setPreviews(check());
            }}
          >
            {t('offers.preview')}
          </Button>
          {(editing.changed || editor.status !== undefined) && (
            <DiscardDraft editor={editor} onDiscarded={onDiscarded} />
          )}
        </div>
      </form>
    </div>
  );
}

const PUBLISH_WORDS = {
  draft: 'offers.publish',
  published: 'offers.publishAgain',
  paused: 'offers.publishOpens',
  closed: 'offers.publish',
} as const;
