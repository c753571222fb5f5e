import type { CallInput, FundingCall } from '@koble/funding/schema';
import { Alert, Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { CallView } from './call-view';

/** The page of a call as others will read it, before it is published; nothing on it leads anywhere yet. */
export function EditorPreview({
  call: { funderId, ...call },
  funders,
  onBack,
}: {
  call: CallInput;
  funders: readonly FundingCall['funder'][];
  onBack: () => void;
}) {
  const { t } = useTranslation();
  const funder = funders.find(({ id }) => id === funderId) ?? { id: funderId, name: '' };
  return (
    <>
      <div className="row no-print">
        <Button variant="secondary" onClick={onBack}>
          {t('calls.backToForm')}
        </Button>
      </div>
      <Alert tone="info" live>
        {t('calls.previewLead')}
      </Alert>
      <div inert className="call-preview">
        <CallView
          call={{ ...call, id: funderId, state: 'published', funder }}
          interest={null}
          save={null}
        />
      </div>
    </>
  );
}
