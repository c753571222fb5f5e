import { Icon } from '@koble/ui';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCameFrom, type CameFrom } from './came-from';

const LISTS = {
  search: { address: '/sok', words: 'listing.toResults' },
  bundles: { address: '/behov/resultat', words: 'listing.toBundles' },
  saved: { address: '/lagret', words: 'listing.toSaved' },
} as const satisfies Record<CameFrom, { address: string; words: string }>;

/** Back to the list one came from, with its choices and its place; to an empty search for who came another way. */
export function BackLink() {
  const { t } = useTranslation();
  const router = useRouter();
  const cameFrom = useCameFrom();
  return (
    <nav className="no-print" aria-label={t('app.back')}>
      <Link
        to={LISTS[cameFrom ?? 'search'].address}
        className="back-link"
        onClick={(event) => {
          if (cameFrom === undefined || !router.history.canGoBack()) return;
          event.preventDefault();
          router.history.back();
        }}
      >
        <Icon name="arrow-left" />
        {t(LISTS[cameFrom ?? 'search'].words)}
      </Link>
    </nav>
  );
}
