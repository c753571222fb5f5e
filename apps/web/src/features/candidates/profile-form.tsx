import type { OwnProfile } from '@koble/candidates/schema';
import { Alert, Button, Choice, ErrorSummary } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { problemOf, useProblem } from '../../shared/problem';
import { DiscardChanges } from './discard-changes';
import { ProfileAbilities } from './profile-abilities';
import {
  PROFILE_FIELDS,
  profileProblems,
  type FieldErrors,
  type ProfileField,
} from './profile-draft';
import { ProfilePlace } from './profile-place';
import { ProfileSalary } from './profile-salary';
import type { ProfileEditor } from './use-profile-draft';
import { useSaveProfile } from './use-save-profile';

/** All that a person states of themself. It has no field for a name, a birth date or a picture. */
export function ProfileForm({ own, editor }: { own: OwnProfile | null; editor: ProfileEditor }) {
  const { t } = useTranslation();
  const say = useProblem();
  const { save, isPending, isSaved, error, reset } = useSaveProfile(own, editor);
  const [tries, setTries] = useState(0);
  const refusedAt = PROFILE_FIELDS.find((field) => field === problemOf(error).field);
  const problems = tries > 0 ? profileProblems(editor.draft) : [];
  const errors: FieldErrors = {
    ...(refusedAt === undefined ? {} : { [refusedAt]: say(error) }),
    ...Object.fromEntries(problems.map((field) => [field, t(`profile.problem.${field}`)])),
  };
  const summary = PROFILE_FIELDS.flatMap((field) => {
    const message = errors[field];
    return message === undefined ? [] : [{ field: anchorOf(field), message }];
  });
  return (
    <form
      className="panel stack wide"
      aria-labelledby="profile-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = profileProblems(editor.draft).length > 0;
        setTries(wrong ? tries + 1 : 0);
        if (wrong) reset();
        else save();
      }}
    >
      <h2 id="profile-form">{t('profile.form')}</h2>
      {summary.length > 0 && (
        <ErrorSummary key={tries} heading={t('profile.errors')} errors={summary} />
      )}
      <ProfileAbilities editor={editor} errors={errors} />
      <ProfilePlace editor={editor} errors={errors} />
      <ProfileSalary editor={editor} error={errors.salaryWish} />
      {own === null && (
        <Choice
          type="checkbox"
          checked={editor.draft.paused}
          label={t('profile.hideFirst')}
          description={t('profile.hideFirstHelp')}
          onChange={(event) => {
            editor.change({ paused: event.target.checked });
          }}
        />
      )}
      {refusedAt === undefined && <Outcome error={error} />}
      {isSaved && (
        <Alert tone="success" live>
          {t('profile.saved')}
        </Alert>
      )}
      <p className="quiet">{t(editor.changed ? 'profile.unsaved' : 'profile.saveHelp')}</p>
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('profile.save')}
        </Button>
        <DiscardChanges editor={editor} />
      </div>
    </form>
  );
}

/** Languages are added where skills are. */
function anchorOf(field: ProfileField): string {
  return field === 'languages' ? 'skills' : field;
}
