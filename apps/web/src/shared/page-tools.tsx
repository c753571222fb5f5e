import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copy the address, or print. */
export function PageTools() {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <div className="row no-print">
      <Button
        variant="tertiary"
        onClick={() => {
          void navigator.clipboard.writeText(location.href).then(() => {
            setCopied(true);
          });
        }}
      >
        {t('listing.share')}
      </Button>
      <Button
        variant="tertiary"
        onClick={() => {
          window.print();
        }}
      >
        {t('listing.print')}
      </Button>
      <span role="status" className="quiet">
        {copied ? t('listing.copied') : ''}
      </span>
    </div>
  );
}
