import { Alert } from '@koble/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';

/** A page for those who act for a research partner; others are told for whom it is. */
export function PartnersOnly({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <SignedInOnly>
      {({ actor }) =>
        actor.kind === 'partner' ? (
          children
        ) : (
          <div className="page narrow">
            <Alert tone="info">{t('offers.partnersOnly')}</Alert>
          </div>
        )
      }
    </SignedInOnly>
  );
}
