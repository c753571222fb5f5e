import type { OwnProfile } from '@koble/candidates/schema';
import { Alert } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CardPreview } from './card-preview';
import { DeleteProfile } from './delete-profile';
import { ProfileForm } from './profile-form';
import { ProfileStanding } from './profile-standing';
import { useProfileDraft } from './use-profile-draft';

/** A person's profile, the one they have or the first. `blocks` is whom it is hidden from, `back` the way to where one came from. */
export function OwnProfilePage({
  own,
  personId,
  blocks,
  back,
}: {
  own: OwnProfile | null;
  personId: string;
  blocks: ReactNode;
  back: ReactNode;
}) {
  const { t } = useTranslation();
  const editor = useProfileDraft(own, personId);
  const [deleted, setDeleted] = useState(false);
  return (
    <div className="page stack wide profile-page">
      <header className="stack">
        <h1 id="profile-title" tabIndex={-1}>
          {t('profile.title')}
        </h1>
        <p className="lead">{t('profile.lead')}</p>
        {own !== null && back}
      </header>
      {deleted && own === null && (
        <Alert tone="success" live>
          {t('profile.deleted')}
        </Alert>
      )}
      {own !== null && <ProfileStanding own={own} />}
      <div className="wizard">
        <ProfileForm own={own} editor={editor} />
        <CardPreview draft={editor.draft} />
      </div>
      {own !== null && blocks}
      <section className="panel stack" aria-labelledby="profile-files">
        <h2 id="profile-files">{t('profile.files')}</h2>
        <p>{t('profile.filesHelp')}</p>
      </section>
      {own !== null && (
        <DeleteProfile
          onDeleted={() => {
            setDeleted(true);
            editor.forget();
            // The button goes with the profile.
            document.getElementById('profile-title')?.focus();
          }}
        />
      )}
    </div>
  );
}
