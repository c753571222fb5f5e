import type { FundingCall, WrittenCall } from '@koble/funding/schema';
import { Alert, Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { CallView } from './call-view';

/** The page of a call as others will read it, before it is published; nothing on it leads anywhere yet. */
export function EditorPreview({
  call: { funderId, ...call },
  funders,
  check: { checkedOn, checkedBy },
  onBack,
}: {
  call: WrittenCall;
  funders: readonly FundingCall['funder'][];
  check: Pick<FundingCall, 'checkedOn' | 'checkedBy'>;
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
          call={{ ...call, checkedOn, checkedBy, id: funderId, state: 'published', funder }}
          interest={null}
          save={null}
        />
      </div>
    </>
  );
}
