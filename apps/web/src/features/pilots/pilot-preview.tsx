import type { PilotOffer } from '@koble/pilots/schema';
import { Alert, Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { PilotView } from './pilot-view';

/** The pilot as a visitor will read it, and the way back to the form. */
export function PilotPreview({ offer, onBack }: { offer: PilotOffer; onBack: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="page stack wide">
      <Alert tone="info">{t('offers.previewHelp')}</Alert>
      <div className="row">
        <Button autoFocus onClick={onBack}>
          {t('offers.editAgain')}
        </Button>
      </div>
      <PilotView offer={offer} interest={null} rating={null} save={null} />
    </div>
  );
}
