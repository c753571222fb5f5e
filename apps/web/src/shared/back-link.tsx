import { Icon } from '@koble/ui';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCameFrom } from './came-from';

/** Back to the list one came from, with its choices and its place; to an empty search for who came another way. */
export function BackLink() {
  const { t } = useTranslation();
  const router = useRouter();
  const cameFrom = useCameFrom();
  return (
    <nav className="no-print" aria-label={t('app.back')}>
      <Link
        to={cameFrom === 'bundles' ? '/behov/resultat' : '/sok'}
        className="back-link"
        onClick={(event) => {
          if (cameFrom === undefined || !router.history.canGoBack()) return;
          event.preventDefault();
          router.history.back();
        }}
      >
        <Icon name="arrow-left" />
        {cameFrom === 'bundles' ? t('listing.toBundles') : t('listing.toResults')}
      </Link>
    </nav>
  );
}
