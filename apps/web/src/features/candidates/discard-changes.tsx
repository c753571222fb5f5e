import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { ProfileEditor } from './use-profile-draft';

/** Goes back to what is saved, and from there to what was given up. */
export function DiscardChanges({ editor: { changed, discard, undo } }: { editor: ProfileEditor }) {
  const { t } = useTranslation();
  if (changed)
    return (
      <Button variant="tertiary" onClick={discard}>
        {t('profile.discard')}
      </Button>
    );
  if (undo === undefined) return null;
  return (
    <>
      <span role="status" className="quiet">
        {t('profile.discarded')}
      </span>
      {/* In the place of the button that was pressed. */}
      <Button variant="tertiary" autoFocus onClick={undo}>
        {t('profile.undo')}
      </Button>
    </>
  );
}
