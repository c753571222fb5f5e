import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { useTitle } from '../shared/use-title';

/** A page for those who keep the funding catalogue. Its content gets the name in which they do. */
export function KeepersOnly({
  title,
  children,
}: {
  title: string;
  children: (keeper: string) => ReactNode;
}) {
  const { t } = useTranslation();
  useTitle(title);
  return (
    <SignedInOnly>
      {({ actor: { kind }, organisation }) => (
        <div className="page narrow stack wide">
          <h1>{title}</h1>
          {(kind === 'operator' || kind === 'funder') && organisation !== null ? (
            children(organisation.name)
          ) : (
            <p className="lead">{t('calls.keepersOnly')}</p>
          )}
        </div>
      )}
    </SignedInOnly>
  );
}
