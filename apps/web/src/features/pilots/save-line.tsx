import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { PilotEditor } from './use-pilot-draft';

/** Whether what was typed is saved, beside the buttons. */
export function SaveLine({ editor: { status, flush } }: { editor: PilotEditor }) {
  const { t } = useTranslation();
  return (
    <p className="quiet save-line">
      <span role="status">
        {status === undefined ? t('offers.unsaved') : t(`offers.status.${status}`)}
      </span>
      {status === 'failed' && (
        <Button variant="tertiary" onClick={() => void flush()}>
          {t('offers.retry')}
        </Button>
      )}
    </p>
  );
}
