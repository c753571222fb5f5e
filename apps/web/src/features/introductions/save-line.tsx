import { Alert, Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { InterestEditor } from './use-interest';

/** Whether what was typed is saved, beside the buttons. */
export function SaveLine({ editor: { saving, flush } }: { editor: InterestEditor }) {
  const { t } = useTranslation();
  return (
    <span className="quiet save-line">
      <span role="status">
        {saving === undefined ? t('interest.unsaved') : t(`interest.status.${saving.status}`)}
      </span>
      {saving?.status === 'failed' && (
        <Button variant="tertiary" onClick={() => void flush()}>
          {t('interest.retry')}
        </Button>
      )}
    </span>
  );
}

/** The draft was changed somewhere else too: which of the two is kept is the person's choice. */
export function ConflictAlert({
  editor,
  onTakeTheirs,
}: {
  editor: InterestEditor;
  onTakeTheirs: () => void;
}) {
  const { t } = useTranslation();
  if (editor.saving?.status !== 'conflict') return null;
  return (
    <Alert tone="warning" live>
      <div className="stack">
        <p>
          <strong>{t('interest.conflict')}.</strong> {t('interest.conflictHelp')}
        </p>
        <div className="row">
          <Button variant="secondary" onClick={() => void editor.keepMine()}>
            {t('interest.keepMine')}
          </Button>
          <Button variant="tertiary" onClick={onTakeTheirs}>
            {t('interest.takeTheirs')}
          </Button>
        </div>
        <p className="quiet">{t('interest.takeTheirsHelp')}</p>
      </div>
    </Alert>
  );
}
